import type { GainIn, MentorLoad } from '#shared/domain/mentoring/load/mentor-load';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import { nameOf } from '#shared/domain/people/name-of';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { pairingHref } from '../pairing/pairing-parts';
import styles from './gains-dialog.module.css';

/** What one mentor or coach gained by it, and the thanks they were given, in people's own words. */
export function GainsDialog({
  mentor,
  onClose,
}: {
  readonly mentor: MentorLoad;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable
      title={`What ${mentor.name} gained`}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <Stack gap={5}>
        <Gains title="Learned by it" gains={mentor.learned} none="Nothing is noted yet." />
        <Gains title="Thanks" gains={mentor.thanks} none="No thanks are noted yet." />
        <p className={styles['hint']}>Both are noted on a pairing’s page, under Principles.</p>
      </Stack>
    </Dialog>
  );
}

function Gains({
  title,
  gains,
  none,
}: {
  readonly title: string;
  readonly gains: readonly GainIn[];
  readonly none: string;
}) {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  return (
    <Section title={title} headingLevel={3}>
      {gains.length === 0 ? (
        <p className={styles['hint']}>{none}</p>
      ) : (
        <List variant="divided" label={title}>
          {gains.map(({ id, kind, personId, words, day, pairingId }) => {
            const pairing = pairings[pairingId];
            return (
              <li key={id} className={styles['gain']}>
                <p className={styles['words']}>“{words}”</p>
                <p className={styles['hint']}>
                  {kind === 'thanks' && `${nameOf(people, personId)}, `}
                  {formatDay(day)}
                  {pairing !== undefined && (
                    <>
                      {' · '}
                      <Link href={pairingHref(pairingId, 'principles')} variant="plain">
                        {namePairing(pairing, people)}
                      </Link>
                    </>
                  )}
                </p>
              </li>
            );
          })}
        </List>
      )}
    </Section>
  );
}
