import { z } from 'zod';
import { claim, claimId } from '../../domain/claim/claim';
import { checkVisitStage } from '../../domain/governor/check-visit-stage';
import { isGovernor } from '../../domain/governor/is-governor';
import { visit, visitId } from '../../domain/governor/visit';
import type { PersonId } from '../../domain/people/person';
import { formatDay } from '../../lib/day';
import { dayOf } from '../../lib/instant';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';

/** Keeps a claim for governors, new or changed. */
export const saveClaim = defineCommand({
  name: 'claim.save',
  input: z.strictObject({ claim }),
  apply: (draft, { claim: saved }) => {
    const before = draft.claims[saved.id];
    if (before === undefined) Object.assign(draft.claims, { [saved.id]: saved });
    else assignChanged(before, saved);
    return ok(`${before === undefined ? 'Make' : 'Edit'} the claim “${saved.words}”`);
  },
});

/** Takes a claim out that no visit asks about; one that was asked about is withdrawn instead. */
export const removeClaim = defineCommand({
  name: 'claim.remove',
  input: z.strictObject({ claimId }),
  apply: (draft, { claimId: id }) => {
    const gone = draft.claims[id];
    if (gone === undefined) {
      return refuse('claim-unknown', 'This claim is no longer there. Nothing was changed.');
    }
    const asked = Object.values(draft.visits).find(({ questions }) =>
      questions.some((question) => question.claimId === id),
    );
    if (asked !== undefined) {
      return refuse(
        'claim-asked-about',
        `The visit on ${formatDay(asked.day)} asks about this claim. It was kept. Withdraw it instead, so that the visit still says what was asked.`,
      );
    }
    delete draft.claims[id];
    return ok(`Remove the claim “${gone.words}”`);
  },
});

/** Keeps a governors' visit, new or changed, where its stage allows it and has what it asks for. */
export const saveVisit = defineCommand({
  name: 'visit.save',
  input: z.strictObject({ visit }),
  apply: (draft, { visit: saved }, { now }) => {
    const before = draft.visits[saved.id];
    const isNew = (id: PersonId) => before?.governorIds.includes(id) !== true;
    if (
      saved.governorIds.some((id) => {
        const person = draft.people[id];
        return person === undefined || (isNew(id) && !isGovernor(person));
      })
    ) {
      return refuse(
        'not-a-governor',
        'A visit is made by governors, and somebody chosen for it is not one. Nothing was changed. Choose governors.',
      );
    }
    if (saved.hostIds.some((id) => draft.people[id] === undefined)) {
      return refuse(
        'person-unknown',
        'Somebody of this visit is no longer in the list. Nothing was changed.',
      );
    }
    if (saved.questions.some((each) => each.claimId !== null && draft.claims[each.claimId] === undefined)) {
      return refuse('claim-unknown', 'A claim of this visit is no longer there. Nothing was changed.');
    }
    const checked = checkVisitStage(before ?? null, saved, {
      today: dayOf(now, draft.school.timeZone),
      priorities: draft.school.priorities,
    });
    if (!checked.ok) return checked;
    const words = `the governors’ visit on ${formatDay(saved.day)}`;
    if (before === undefined) {
      Object.assign(draft.visits, { [saved.id]: saved });
      return ok(`Plan ${words}`);
    }
    const { stage } = before;
    assignChanged(before, saved);
    if (stage === saved.stage) return ok(`Edit ${words}`);
    return ok(`Mark ${words} as ${saved.stage}`);
  },
});

/** Takes a visit out with its questions and answers; the claims that it asked about stay. */
export const removeVisit = defineCommand({
  name: 'visit.remove',
  input: z.strictObject({ visitId }),
  apply: (draft, { visitId: id }) => {
    const gone = draft.visits[id];
    if (gone === undefined) {
      return refuse('visit-unknown', 'This visit is no longer there. Nothing was changed.');
    }
    delete draft.visits[id];
    return ok(`Remove the governors’ visit on ${formatDay(gone.day)}`);
  },
});
