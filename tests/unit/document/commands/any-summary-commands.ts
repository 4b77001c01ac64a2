import fc from 'fast-check';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { VISIT_STAGES } from '#shared/domain/governor/visit';
import { EVIDENCE_SOURCES } from '#shared/domain/enquiry/enquiry';
import { buildActivity } from '../../domain/activity/build-activity';
import { beginSummary, buildClaim, buildQuestion, buildVisit } from './programme-desk';

const name = fc.constantFrom('mei', 'idris', 'wanda', 'ada');
const names = fc.uniqueArray(name, { maxLength: 3 });
const which = fc.constantFrom('one', 'two');
const meet = fc.constantFrom('november', 'june');
const day = fc.constantFrom('2026-09-01', '2026-11-02', '2026-11-26', '2027-01-04');
const text = fc.string({ minLength: 1, maxLength: 12 });
const tags = fc.record({
  standardParts: fc.subarray(['pupils', 'evidence']),
  mechanisms: fc.subarray(['model', 'rehearse', 'plan']),
});

const activity = fc
  .record({ id: which, title: text, day, tags, invited: names, attended: fc.option(names) })
  .map(({ id, ...of }) => ({ ...buildActivity(id), ...of }));

const claim = fc
  .record({
    id: which,
    words: text,
    sources: fc.subarray([...EVIDENCE_SOURCES]),
    withdrawnOn: fc.option(day),
  })
  .map((of) => ({ ...buildClaim(), ...of }));

const question = fc
  .record({
    claimId: fc.option(which),
    answer: fc.constantFrom('', 'On Tuesdays'),
    seen: fc.constantFrom(null, 'seen', 'not seen'),
  })
  .map((of) => ({ ...buildQuestion(), ...of }));

const visit = fc
  .record({
    id: which,
    day,
    governorIds: fc.constantFrom(['mei'], ['mei'], ['idris', 'wanda']),
    hostIds: names,
    priorityId: fc.constantFrom('talk', 'talk', 'reading'),
    stage: fc.constantFrom('planned', ...VISIT_STAGES),
    sentOn: fc.option(day),
    questions: fc.array(question, { maxLength: 1 }),
    worksWell: fc.constantFrom('', 'The queue'),
  })
  .map((of) => ({ ...buildVisit(), ...of }));

/** Every section in, or none. */
const plans = fc.boolean().map((isOn) => beginSummary().sections.map((plan) => ({ ...plan, isOn })));

const summary = which.map((id) => beginSummary(id));

/** What each command of activities, governors and summaries takes. */
const INPUTS = {
  'activity.save': fc.record({ activity }),
  'activity.remove': fc.record({ ids: fc.uniqueArray(which, { minLength: 1 }) }),
  'teachMeet.recordAttendance': fc.record({
    teachMeetId: meet,
    attendance: fc.option(fc.record({ attended: names, visitors: fc.integer({ min: 0, max: 9 }) })),
  }),
  'teachMeet.tag': fc.record({ teachMeetId: meet, tags }),
  'claim.save': fc.record({ claim }),
  'claim.remove': fc.record({ claimId: which }),
  'visit.save': fc.record({ visit }),
  'visit.remove': fc.record({ visitId: which }),
  'summary.add': fc.record({ summary }),
  'summary.edit': fc.record({
    summaryId: which,
    fields: fc.record(
      { title: text, nextSteps: fc.array(text, { maxLength: 2 }), sections: plans },
      { requiredKeys: [] },
    ),
  }),
  'summary.remove': fc.record({ summaryId: which }),
  'summary.freeze': fc.record({ summaryId: which, note: fc.string({ maxLength: 10 }) }),
  // A visit needs a governor and a priority.
  'people.edit': fc.record({
    id: fc.constant('mei'),
    fields: fc.record({ governance: fc.constantFrom(NEW_GOVERNANCE, NEW_GOVERNANCE, null) }),
  }),
  'school.edit': fc.record({
    fields: fc.record({ priorities: fc.constantFrom([{ id: 'talk', label: 'Talk' }], []) }),
  }),
};

/** Something to begin with is asked for more often than what needs it. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'activity.save': 3,
  'claim.save': 3,
  'visit.save': 4,
  'summary.add': 3,
};

/** A command of activities, governors and summaries, as it is sent. */
export const anySummaryCommand: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(INPUTS).map(([command, input]) => ({
    weight: WEIGHTS[command] ?? 1,
    // Each is an arbitrary of its own type, which only parsing brings together.
    arbitrary: (input as fc.Arbitrary<unknown>).map((value) => ({ name: command, input: value })),
  })),
);
