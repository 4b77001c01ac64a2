import { useMemo } from 'react';
import { principlesShown } from '#shared/domain/mentoring/coverage/find-evidence';
import { PRINCIPLE_IDS } from '#shared/domain/mentoring/principles';
import { whenDue } from '#shared/domain/mentoring/relationship/due';
import { minutesHeld } from '#shared/domain/mentoring/relationship/hours';
import { formatDuration } from '#shared/lib/duration';
import { findRecontract } from '#shared/domain/mentoring/relationship/recontract';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { whoHasToAgree } from '#shared/domain/mentoring/relationship/who-has-to-agree';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { KeyValueList } from '../../../ui/key-value-list';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { ClosingBanner } from './closing-banner';
import { GainsSection } from './gains-section';
import { OpenActions } from './open-actions';
import { pairingHref } from './pairing-parts';
import { PairingPeople } from './pairing-people';
import parts from './parts.module.css';
import { RhythmFields } from './rhythm-fields';
import { Timeline } from './timeline';

/** A pairing at a glance: its people, what is due and open, what it gave, and what happened so far. */
export function OverviewPart({ pairing }: { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const today = useToday();
  const due = useMemo(() => whenDue(pairing, school, today), [pairing, school, today]);
  const recontract = useMemo(() => findRecontract(pairing, school, today), [pairing, school, today]);
  const toAgree = useMemo(() => whoHasToAgree(pairing, people), [pairing, people]);
  const shown = useMemo(() => principlesShown(pairing, school), [pairing, school]);
  const held = Object.values<Session>(pairing.sessions).filter(({ status }) => status === 'held').length;
  const minutes = minutesHeld(pairing);
  return (
    <Stack gap={5}>
      <ClosingBanner pairing={pairing} />
      {toAgree !== null && (
        <Banner
          tone="info"
          title={toAgree.words}
          actions={<Link href={pairingHref(pairing.id, 'agreement')}>Open the agreement</Link>}
        >
          {toAgree.isWritten
            ? 'Note it in the agreement when they have.'
            : 'It starts from your school’s own words, for them to change.'}
        </Banner>
      )}
      {recontract !== null && (
        <Banner
          tone="info"
          title="Time to agree again"
          actions={<Link href={pairingHref(pairing.id, 'agreement')}>Open the agreement</Link>}
        >
          {recontract.words}
        </Banner>
      )}
      <div className={parts['columns']}>
        <Stack gap={6}>
          <OpenActions pairing={pairing} />
          <GainsSection pairing={pairing} />
          <Timeline pairing={pairing} />
        </Stack>
        <Stack gap={6}>
          <PairingPeople pairing={pairing} />
          <Section title="Meeting">
            <Stack gap={4}>
              <KeyValueList
                items={[
                  { label: 'Next', value: due.words },
                  { label: 'Last met', value: due.lastHeld === null ? 'Not yet' : formatDay(due.lastHeld) },
                  {
                    label: 'So far',
                    value:
                      held === 0 ? 'None logged' : `${plural(held, 'session')}, ${formatDuration(minutes)}`,
                  },
                ]}
              />
              <RhythmFields pairing={pairing} />
            </Stack>
          </Section>
          <Section title="Principles">
            <p>
              {shown.length} of {PRINCIPLE_IDS.length} principles show in the records so far.{' '}
              <Link href={pairingHref(pairing.id, 'principles')}>See which</Link>
            </p>
          </Section>
        </Stack>
      </div>
    </Stack>
  );
}
