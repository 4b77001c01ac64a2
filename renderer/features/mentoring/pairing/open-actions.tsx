import { useMemo } from 'react';
import { listOpenActions } from '#shared/domain/mentoring/relationship/open-actions';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { runAndTell } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Checkbox } from '../../../ui/checkbox';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { sayWhen } from './open-actions-field';
import parts from './parts.module.css';
import { tickActions } from './tick-actions';
import { withLatestPairing } from './with-latest-pairing';

const NO_SESSION = sessionId.parse('none');

/** What the two agreed to do and is still open; a tick says that it is done. */
export function OpenActions({ pairing }: { readonly pairing: Pairing }) {
  const today = useToday();
  const open = useMemo(() => listOpenActions(pairing, today), [pairing, today]);
  const tick = (id: string) =>
    withLatestPairing(pairing.id, (last) =>
      runAndTell({
        name: 'pairing.saveSessions',
        input: { pairingId: last.id, sessions: [...tickActions(last, new Set([id]), NO_SESSION)] },
      }),
    );
  return (
    <Section title="Agreed and still open">
      {open.length === 0 ? (
        <p className={parts['quiet']}>
          Nothing is open. What they agree to do is added when a session is logged.
        </p>
      ) : (
        <Stack gap={1}>
          {open.map((each) => (
            <Checkbox
              key={each.action.id}
              isSelected={false}
              isDisabled={pairing.stage === 'closed'}
              onChange={() => void tick(each.action.id)}
              description={sayWhen(each)}
            >
              {each.action.words}
            </Checkbox>
          ))}
        </Stack>
      )}
    </Section>
  );
}
