import fc from 'fast-check';
import { ENQUIRY_STAGES } from '#shared/domain/enquiry/enquiry';
import { buildEnquiry } from '../../domain/enquiry/build-enquiry';
import { buildTalk } from '../../domain/teach-meet/plan/build-teach-meet';

const which = fc.constantFrom('one', 'two');
const name = fc.constantFrom('mei', 'idris', 'wanda');
const day = fc.constantFrom('2026-11-12', '2026-12-18', '2027-06-25');
const text = fc.string({ maxLength: 12 });

const enquiry = fc
  .record({ id: which, personId: name, stage: fc.constantFrom(...ENQUIRY_STAGES) })
  .map((of) => ({ ...buildEnquiry(), ...of }));

/** What each command of the enquiries takes. */
const INPUTS = {
  'enquiry.add': fc.record({ enquiries: fc.array(enquiry, { minLength: 1, maxLength: 2 }) }),
  'enquiry.edit': fc.record({
    enquiryId: which,
    fields: fc.record(
      {
        title: text,
        theme: text,
        startDay: day,
        endDay: day,
        mayNameTitle: fc.boolean(),
        question: fc.record({ form: fc.constant('own words'), words: text }),
      },
      { requiredKeys: [] },
    ),
  }),
  'enquiry.changeStage': fc.record({
    enquiryId: which,
    to: fc.constantFrom(...ENQUIRY_STAGES),
    day,
    why: text,
  }),
  'enquiry.review': fc.record({
    enquiryId: which,
    outcome: fc.record({
      reviewedOn: day,
      met: fc.constantFrom('met', 'partly met', 'not met'),
      findings: text,
      precision: text,
    }),
    laterIds: fc.constant(['six', 'term', 'year']),
  }),
  'enquiry.offerTalk': fc.record({
    enquiryId: which,
    sharingId: fc.constantFrom('talk', 'another'),
    teachMeetId: fc.constantFrom('november', 'june'),
    talk: fc.constantFrom('phonics', 'music', 'drama').map((id) => buildTalk(id)),
  }),
  'enquiry.remove': fc.record({ ids: fc.uniqueArray(which, { minLength: 1 }) }),
};

/** A command of the enquiries, as it is sent. */
export const anyEnquiryCommand: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(INPUTS).map(([command, input]) => ({
    weight: command === 'enquiry.add' ? 3 : 1,
    // Each is an arbitrary of its own type, which only parsing brings together.
    arbitrary: (input as fc.Arbitrary<unknown>).map((value) => ({ name: command, input: value })),
  })),
);
