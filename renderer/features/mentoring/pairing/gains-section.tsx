import { HeartHandshake, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { Gain, Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { GainDialog } from './gain-dialog';
import parts from './parts.module.css';
import { useShownRecord } from './use-shown-record';

/** What each of them gained, the mentor too, and thanks from one to the other. */
export function GainsSection({ pairing }: { readonly pairing: Pairing }) {
  const [open, setOpen] = useState<Gain | 'new' | null>(null);
  const gains = pairing.gains.toSorted((one, other) => other.day.localeCompare(one.day));
  return (
    <Section
      title="Gains and thanks"
      description="Mentors and coaches gain too."
      actions={
        <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
          Note a gain or thanks
        </Button>
      }
    >
      {gains.length === 0 ? (
        <p className={parts['quiet']}>
          Ask the mentor or coach what they have taken away from it, and note it here.
        </p>
      ) : (
        <List variant="divided" label="Gains and thanks">
          {gains.map((gain) => (
            <GainItem key={gain.id} pairing={pairing} gain={gain} onEdit={() => setOpen(gain)} />
          ))}
        </List>
      )}
      {open !== null && (
        <GainDialog pairing={pairing} gain={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

type ItemProps = { readonly pairing: Pairing; readonly gain: Gain; readonly onEdit: () => void };

function GainItem({ pairing, gain, onEdit }: ItemProps) {
  const people = useDocument((document) => document.people);
  const { ref, isShown } = useShownRecord<HTMLLIElement>(gain.id);
  const name = nameOf(people, gain.personId);
  const what = gain.kind === 'thanks' ? `Thanks from ${name}` : `What ${name} learned`;
  return (
    <li
      ref={ref}
      tabIndex={isShown ? -1 : undefined}
      data-shown={isShown || undefined}
      className={parts['item']}
    >
      <div className={parts['grow']}>
        <div className={parts['line']}>
          <span className={parts['small']}>
            {name}, {formatDay(gain.day)}
          </span>
          {gain.kind === 'thanks' && (
            <Badge tone="success" icon={<HeartHandshake aria-hidden="true" />}>
              Thanks
            </Badge>
          )}
        </div>
        <span className={parts['words']}>{gain.words}</span>
      </div>
      <div className={parts['line']}>
        <IconButton
          label={`Change: ${what}`}
          icon={<Pencil aria-hidden="true" />}
          size="small"
          onPress={onEdit}
        />
        <IconButton
          label={`Remove: ${what}`}
          icon={<Trash2 aria-hidden="true" />}
          size="small"
          onPress={() =>
            void runAndTell({ name: 'pairing.removeNoted', input: { pairingId: pairing.id, id: gain.id } })
          }
        />
      </div>
    </li>
  );
}
