import { z } from 'zod';
import { enquiry, enquiryId, enquiryStage, type Enquiry } from '../../domain/enquiry/enquiry';
import { checkReviewDay } from '../../domain/enquiry/check-review-day';
import { laterEvidenceDue } from '../../domain/enquiry/later-evidence-due';
import { nameOf } from '../../domain/people/name-of';
import { talk, teachMeetId } from '../../domain/teach-meet/teach-meet';
import { day } from '../../lib/day';
import { dayOf } from '../../lib/instant';
import { plural } from '../../lib/plural';
import { recordId } from '../../lib/record-id';
import { ok, refuse, type Result } from '../../lib/result';
import { assignChanged, defineCommand, type DocumentDraft } from './command';
import { findTeachMeet } from './find-teach-meet';

const shape = enquiry.unwrap();

function findEnquiry(
  draft: DocumentDraft,
  id: Enquiry['id'],
): Result<{ readonly enquiry: DocumentDraft['enquiries'][Enquiry['id']]; readonly name: string }> {
  const found = draft.enquiries[id];
  if (found === undefined) {
    return refuse('enquiry-unknown', 'This enquiry is no longer there. Nothing was changed.');
  }
  return ok({ enquiry: found, name: nameOf(draft.people, found.personId) });
}

/** Begins enquiries: one, or one for everybody in the cycle. */
export const addEnquiries = defineCommand({
  name: 'enquiry.add',
  input: z.strictObject({ enquiries: z.array(enquiry).min(1).max(2000) }),
  apply: (draft, { enquiries }) => {
    for (const added of enquiries) {
      if (draft.enquiries[added.id] !== undefined) {
        return refuse('enquiry-twice', 'This enquiry has been begun already.');
      }
      if (draft.people[added.personId] === undefined) {
        return refuse('person-unknown', 'This person is no longer in the list. Nothing was changed.');
      }
      const isSecond = Object.values(draft.enquiries).some(
        (each) =>
          each.personId === added.personId && each.cycleId === added.cycleId && each.stage !== 'closed',
      );
      if (isSecond) {
        return refuse(
          'enquiry-under-way',
          `${nameOf(draft.people, added.personId)} has an enquiry in this cycle already. Nothing was changed. Open that one, or close it first.`,
        );
      }
      Object.assign(draft.enquiries, { [added.id]: added });
    }
    const [only] = enquiries;
    return ok(
      enquiries.length === 1 && only !== undefined
        ? `Begin an enquiry for ${nameOf(draft.people, only.personId)}`
        : `Begin ${plural(enquiries.length, 'enquiry', 'enquiries')}`,
    );
  },
});

export const editEnquiry = defineCommand({
  name: 'enquiry.edit',
  input: z.strictObject({
    enquiryId,
    fields: shape
      .omit({ id: true, personId: true, cycleId: true, stage: true, stageChanges: true, outcome: true })
      .partial(),
  }),
  apply: (draft, { enquiryId: id, fields }) => {
    const found = findEnquiry(draft, id);
    if (!found.ok) return found;
    const { enquiry: edited, name } = found.value;
    const startDay = fields.startDay ?? edited.startDay;
    const endDay = fields.endDay ?? edited.endDay;
    if (endDay < startDay) {
      return refuse('cycle-backwards', 'The enquiry would end before it starts. The old dates were kept.');
    }
    assignChanged(edited, fields);
    return ok(`Edit the enquiry of ${name}`);
  },
});

export const changeEnquiryStage = defineCommand({
  name: 'enquiry.changeStage',
  input: z.strictObject({ enquiryId, to: enquiryStage, day, why: z.string().max(500) }),
  apply: (draft, { enquiryId: id, to, day: on, why }, { now }) => {
    const found = findEnquiry(draft, id);
    if (!found.ok) return found;
    const { enquiry: moved, name } = found.value;
    if (moved.stage === to) return ok(`Leave the enquiry of ${name} as it is`);
    // A conversation may be had before the cycle begins, so only the days to come are refused.
    const dated = checkReviewDay({ startDay: on }, on, dayOf(now, draft.school.timeZone));
    if (!dated.ok) return dated;
    moved.stage = to;
    moved.stageChanges.push({ day: on, to, why });
    return ok(`Move the enquiry of ${name} to “${draft.school.enquiries.stageLabels[to]}”`);
  },
});

/** Keeps the outcome of the review, and says when to look again; what was seen later already stays. */
export const reviewEnquiry = defineCommand({
  name: 'enquiry.review',
  input: z.strictObject({
    enquiryId,
    outcome: shape.shape.outcome.unwrap(),
    laterIds: z.tuple([recordId(60), recordId(60), recordId(60)]),
  }),
  apply: (draft, { enquiryId: id, outcome, laterIds }, { now }) => {
    const found = findEnquiry(draft, id);
    if (!found.ok) return found;
    const { enquiry: reviewed, name } = found.value;
    const dated = checkReviewDay(reviewed, outcome.reviewedOn, dayOf(now, draft.school.timeZone));
    if (!dated.ok) return dated;
    reviewed.outcome = { ...outcome };
    const seen = reviewed.laterEvidence.filter(({ seenOn }) => seenOn !== null);
    const due = laterEvidenceDue(outcome.reviewedOn).flatMap((each, index) =>
      seen.some(({ after }) => after === each.after)
        ? []
        : [{ ...each, id: laterIds[index] ?? each.after, seenOn: null, words: '', source: null }],
    );
    reviewed.laterEvidence = [...seen, ...due];
    if (['opening', 'question', 'tests', 'set-up', 'under way'].includes(reviewed.stage)) {
      reviewed.stage = 'review';
      reviewed.stageChanges.push({ day: outcome.reviewedOn, to: 'review', why: '' });
    }
    return ok(`Review the outcome of ${name}: ${outcome.met}`);
  },
});

/** Makes a talk for a Teach-meet out of an enquiry, and ties the two together. */
export const offerTalk = defineCommand({
  name: 'enquiry.offerTalk',
  input: z.strictObject({ enquiryId, sharingId: recordId(60), teachMeetId, talk }),
  apply: (draft, { enquiryId: id, sharingId, teachMeetId: at, talk: offered }) => {
    const found = findEnquiry(draft, id);
    if (!found.ok) return found;
    const meet = findTeachMeet(draft, at);
    if (!meet.ok) return meet;
    const { enquiry: shared, name } = found.value;
    // A talk that was withdrawn or taken out can be offered again.
    const before = shared.sharing.find(({ talk: link }) => {
      const given = link?.teachMeetId === at ? meet.value.talks[link.talkId] : undefined;
      return given !== undefined && given.status !== 'withdrawn';
    });
    if (before !== undefined || meet.value.talks[offered.id] !== undefined) {
      return refuse(
        'talk-offered',
        `This enquiry is a talk at ${meet.value.name} already. Nothing was changed.`,
      );
    }
    Object.assign(meet.value.talks, { [offered.id]: offered });
    const link = { teachMeetId: at, talkId: offered.id };
    const plan = shared.sharing.find((each) => each.id === sharingId);
    if (plan !== undefined) plan.talk = link;
    else {
      shared.sharing.push({
        id: sharingId,
        way: 'Teach-meet talk',
        words: meet.value.name,
        day: meet.value.day,
        isDone: false,
        talk: link,
      });
    }
    return ok(`Offer ${name}’s enquiry as the talk “${offered.title}” at ${meet.value.name}`);
  },
});

/** Removes enquiries that should never have been begun; one that money was given for is closed instead. */
export const removeEnquiries = defineCommand({
  name: 'enquiry.remove',
  input: z.strictObject({ ids: z.array(enquiryId).min(1) }),
  apply: (draft, { ids }) => {
    for (const id of ids) {
      const found = findEnquiry(draft, id);
      if (!found.ok) return found;
      const award = Object.values(draft.awards).find((each) => each.enquiryId === id);
      if (award !== undefined) {
        return refuse(
          'enquiry-funded',
          `${award.reference} is for ${found.value.name}’s enquiry, so it stays on record. Nothing was removed. Close it instead.`,
        );
      }
      delete draft.enquiries[id];
    }
    return ok(`Remove ${plural(ids.length, 'enquiry', 'enquiries')}`);
  },
});
