import { useMemo, useState } from 'react';
import type { Claim } from '#shared/domain/claim/claim';
import { listGovernors } from '#shared/domain/governor/is-governor';
import { newVisit } from '#shared/domain/governor/new-visit';
import { visitId, type VisitId } from '#shared/domain/governor/visit';
import { questionFromClaim } from '#shared/domain/governor/visit-questions';
import { hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { Link } from '../../../ui/link';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TimeField } from '../../../ui/time-field';
import { PeopleField } from '../people-field';
import { VisitWarnings } from '../visit-warnings';
import styles from './visits.module.css';

type Props = {
  /** The claim that the visit is to ask about, where one led here. */
  readonly claim?: Claim;
  readonly onClose: () => void;
  readonly onPlanned: (id: VisitId) => void;
};

/** Plans a governors' visit: the day, who goes, the priority it serves and what it looks at. */
export function PlanVisitDialog({ claim, onClose, onPlanned }: Props) {
  const people = useDocument((document) => document.people);
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const governors = useMemo(() => listGovernors(people, today), [people, today]);
  const staff = useMemo(
    () => Object.values<Person>(people).filter((each) => each.kind === 'staff' && !hasLeft(each, today)),
    [people, today],
  );
  const [day, setDay] = useState<string | null>(null);
  const [start, setStart] = useState<string | null>(null);
  const [governorIds, setGovernorIds] = useState<readonly PersonId[]>([]);
  const [hostIds, setHostIds] = useState<readonly PersonId[]>([]);
  const [priorityId, setPriorityId] = useState<string | null>(
    priorities.find(({ id }) => id === claim?.priorityId)?.id ?? null,
  );
  const [focus, setFocus] = useState('');
  const [hasTried, setTried] = useState(false);
  const wrong = (isWrong: boolean, words: string) => (hasTried && isWrong ? { errorMessage: words } : {});
  const plan = async () => {
    setTried(true);
    if (day === null || governorIds.length === 0 || priorityId === null || focus.trim() === '') return;
    const id = visitId.parse(newId());
    const visit = newVisit({ id, day, start, governorIds, hostIds, priorityId, focus });
    const questions = claim === undefined ? [] : [questionFromClaim(claim, newId())];
    const result = await runAndTell({ name: 'visit.save', input: { visit: { ...visit, questions } } });
    if (result.ok) onPlanned(id);
  };
  const isReady = priorities.length > 0 && governors.length > 0;
  return (
    <FormDialog
      title={claim === undefined ? 'Plan a visit' : 'Plan a visit that asks about the claim'}
      submitLabel="Plan the visit"
      isDisabled={!isReady}
      onSubmit={() => void plan()}
      onClose={onClose}
    >
      {priorities.length === 0 && (
        <Banner
          tone="warning"
          title="A visit serves a priority of the school’s plan, and none is entered yet."
          actions={<Link href="/settings/priorities">Enter the priorities</Link>}
        />
      )}
      {governors.length === 0 && (
        <Banner
          tone="warning"
          title="There are no governors in the list of people yet."
          actions={<Link href="/people">Add governors in People</Link>}
        />
      )}
      {claim !== undefined && (
        <p className={styles['claim']}>
          <span className={styles['quiet']}>Its first question asks about the claim:</span> {claim.words}
        </p>
      )}
      <div className={styles['halves']}>
        <DatePicker
          label="Day"
          value={day}
          onChange={setDay}
          {...wrong(day === null, 'Choose the day of the visit.')}
        />
        <TimeField label="Time (optional)" value={start} onChange={setStart} />
      </div>
      <PeopleField
        label="Who visits"
        pickLabel="Add a governor"
        people={governors}
        value={governorIds}
        onChange={setGovernorIds}
        {...wrong(governorIds.length === 0, 'Choose at least one governor.')}
      />
      <Select
        label="Priority it serves"
        placeholder="Choose a priority"
        choices={priorities.map(({ id, label }) => ({ id, label }))}
        value={priorityId}
        onChange={setPriorityId}
        {...wrong(priorityId === null, 'Choose the priority that the visit serves.')}
      />
      <TextField
        label="What it looks at"
        description="The focus in a few words: “How talk before writing is spreading”."
        value={focus}
        onChange={setFocus}
        maxLength={400}
        {...wrong(focus.trim() === '', 'Say what the visit looks at.')}
      />
      <VisitWarnings text={focus} />
      <PeopleField
        label="Who receives them (optional)"
        pickLabel="Add a member of staff"
        people={staff}
        value={hostIds}
        onChange={setHostIds}
      />
    </FormDialog>
  );
}
