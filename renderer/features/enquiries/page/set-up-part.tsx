import { useMemo } from 'react';
import { countCoaching } from '#shared/domain/enquiry/count-coaching';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import { listPairingsOf } from '#shared/domain/people/list-pairings-of';
import { fullName, hasLeft, type Person } from '#shared/domain/people/person';
import { listWords, plural } from '#shared/lib/plural';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { SuggestField } from '../../../ui/suggest-field';
import { editEnquiry } from './edit-enquiry';
import { FundingSection } from './funding-section';
import styles from './page.module.css';
import { WordsField } from './words-field';

/** What makes an enquiry possible: a mentor, protected time, the governors’ assent, and money. */
export function SetUpPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const people = useDocument((document) => document.people);
  const { stageLabels } = useDocument((document) => document.school.enquiries);
  const today = useToday();
  const { id, personId, setUp } = enquiry;
  const save = (fields: Partial<Enquiry['setUp']>) =>
    void editEnquiry(id, (last) => ({ setUp: { ...last.setUp, ...fields } }));
  const mentors = useMemo(
    () =>
      Object.values<Person>(people).filter(
        (each) =>
          each.id === setUp.mentorId ||
          (each.kind === 'staff' && each.id !== personId && !hasLeft(each, today)),
      ),
    [people, setUp.mentorId, personId, today],
  );
  const governors = useMemo(
    () =>
      Object.values<Person>(people)
        .filter((each) => each.kind === 'governor' && !hasLeft(each, today))
        .map(fullName),
    [people, today],
  );
  return (
    <Section title={stageLabels['set-up']}>
      <div className={styles['columns']}>
        <Stack gap={6}>
          <Section title="Mentor and time" headingLevel={3}>
            <Stack gap={4}>
              <PersonPicker
                label="Mentor"
                description="Who supports the enquiry; need not be who appraises."
                people={mentors}
                value={setUp.mentorId}
                onChange={(mentorId) => mentorId !== setUp.mentorId && save({ mentorId })}
              />
              <PairingField enquiry={enquiry} onSave={(pairingId) => save({ pairingId })} />
              <WordsField
                label="Protected time"
                description="When, how long, and who covers."
                value={setUp.protectedTime}
                onSave={(protectedTime) => save({ protectedTime })}
              />
            </Stack>
          </Section>
          <Section title="Governors’ assent" headingLevel={3}>
            <div className={styles['pair']}>
              <DatePicker
                label="Given on"
                value={setUp.governorAssentOn}
                onChange={(governorAssentOn) => save({ governorAssentOn })}
              />
              <SuggestField
                label="By"
                value={setUp.governorAssentBy}
                suggestions={governors}
                onCommit={(by) => save({ governorAssentBy: by.slice(0, 160) })}
              />
            </div>
          </Section>
        </Stack>
        <FundingSection enquiry={enquiry} />
      </div>
    </Section>
  );
}

const NONE = 'none';

type PairingProps = {
  readonly enquiry: Enquiry;
  readonly onSave: (pairingId: Enquiry['setUp']['pairingId']) => void;
};

/** The coaching beside an enquiry: which pairing, and of that only numbers. */
function PairingField({ enquiry, onSave }: PairingProps) {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  const theirs = useMemo(
    () => listPairingsOf(enquiry.personId, Object.values(pairings)),
    [enquiry.personId, pairings],
  );
  const { pairingId } = enquiry.setUp;
  const linked = pairingId === null ? undefined : pairings[pairingId];
  if (theirs.length === 0 && linked === undefined) {
    return (
      <p className={styles['quiet']}>
        No mentoring or coaching to put beside it. <Link href="/mentoring?new=pairing">Start a pairing</Link>
      </p>
    );
  }
  const count = linked === undefined ? null : countCoaching(linked, enquiry);
  return (
    <Stack gap={1}>
      <Select
        label="Coaching beside it"
        description="The enquiry sees numbers and days only, never what was said."
        choices={[
          { id: NONE, label: 'None' },
          ...theirs.map(({ pairing, partners, isClosed }) => ({
            id: pairing.id,
            label: `With ${listWords(partners.map((each) => nameOf(people, each)))}`,
            description: `${KIND_WORDS[pairing.kind].label}${isClosed ? ', closed' : ''}`,
          })),
        ]}
        value={linked?.id ?? NONE}
        onChange={(chosen) => onSave(theirs.find(({ pairing }) => pairing.id === chosen)?.pairing.id ?? null)}
      />
      {linked !== undefined && count !== null && (
        <p className={styles['small']}>
          {plural(count.goals, 'goal')} set and {plural(count.sessionsHeld, 'session')} held in this time.{' '}
          <Link href={`/mentoring/pairings/${encodeURIComponent(linked.id)}`}>Open the pairing</Link>
        </p>
      )}
    </Stack>
  );
}
