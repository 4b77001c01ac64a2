import { z } from 'zod';
import { ok, refuse, type Result } from '../../lib/result';
import { formatDay } from '../../lib/day';
import { plural } from '../../lib/plural';
import { withoutPeople } from '../../domain/mentoring/round/without-people';
import { fullName, person, personId, type PersonId } from '../../domain/people/person';
import { assignChanged, defineCommand, type DocumentDraft } from './command';

const editable = person.unwrap().omit({ id: true, imported: true }).partial();
const edited = person.unwrap().omit({ id: true }).partial();

const FIELD_WORDS: Readonly<Record<keyof z.infer<typeof editable>, string>> = {
  kind: 'place among staff or governors',
  title: 'title',
  givenName: 'first name',
  familyName: 'surname',
  knownAs: 'known-as name',
  email: 'e-mail',
  staffCode: 'staff code',
  employeeId: 'employee number',
  jobTitle: 'job title',
  team: 'team',
  staffGroup: 'staff group',
  subjects: 'subjects',
  lineManagerId: 'line manager',
  startDay: 'start date',
  leavingDay: 'leaving date',
  strengths: 'strengths',
  wants: 'wishes',
  avoids: 'topics to avoid',
  phase: 'phase',
  practisingSince: 'experience',
  ectYear: 'year of induction',
  inductionTutorId: 'induction tutor',
  mentorTrainedOn: 'mentor training',
  freePeriods: 'free periods',
  fullTimePercent: 'working time',
  governance: 'place on the governing board',
  notes: 'notes',
};

/** The one field that an edit changes, in words; null where it changes several. */
function wordOnlyField(fields: z.infer<typeof editable>): string | null {
  // Parsed by `editable`, so its keys are fields of it.
  const changed = Object.keys(fields) as (keyof typeof fields)[];
  const [only] = changed;
  return only !== undefined && changed.length === 1 ? FIELD_WORDS[only] : null;
}

/** What an edit changes, in words for undo and the history. */
function describeEdit(name: string, fields: z.infer<typeof editable>): string {
  const only = wordOnlyField(fields);
  return only === null ? `Edit ${name}` : `Change ${name}’s ${only}`;
}

function find(draft: DocumentDraft, id: PersonId): Result<DocumentDraft['people'][PersonId]> {
  const found = draft.people[id];
  if (found === undefined) {
    return refuse('person-unknown', 'This person is no longer in the list. Nothing was changed.');
  }
  return ok(found);
}

/** Somebody's line manager and induction tutor must be somebody else who is in the list. */
function checkColleagues(
  draft: DocumentDraft,
  id: PersonId,
  fields: { readonly [Field in 'lineManagerId' | 'inductionTutorId']?: PersonId | null | undefined },
): Result<null> {
  for (const field of ['lineManagerId', 'inductionTutorId'] as const) {
    const colleague = fields[field];
    if (colleague === null || colleague === undefined) continue;
    const what = FIELD_WORDS[field];
    if (colleague === id)
      return refuse(`own-${what.replace(' ', '-')}`, `Nobody can be their own ${what}. Choose someone else.`);
    if (!find(draft, colleague).ok)
      return refuse('colleague-unknown', `The ${what} is no longer in the list. Choose someone else.`);
  }
  return ok(null);
}

export const addPerson = defineCommand({
  name: 'people.add',
  input: z.strictObject({ person }),
  apply: (draft, { person: added }) => {
    if (find(draft, added.id).ok) return refuse('person-twice', 'This person has been added already.');
    if (fullName(added) === '') return refuse('name-missing', 'Give the person a name first.');
    const colleagues = checkColleagues(draft, added.id, added);
    if (!colleagues.ok) return colleagues;
    Object.assign(draft.people, { [added.id]: added });
    return ok(`Add ${fullName(added)}`);
  },
});

export const editPerson = defineCommand({
  name: 'people.edit',
  input: z.strictObject({ id: personId, fields: editable }),
  apply: (draft, { id, fields }) => {
    const found = find(draft, id);
    if (!found.ok) return found;
    const { givenName, familyName, knownAs } = found.value;
    const after = {
      givenName: fields.givenName ?? givenName,
      familyName: fields.familyName ?? familyName,
      knownAs: fields.knownAs ?? knownAs,
    };
    if (fullName(after) === '') {
      return refuse('name-missing', 'A person needs a name. The old name was kept.');
    }
    const colleagues = checkColleagues(draft, id, fields);
    if (!colleagues.ok) return colleagues;
    const name = fullName(found.value);
    assignChanged(found.value, fields);
    return ok(describeEdit(name, fields));
  },
});

export const editPeople = defineCommand({
  name: 'people.editMany',
  input: z.strictObject({
    ids: z.array(personId).min(1),
    fields: editable.pick({
      staffGroup: true,
      team: true,
      leavingDay: true,
      lineManagerId: true,
      kind: true,
      phase: true,
      ectYear: true,
      inductionTutorId: true,
      mentorTrainedOn: true,
      freePeriods: true,
      fullTimePercent: true,
    }),
  }),
  apply: (draft, { ids, fields }) => {
    for (const id of ids) {
      const found = find(draft, id);
      if (!found.ok) return found;
      const colleagues = checkColleagues(draft, id, fields);
      if (!colleagues.ok) return colleagues;
      assignChanged(found.value, fields);
    }
    const who = plural(ids.length, 'person', 'people');
    const only = wordOnlyField(fields);
    return ok(only === null ? `Edit ${who}` : `Change the ${only} of ${who}`);
  },
});

export const removePeople = defineCommand({
  name: 'people.remove',
  input: z.strictObject({ ids: z.array(personId).min(1) }),
  apply: (draft, { ids }) => {
    const gone = new Set<string>(ids);
    for (const teachMeet of Object.values(draft.teachMeets)) {
      for (const talk of Object.values(teachMeet.talks)) {
        const presenter = talk.presenters.find((each) => each.kind === 'person' && gone.has(each.personId));
        if (presenter?.kind === 'person') {
          const found = find(draft, presenter.personId);
          const name = found.ok ? fullName(found.value) : 'This person';
          return refuse(
            'still-presenting',
            `${name} presents “${talk.title}” at ${teachMeet.name}. Nobody was removed. Give the talk another presenter first, or enter a leaving day instead.`,
          );
        }
      }
    }
    for (const pairing of Object.values(draft.pairings)) {
      const paired = pairing.people.find((id) => gone.has(id));
      if (paired === undefined) continue;
      const found = find(draft, paired);
      return refuse(
        'still-paired',
        `${found.ok ? fullName(found.value) : 'This person'} has a mentoring or coaching pairing on record. Nobody was removed. Enter a leaving day instead, and close the pairing.`,
      );
    }
    const record = findRecordOf(draft, gone);
    if (record !== null) {
      const found = find(draft, record.personId);
      return refuse(
        'still-on-record',
        `${found.ok ? fullName(found.value) : 'This person'} has ${record.words} on record. Nobody was removed. Enter a leaving day instead.`,
      );
    }
    const names: string[] = [];
    for (const id of ids) {
      const found = find(draft, id);
      if (!found.ok) return found;
      names.push(fullName(found.value));
      delete draft.people[id];
    }
    for (const left of Object.values(draft.people)) {
      if (left.lineManagerId !== null && gone.has(left.lineManagerId)) left.lineManagerId = null;
      if (left.inductionTutorId !== null && gone.has(left.inductionTutorId)) left.inductionTutorId = null;
    }
    for (const apart of Object.values(draft.keepApart)) {
      if (!gone.has(apart.a) && !gone.has(apart.b)) continue;
      delete draft.keepApart[apart.id];
      delete draft.confidential.keepApartReasons[apart.id];
    }
    for (const round of Object.values(draft.rounds)) {
      if (round.confirmedOn === null) Object.assign(round, withoutPeople(round, gone));
    }
    for (const { setUp } of Object.values(draft.enquiries)) {
      if (setUp.mentorId !== null && gone.has(setUp.mentorId)) setUp.mentorId = null;
    }
    return ok(`Remove ${names.length === 1 ? names[0] : plural(names.length, 'person', 'people')}`);
  },
});

/** What somebody who is to go has on record: it stays there, and so do they. */
function findRecordOf(
  draft: DocumentDraft,
  gone: ReadonlySet<string>,
): { readonly personId: PersonId; readonly words: string } | null {
  const award = Object.values(draft.awards).find(({ personId }) => gone.has(personId));
  if (award !== undefined) return { personId: award.personId, words: `the award ${award.reference}` };
  const enquiry = Object.values(draft.enquiries).find(({ personId }) => gone.has(personId));
  if (enquiry !== undefined) return { personId: enquiry.personId, words: 'an enquiry' };
  const cameTo = [
    ...Object.values(draft.activities).map(({ title, invited, attended }) => ({
      title,
      ids: [...invited, ...(attended ?? [])],
    })),
    ...Object.values(draft.teachMeets).map(({ name, attendance }) => ({
      title: name,
      ids: attendance?.attended ?? [],
    })),
  ];
  for (const { title, ids } of cameTo) {
    const personId = ids.find((id) => gone.has(id));
    if (personId !== undefined) return { personId, words: `a place on the register of “${title}”` };
  }
  for (const visit of Object.values(draft.visits)) {
    const personId = [...visit.governorIds, ...visit.hostIds].find((id) => gone.has(id));
    if (personId !== undefined) return { personId, words: `the governors’ visit on ${formatDay(visit.day)}` };
  }
  return null;
}

/** A whole staff list at once: one change, one undo. */
export const importPeople = defineCommand({
  name: 'people.import',
  input: z.strictObject({
    source: z.string().min(1).max(200),
    add: z.array(person),
    update: z.array(z.strictObject({ id: personId, fields: edited })),
  }),
  apply: (draft, { source, add, update }) => {
    const isNew = add.every((added) => !find(draft, added.id).ok);
    if (!isNew || new Set(add.map((added) => added.id)).size < add.length) {
      return refuse('person-twice', 'This list has been imported already.');
    }
    for (const { id, fields } of update) {
      const found = find(draft, id);
      if (!found.ok) return found;
      assignChanged(found.value, fields);
    }
    Object.assign(draft.people, Object.fromEntries(add.map((added) => [added.id, added])));
    const parts = [
      ...(add.length > 0 ? [`${plural(add.length, 'person', 'people')} added`] : []),
      ...(update.length > 0 ? [`${plural(update.length, 'person', 'people')} updated`] : []),
    ];
    return ok(`Import ${source}: ${parts.join(', ') || 'nothing new'}`);
  },
});
