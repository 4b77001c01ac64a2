import { Lock, LockOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { classList } from '../../../ui/class-list';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { usePairingPart } from './pairing-parts';
import parts from './parts.module.css';
import { PrivateSession } from './private-session';
import { usePrivateRecords } from './use-private-records';

/** What only the pair may read: shown when it is asked for, and gone from the screen when it is left. */
export function PrivatePart({ pairing }: { readonly pairing: Pairing }) {
  const people = useDocument((document) => document.people);
  const { record } = usePairingPart();
  const { records, refusal, open, close } = usePrivateRecords(pairing.id);
  const heading = useRef<HTMLDivElement>(null);
  const isOpen = records !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // The button that was pressed is gone: what took its place is read on from here.
    if (wasOpen.current !== isOpen && document.activeElement === document.body) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const sessions = Object.values<Session>(pairing.sessions)
    .filter(({ status, hasNote, hasReview }) => status === 'held' || hasNote || hasReview)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  const kept = sessions.reduce((sum, each) => sum + Number(each.hasNote) + Number(each.hasReview), 0);
  const first = sessions.find(({ id }) => id === record) ?? sessions[0];
  return (
    <div ref={heading} tabIndex={-1} className={parts['place']}>
      <Section
        title="Private notes and lesson reviews"
        {...(isOpen && {
          actions: (
            <Button icon={<Lock aria-hidden="true" />} onPress={close}>
              Close the private notes
            </Button>
          ),
        })}
      >
        {refusal !== null && <Banner tone="danger" title={refusal} />}
        {records === null ? (
          <Card padding="large">
            <Stack gap={4} align="start">
              <p className={parts['words']}>
                These belong to {namePairing(pairing, people)}. Open them together, or because one of them
                asked you to.
              </p>
              <List variant="bullets" label="Who may read them, and the limits">
                <li>They are in no list, report, export, print or search of CPD Desk.</li>
                <li>
                  A worry about a child’s or an adult’s safety is passed on at once, whatever was agreed here.
                </li>
                <li>
                  The law lets people ask for records about them, so no note can be promised to stay unseen.
                  Write only what everybody agreed to write down.
                </li>
                <li>They are in the school’s file on this computer and in its backups.</li>
                <li>
                  Opening them is noted in the change history: when, and at which account of this computer.
                </li>
              </List>
              <p className={parts['quiet']}>
                {kept === 0 ? 'Nothing is kept so far.' : `${plural(kept, 'record')} kept so far.`}
              </p>
              <Button variant="primary" icon={<LockOpen aria-hidden="true" />} onPress={open}>
                Open the private notes
              </Button>
            </Stack>
          </Card>
        ) : sessions.length === 0 ? (
          <p className={parts['quiet']}>A note belongs to a session. Log one first.</p>
        ) : (
          <Stack gap={2} className={classList(parts['narrow'])}>
            {sessions.map((session) => (
              <PrivateSession
                key={session.id}
                pairing={pairing}
                session={session}
                note={records.notes[session.id]?.words ?? ''}
                review={records.lessonReviews[session.id]?.review ?? null}
                isFirst={session.id === first?.id}
              />
            ))}
          </Stack>
        )}
      </Section>
    </div>
  );
}
