import { useMemo, useState } from 'react';
import { applicationFromEnquiry } from '#shared/domain/bursary/application-from-enquiry';
import { awardId, type Application, type Award } from '#shared/domain/bursary/award';
import { checkPastDay } from '#shared/domain/bursary/check-entry-day';
import { checkMayHave } from '#shared/domain/bursary/check-may-have';
import type { Fund } from '#shared/domain/bursary/fund';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { hasLeft, type Person, type PersonId } from '#shared/domain/people/person';
import { formatMoney } from '#shared/lib/money';
import { PersonPicker } from '../../../domain-ui/person-picker';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';

type Props = {
  readonly personId: string | null;
  readonly fundId: string | null;
  readonly enquiryId: string | null;
  readonly onClose: () => void;
  readonly onBegun: (id: Award['id']) => void;
};

const NONE = 'none';
const BLANK: Application = {
  title: '',
  question: '',
  rationale: '',
  priorityId: '',
  impactOnPractice: '',
  impactOnPupils: '',
  costs: [],
  timeline: '',
  sharing: '',
};

/** Begins an application: for whom, from which fund, and for which enquiry; who may not have one is told at once. */
export function NewAwardDialog({ onClose, onBegun, ...asked }: Props) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const enquiries = useDocument((document) => document.enquiries);
  const today = useToday();
  const open = useMemo(
    () => Object.values<Fund>(books.funds).filter(({ isClosed }) => !isClosed),
    [books.funds],
  );
  const start = Object.values<Enquiry>(enquiries).find(({ id }) => id === asked.enquiryId);
  const [personId, setPersonId] = useState<PersonId | null>(
    start?.personId ?? Object.values<Person>(people).find(({ id }) => id === asked.personId)?.id ?? null,
  );
  const [fundId, setFundId] = useState<string | null>(asked.fundId ?? open[0]?.id ?? null);
  const [enquiryId, setEnquiryId] = useState<string | null>(start?.id ?? null);
  const [title, setTitle] = useState(start?.title ?? '');
  const [day, setDay] = useState<string | null>(today);
  const [hasTried, setTried] = useState(false);
  const person = personId === null ? undefined : people[personId];
  const fund = open.find(({ id }) => id === fundId);
  const own = Object.values<Enquiry>(enquiries).filter((each) => each.personId === personId);
  const enquiry = own.find(({ id }) => id === enquiryId);
  const dated = day === null ? null : checkPastDay(day, today);
  const may =
    person === undefined || fund === undefined || day === null
      ? null
      : checkMayHave(person, fund, Object.values(books.awards), {
          day,
          financialYearStart: books.financialYearStart,
        });
  const dayError = dated === null ? 'Say when it was begun.' : dated.ok ? undefined : dated.error.message;
  const begin = async () => {
    setTried(true);
    if (
      person === undefined ||
      fund === undefined ||
      day === null ||
      may?.ok !== true ||
      dayError !== undefined
    )
      return;
    const id = awardId.parse(newId());
    const carried = enquiry === undefined ? BLANK : applicationFromEnquiry(enquiry);
    const result = await run({
      name: 'award.add',
      input: {
        award: {
          id,
          fundId: fund.id,
          personId: person.id,
          enquiryId: enquiry?.id ?? null,
          startedOn: day,
          application: { ...carried, title: title.trim(), costs: [] },
        },
      },
    });
    if (result.ok) onBegun(id);
  };
  return (
    <FormDialog
      title="New application"
      submitLabel="Begin the application"
      onSubmit={() => void begin()}
      onClose={onClose}
    >
      <PersonPicker
        label="For whom"
        people={Object.values<Person>(people).filter((each) => !hasLeft(each, today))}
        value={personId}
        onChange={(id) => {
          setPersonId(id);
          setEnquiryId(null);
        }}
        errorMessage={hasTried && person === undefined ? 'Choose somebody from the staff list.' : undefined}
      />
      <Select
        label="Fund"
        choices={open.map(({ id, name, awardPence, purpose }) => ({
          id,
          label: `${name}, at most ${formatMoney(awardPence)}`,
          description: purpose,
        }))}
        value={fundId}
        onChange={setFundId}
        {...(may?.ok === false && { errorMessage: may.error.message })}
        {...(may?.ok === true && { description: 'May have one from this fund this year.' })}
      />
      <div className={parts['halves']}>
        <DatePicker
          label="Begun on"
          description="Says which year it counts for."
          value={day}
          onChange={setDay}
          {...(dayError !== undefined && { errorMessage: dayError })}
        />
        <Select
          label="Enquiry"
          description={
            enquiry === undefined
              ? own.length === 0 && person !== undefined
                ? 'This person has no enquiry yet.'
                : 'Carries its question over.'
              : 'Its question and its three tests are carried over.'
          }
          choices={[
            { id: NONE, label: 'No enquiry' },
            ...own.map((each) => ({ id: each.id, label: nameEnquiry(each) })),
          ]}
          value={enquiry?.id ?? NONE}
          onChange={(id) => {
            setEnquiryId(id);
            if (title.trim() === '') setTitle(own.find((each) => each.id === id)?.title ?? '');
          }}
        />
      </div>
      <TextField
        label="Title"
        description="A few words to know it by; it can wait until the application is handed in."
        value={title}
        onChange={setTitle}
        maxLength={160}
      />
    </FormDialog>
  );
}
