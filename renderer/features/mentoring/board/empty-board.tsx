import { Handshake, Plus, Shuffle } from 'lucide-react';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';

type Props = { readonly onPair: () => void; readonly onRound: () => void };

/** What the board says while nobody is paired, with the two ways to begin. */
export function EmptyBoard({ onPair, onRound }: Props) {
  return (
    <EmptyState
      icon={<Handshake aria-hidden="true" />}
      title="Nobody is paired yet"
      actions={
        <>
          <Button variant="primary" icon={<Shuffle aria-hidden="true" />} onPress={onRound}>
            New round
          </Button>
          <Button icon={<Plus aria-hidden="true" />} onPress={onPair}>
            New pairing
          </Button>
        </>
      }
    >
      Mentors and coaches with the colleagues they work with belong here, from the first proposal to the
      closing. A round finds the best pairs for many people at once; two people can also be paired by hand.
    </EmptyState>
  );
}
