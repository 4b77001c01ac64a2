import { z } from 'zod';
import { activityKindInPlaceOf, keepKnownTags } from '../../domain/activity/settings-in-use';
import { countOfCycle } from '../../domain/enquiry/settings-in-use';
import { checkCycle } from '../../domain/enquiry/suggest-cycle';
import { countOfKind, kindInPlaceOf } from '../../domain/mentoring/settings-in-use';
import { arrangePeriods } from '../../domain/school/arrange-periods';
import { school, type School } from '../../domain/school/school';
import { plural } from '../../lib/plural';
import { ok, refuse, type Result } from '../../lib/result';
import { assignChanged, defineCommand, type DocumentDraft } from './command';

/**
 * Changes the school's settings. What stood for something that is removed with them follows in the same step: a free
 * period goes with its period; a goal, an enquiry, an application or an activity serves no priority where its own goes;
 * sessions and activities of a kind become another; activities and Teach-meets lose a tag that the school no longer has.
 */
export const editSchool = defineCommand({
  name: 'school.edit',
  input: z.strictObject({ fields: school.unwrap().omit({ isSample: true }).partial() }),
  apply: (draft, { fields }) => {
    const groups = fields.staffGroups ?? draft.school.staffGroups;
    const ids = new Set(groups.map((group) => group.id));
    if (ids.size !== groups.length) {
      return refuse('staff-group-twice', 'Two staff groups have the same name. The old list was kept.');
    }
    for (const year of fields.academicYears ?? []) {
      for (const term of year.terms) {
        if (term.endDay < term.startDay) {
          return refuse(
            'term-backwards',
            `${term.name} ${year.name} would end before it starts. The old dates were kept.`,
          );
        }
      }
    }
    for (const cycle of fields.enquiries?.cycles ?? []) {
      const checked = checkCycle(cycle);
      if (!checked.ok) return checked;
    }
    const periods = fields.periods === undefined ? undefined : arrangePeriods(fields.periods);
    if (periods?.ok === false) return periods;
    if (fields.mentoring !== undefined) {
      const moved = moveSessionsOfRemovedKinds(draft, fields.mentoring);
      if (!moved.ok) return moved;
    }
    if (fields.enquiries !== undefined) {
      const kept = keepCyclesInUse(draft, fields.enquiries);
      if (!kept.ok) return kept;
    }
    assignChanged(draft.school, { ...fields, ...(periods === undefined ? {} : { periods: periods.value }) });
    if (fields.periods !== undefined) dropFreePeriods(draft);
    if (fields.priorities !== undefined) dropPriorities(draft);
    if (fields.programme !== undefined) followProgramme(draft);
    return ok('Edit the school’s settings');
  },
});

function dropFreePeriods(draft: DocumentDraft): void {
  const ids = new Set(draft.school.periods.map(({ id }) => id));
  const isThere = (free: string) => ids.has(free.slice(free.indexOf('/') + 1));
  for (const person of Object.values(draft.people)) {
    if (!person.freePeriods.every(isThere)) person.freePeriods = person.freePeriods.filter(isThere);
  }
}

function dropPriorities(draft: DocumentDraft): void {
  const ids = new Set(draft.school.priorities.map(({ id }) => id));
  for (const pairing of Object.values(draft.pairings)) {
    for (const goal of Object.values(pairing.goals)) {
      if (goal.priorityId !== '' && !ids.has(goal.priorityId)) goal.priorityId = '';
    }
  }
  const served = [
    ...Object.values(draft.enquiries),
    ...Object.values(draft.activities),
    ...Object.values(draft.claims),
    ...Object.values(draft.people).flatMap(({ governance }) => governance?.linkRoles ?? []),
    ...Object.values(draft.awards).map(({ application }) => application),
  ];
  for (const each of served) {
    if (each.priorityId !== '' && !ids.has(each.priorityId)) each.priorityId = '';
  }
}

function followProgramme(draft: DocumentDraft): void {
  const { activityKinds, standardParts, mechanisms } = draft.school.programme;
  const known = {
    standardParts: new Set(standardParts.map(({ id }) => id)),
    mechanisms: new Set(mechanisms.map(({ id }) => id)),
  };
  for (const tagged of [...Object.values(draft.activities), ...Object.values(draft.teachMeets)]) {
    const tags = keepKnownTags(tagged.tags, known);
    if (tags !== tagged.tags) tagged.tags = tags;
  }
  const kinds = new Set(activityKinds.map(({ id }) => id));
  for (const activity of Object.values(draft.activities)) {
    if (kinds.has(activity.kindId)) continue;
    activity.kindId = activityKindInPlaceOf(activityKinds, activity.kindId)?.id ?? activity.kindId;
  }
}

function keepCyclesInUse(draft: DocumentDraft, { cycles }: School['enquiries']): Result<null> {
  const kept = new Set(cycles.map(({ id }) => id));
  for (const gone of draft.school.enquiries.cycles.filter(({ id }) => !kept.has(id))) {
    const count = countOfCycle(draft.enquiries, gone.id);
    if (count > 0) {
      return refuse(
        'cycle-in-use',
        `${plural(count, 'enquiry belongs', 'enquiries belong')} to the cycle ${gone.name}. It was kept.`,
      );
    }
  }
  return ok(null);
}

function moveSessionsOfRemovedKinds(draft: DocumentDraft, next: School['mentoring']): Result<null> {
  const kept = new Set(next.sessionKinds.map(({ id }) => id));
  for (const gone of draft.school.mentoring.sessionKinds.filter(({ id }) => !kept.has(id))) {
    const use = countOfKind(draft.pairings, gone.id);
    if (use.sessions === 0) continue;
    const instead = kindInPlaceOf(next.sessionKinds, gone, use);
    if (instead === undefined) {
      return refuse(
        'session-kind-reviewed',
        `${plural(use.reviews, 'lesson review')} can only be read in a session for lesson reviews, and ${gone.label} is the only such kind. It was kept.`,
      );
    }
    for (const pairing of Object.values(draft.pairings)) {
      for (const session of Object.values(pairing.sessions)) {
        if (session.kindId === gone.id) session.kindId = instead.id;
      }
    }
  }
  return ok(null);
}
