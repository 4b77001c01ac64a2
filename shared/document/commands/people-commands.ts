import { z } from 'zod';
import { ok, refuse, type Result } from '../../lib/result';
import { plural } from '../../lib/plural';
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
  notes: 'notes',
};

/** What an edit changes, in words for undo and the history. */
function describeEdit(name: string, fields: z.infer<typeof editable>): string {
  // Parsed by `editable`, so its keys are fields of it.
  const changed = Object.keys(fields) as (keyof typeof fields)[];
  const [only] = changed;
  return only !== undefined && changed.length === 1
    ? `Change ${name}’s ${FIELD_WORDS[only]}`
    : `Edit ${name}`;
}

function find(draft: DocumentDraft, id: PersonId): Result<DocumentDraft['people'][PersonId]> {
  const found = draft.people[id];
  if (found === undefined) {
    return refuse('person-unknown', 'This person is no longer in the list. Nothing was changed.');
  }
  return ok(found);
}

/** Somebody's line manager must be somebody else who is in the list. */
function checkLineManager(
  draft: DocumentDraft,
  id: PersonId,
  lineManagerId: PersonId | null | undefined,
): Result<null> {
  if (lineManagerId === null || lineManagerId === undefined) return ok(null);
  if (lineManagerId === id)
    return refuse('own-line-manager', 'Nobody can be their own line manager. Choose someone else.');
  const manager = find(draft, lineManagerId);
  return manager.ok
    ? ok(null)
    : refuse('manager-unknown', 'The line manager is no longer in the list. Choose someone else.');
}

export const addPerson = defineCommand({
  name: 'people.add',
  input: z.strictObject({ person }),
  apply: (draft, { person: added }) => {
    if (find(draft, added.id).ok) return refuse('person-twice', 'This person has been added already.');
    if (fullName(added) === '') return refuse('name-missing', 'Give the person a name first.');
    const manager = checkLineManager(draft, added.id, added.lineManagerId);
    if (!manager.ok) return manager;
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
    const manager = checkLineManager(draft, id, fields.lineManagerId);
    if (!manager.ok) return manager;
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
    }),
  }),
  apply: (draft, { ids, fields }) => {
    for (const id of ids) {
      const found = find(draft, id);
      if (!found.ok) return found;
      const manager = checkLineManager(draft, id, fields.lineManagerId);
      if (!manager.ok) return manager;
      assignChanged(found.value, fields);
    }
    return ok(`Edit ${plural(ids.length, 'person', 'people')}`);
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
    const names: string[] = [];
    for (const id of ids) {
      const found = find(draft, id);
      if (!found.ok) return found;
      names.push(fullName(found.value));
      delete draft.people[id];
    }
    for (const left of Object.values(draft.people)) {
      if (left.lineManagerId !== null && gone.has(left.lineManagerId)) left.lineManagerId = null;
    }
    return ok(`Remove ${names.length === 1 ? names[0] : plural(names.length, 'person', 'people')}`);
  },
});

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
