import fc from 'fast-check';
import type { Command } from '#shared/document/commands/commands';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { personId } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';
import {
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  id,
} from '../../domain/teach-meet/plan/build-teach-meet';
import { anyBursaryCommand } from './any-bursary-commands';
import { anyEnquiryCommand } from './any-enquiry-commands';
import { anyMentoringCommand } from './any-mentoring-commands';
import { anySummaryCommand } from './any-summary-commands';

const people = fc.constantFrom('mei', 'idris', 'wanda', 'ada', 'ben').map((name) => personId.parse(name));
const meet = fc.constantFrom('november', 'june').map((name) => teachMeetId.parse(name));
const talk = fc.constantFrom('phonics', 'maths', 'art', 'music').map(id.talk);
const text = fc.string({ minLength: 1, maxLength: 12 });
const day = fc.constantFrom('2026-11-12', '2026-12-18', '2027-06-25');
const cell = fc.record({
  roomId: fc.constantFrom('hall', 'library').map(id.room),
  slotId: fc.integer({ min: 0, max: 4 }).map((at) => id.slot(`morning#${at}`)),
});
const plans = fc.constantFrom(
  { rooms: [buildRoom('Hall')] },
  { rooms: [buildRoom('Hall'), buildRoom('Library')] },
  { blocks: [buildSession('Morning', '10:00', '10:15')] },
  { blocks: [buildSession('Morning', '09:00', '09:47')] },
  { changeoverMinutes: 2 },
);
const change = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(fields, { requiredKeys: [] });

/** Any command that parses, most of them carried out and some refused. */
export const anyCommand: fc.Arbitrary<Command> = fc
  .oneof(
    { weight: 45, arbitrary: anyMentoringCommand },
    { weight: 12, arbitrary: anyEnquiryCommand },
    { weight: 25, arbitrary: anyBursaryCommand },
    { weight: 18, arbitrary: anySummaryCommand },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('school.edit'),
        input: fc.record({ fields: change({ name: text }) }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('people.add'),
        input: people.map((who) => ({ person: aPerson(who) })),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        name: fc.constant('people.edit'),
        input: fc.record({
          id: people,
          fields: change({
            familyName: text,
            subjects: fc.array(text, { maxLength: 2 }),
            lineManagerId: fc.option(people),
            inductionTutorId: fc.option(people),
            leavingDay: fc.option(day),
          }),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('people.editMany'),
        input: fc.record({
          ids: fc.array(people, { minLength: 1, maxLength: 3 }),
          fields: change({
            team: text,
            inductionTutorId: fc.option(people),
            freePeriods: fc.subarray(['mon/p1', 'tue/p3', 'fri/after']),
          }),
        }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('people.remove'),
        input: fc.record({ ids: fc.array(people, { minLength: 1, maxLength: 2 }) }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('people.import'),
        input: fc.record({
          source: text,
          add: fc.constantFrom([], [aPerson('ada')], [aPerson('ada'), aPerson('ben')]),
          update: fc.array(fc.record({ id: people, fields: change({ jobTitle: text }) }), { maxLength: 2 }),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.create'),
        input: meet.map((which) => ({ teachMeet: { ...buildTeachMeet(), id: which } })),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.remove'),
        input: fc.record({ teachMeetId: meet }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.edit'),
        input: fc.record({ teachMeetId: meet, fields: change({ day, place: text }) }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.editPlan'),
        input: fc.record({ teachMeetId: meet, change: plans, words: fc.constant(null) }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.addTalks'),
        input: fc.record({ teachMeetId: meet, talks: talk.map((which) => [buildTalk(which)]) }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.editTalks'),
        input: fc.record({
          teachMeetId: meet,
          talkIds: fc.array(talk, { minLength: 1, maxLength: 2 }),
          fields: change({
            title: text,
            status: fc.constantFrom('withdrawn', 'confirmed'),
            minutes: fc.constantFrom(2, 7),
          }),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.removeTalks'),
        input: fc.record({ teachMeetId: meet, talkIds: fc.array(talk, { minLength: 1, maxLength: 2 }) }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.placeTalk'),
        input: fc.record({
          teachMeetId: meet,
          talkId: talk,
          cell,
          how: fc.constantFrom('empty', 'swap', 'insert'),
          overrule: fc.boolean(),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.unplaceTalk'),
        input: fc.record({ teachMeetId: meet, talkId: talk }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.swapTalks'),
        input: fc.record({ teachMeetId: meet, talkIds: fc.tuple(talk, talk), overrule: fc.boolean() }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.lockTalks'),
        input: fc.record({
          teachMeetId: meet,
          talkIds: fc.array(talk, { minLength: 1, maxLength: 2 }),
          isLocked: fc.boolean(),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.closeGap'),
        input: fc.record({ teachMeetId: meet, cell, overrule: fc.boolean() }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.giveMoreTime'),
        input: fc.record({
          teachMeetId: meet,
          slotId: fc.constant(id.slot('morning#0')),
          minutes: fc.integer({ min: -60, max: 60 }),
          absorb: fc.constantFrom('shift-day', 'shorten-break'),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.shiftBlocks'),
        input: fc.record({
          teachMeetId: meet,
          from: fc.constant(id.block('morning')),
          minutes: fc.integer({ min: -720, max: 720 }),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.applyDraft'),
        input: fc.record({
          teachMeetId: meet,
          placements: fc.array(
            fc.record({
              talk,
              room: fc.constantFrom('hall', 'attic'),
              slot: fc.constantFrom('morning#0', 'morning#2'),
            }),
            { maxLength: 3 },
          ),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('teachMeet.publish'),
        input: fc.record({ teachMeetId: meet, note: fc.string({ maxLength: 10 }) }),
      }),
    },
  )
  // Each of them parses, which the test that uses them would notice; the compiler cannot follow it through `change`.
  .map((sent) => sent as Command);
