import { z } from 'zod';
import { award, awardId, awardState, type Award } from '../../domain/bursary/award';
import { applyMove } from '../../domain/bursary/apply-move';
import { checkPastDay } from '../../domain/bursary/check-entry-day';
import { checkMayHave } from '../../domain/bursary/check-may-have';
import { role } from '../../domain/bursary/fund';
import { entryId } from '../../domain/bursary/ledger-entry';
import { nextReference } from '../../domain/bursary/next-reference';
import { fullName } from '../../domain/people/person';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { ok, refuse, type Result } from '../../lib/result';
import { booksOf, timeOf } from './books-of';
import { assignChanged, defineCommand, type DocumentDraft } from './command';
import { findAward } from './find-award';

const shape = award.unwrap();

/** An award goes with an enquiry of the same person, or with none. */
function checkEnquiry(
  draft: DocumentDraft,
  id: Award['enquiryId'],
  personId: Award['personId'],
): Result<null> {
  return id === null || draft.enquiries[id]?.personId === personId
    ? ok(null)
    : refuse(
        'enquiry-of-another',
        'This enquiry is not one of the same person’s. Nothing was changed. Choose one of theirs, or none.',
      );
}

/** An application begun: a draft with the next reference. */
export const addAward = defineCommand({
  name: 'award.add',
  input: z.strictObject({
    award: shape.pick({
      id: true,
      fundId: true,
      personId: true,
      enquiryId: true,
      application: true,
      startedOn: true,
    }),
  }),
  apply: (draft, { award: begun }, { now }) => {
    if (draft.awards[begun.id] !== undefined)
      return refuse('award-twice', 'This application has been begun already.');
    const person = draft.people[begun.personId];
    const fund = draft.funds[begun.fundId];
    if (person === undefined || fund === undefined) {
      return refuse(
        'award-of-nobody',
        'Choose a person and a fund that are still there. Nothing was changed.',
      );
    }
    const enquiry = checkEnquiry(draft, begun.enquiryId, begun.personId);
    if (!enquiry.ok) return enquiry;
    const dated = checkPastDay(begun.startedOn, timeOf(draft, now).today);
    if (!dated.ok) return dated;
    const { financialYearStart } = draft.school;
    const may = checkMayHave(person, fund, Object.values(draft.awards), {
      day: begun.startedOn,
      financialYearStart,
    });
    if (!may.ok) return may;
    const added = {
      ...begun,
      reference: nextReference(Object.values(draft.awards)),
      state: 'draft' as const,
      moves: [],
      reportDueDay: null,
      outcome: '',
    };
    Object.assign(draft.awards, { [begun.id]: added });
    return ok(`Begin ${added.reference}: ${fund.name} for ${fullName(person)}`);
  },
});

/** What is asked for can change while it is a draft or back for discussion; the outcome and the report's day always. */
export const editAward = defineCommand({
  name: 'award.edit',
  input: z.strictObject({
    awardId,
    fields: shape.pick({ application: true, enquiryId: true, reportDueDay: true, outcome: true }).partial(),
  }),
  apply: (draft, { awardId: id, fields }) => {
    const found = findAward(draft, id);
    if (!found.ok) return found;
    const { award: edited, words } = found.value;
    const isOpen =
      edited.state === 'draft' || edited.state === 'returned for discussion' || edited.state === 'declined';
    if (fields.application !== undefined && !isOpen) {
      return refuse(
        'application-fixed',
        `${edited.reference} is “${edited.state}”, so its application stays as it was handed in. Return it for discussion to change it.`,
      );
    }
    if (fields.enquiryId !== undefined) {
      const enquiry = checkEnquiry(draft, fields.enquiryId, edited.personId);
      if (!enquiry.ok) return enquiry;
    }
    assignChanged(edited, fields);
    return ok(`Edit ${words}`);
  },
});

/** Moves an award on: who, when and why are kept, and the money follows. */
export const moveAward = defineCommand({
  name: 'award.move',
  input: z.strictObject({
    awardId,
    to: awardState,
    day,
    byName: z.string().trim().min(1).max(160),
    byRole: role,
    why: z.string().max(1000),
    moveId: recordId(60),
    /** For the entry that sets money aside or gives it back, where the move makes one. */
    entryId,
    overruled: z.string().max(500),
  }),
  apply: (draft, { awardId: id, moveId, ...asked }, { now }) => {
    const found = findAward(draft, id);
    if (!found.ok) return found;
    const { award: moved, words } = found.value;
    const made = applyMove(
      { ...asked, id: moveId },
      moved,
      booksOf(draft),
      draft.people[moved.personId],
      timeOf(draft, now),
    );
    if (!made.ok) return made;
    moved.state = asked.to;
    moved.moves.push({ ...made.value.move, skipped: [...made.value.move.skipped] });
    draft.ledger.push(...made.value.entries);
    return ok(`Move ${words} to ${made.value.words}`);
  },
});

/** Takes away a draft that was never handed in; from then on an award is withdrawn, never removed. */
export const removeAward = defineCommand({
  name: 'award.remove',
  input: z.strictObject({ awardId }),
  apply: (draft, { awardId: id }) => {
    const found = findAward(draft, id);
    if (!found.ok) return found;
    if (found.value.award.moves.length > 0) {
      return refuse(
        'award-handed-in',
        'This application was handed in, so it stays on record. Withdraw it instead.',
      );
    }
    delete draft.awards[id];
    return ok(`Remove the draft ${found.value.words}`);
  },
});
