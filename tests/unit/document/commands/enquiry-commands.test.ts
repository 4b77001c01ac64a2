import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import { personId } from '#shared/domain/people/person';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { B1, buildAward } from '../../domain/bursary/build-books';
import { buildEnquiry, CYCLE, E1, OUTCOME } from '../../domain/enquiry/build-enquiry';
import { buildTalk, id } from '../../domain/teach-meet/plan/build-teach-meet';
import { carryOut, november, theSchool, words } from './carry-out';

const GONE = enquiryId.parse('gone');
const add = (of: Partial<Enquiry> = {}): Command => ({
  name: 'enquiry.add',
  input: { enquiries: [buildEnquiry(of)] },
});
const edit = (fields: object, enquiry = E1): Command => ({
  name: 'enquiry.edit',
  // Parsed by the command itself before it is carried out.
  input: { enquiryId: enquiry, fields } as Extract<Command, { name: 'enquiry.edit' }>['input'],
});
const stage = (to: Enquiry['stage'], day = '2026-11-06'): Command => ({
  name: 'enquiry.changeStage',
  input: { enquiryId: E1, to, day, why: 'As agreed' },
});
const review = (reviewedOn = '2026-11-05', enquiry = E1): Command => ({
  name: 'enquiry.review',
  input: {
    enquiryId: enquiry,
    outcome: { ...OUTCOME, reviewedOn },
    laterIds: ['six', 'term', 'year'],
  },
});
const offer = (talk = 'music', sharingId = 'plan', enquiry = E1): Command => ({
  name: 'enquiry.offerTalk',
  input: {
    enquiryId: enquiry,
    sharingId,
    teachMeetId: november.id,
    talk: buildTalk(talk, { title: 'Songs' }),
  },
});
const remove = (...ids: readonly Enquiry['id'][]): Command => ({
  name: 'enquiry.remove',
  input: { ids: [...ids] },
});

function after(...commands: readonly Command[]): DeskDocument {
  return commands.reduce((document, each) => {
    const outcome = carryOut(each, document);
    expect(words(outcome)).toBe(outcome.answer.ok ? outcome.answer.value : 'carried out');
    return outcome.document;
  }, theSchool);
}
const enquiryOf = ({ enquiries }: DeskDocument): Enquiry => enquiries[E1] ?? buildEnquiry();

describe('the words of an enquiry’s commands', () => {
  it.each<readonly [string, DeskDocument, Command]>([
    ['Begin an enquiry for Mei Rashid', theSchool, add()],
    [
      'Begin 2 enquiries',
      theSchool,
      {
        name: 'enquiry.add',
        input: {
          enquiries: [buildEnquiry(), buildEnquiry({ id: GONE, personId: personId.parse('idris') })],
        },
      },
    ],
    ['Edit the enquiry of Mei Rashid', after(add()), edit({ title: 'Echo reading' })],
    ['Move the enquiry of Mei Rashid to “Set-up”', after(add()), stage('set-up')],
    ['Leave the enquiry of Mei Rashid as it is', after(add()), stage('under way')],
    ['Review the outcome of Mei Rashid: partly met', after(add()), review()],
    [`Offer Mei Rashid’s enquiry as the talk “Songs” at ${november.name}`, after(add()), offer()],
    ['Remove 1 enquiry', after(add()), remove(E1)],
  ])('“%s”, and undone by its patches', (said, before, sent) => {
    const { answer, document, inverse } = carryOut(sent, before);
    expect(answer).toEqual({ ok: true, value: said });
    expect(applyPatches(document, [...inverse])).toEqual(before);
  });
});

describe('what an enquiry’s commands refuse', () => {
  const unknown = ['enquiry-unknown', 'This enquiry is no longer there. Nothing was changed.'] as const;
  const funded: DeskDocument = {
    ...after(add()),
    awards: { [B1]: buildAward({ enquiryId: E1 }) },
  };

  it.each<readonly [string, string, DeskDocument, Command]>([
    ['enquiry-twice', 'This enquiry has been begun already.', after(add()), add()],
    [
      'person-unknown',
      'This person is no longer in the list. Nothing was changed.',
      theSchool,
      add({ personId: personId.parse('nobody') }),
    ],
    [
      'enquiry-under-way',
      'Mei Rashid has an enquiry in this cycle already. Nothing was changed. Open that one, or close it first.',
      after(add()),
      add({ id: GONE }),
    ],
    [...unknown, theSchool, edit({ title: 'x' })],
    [...unknown, theSchool, stage('review')],
    [...unknown, theSchool, review()],
    [...unknown, theSchool, offer()],
    [...unknown, after(add()), remove(E1, GONE)],
    [
      'cycle-backwards',
      'The enquiry would end before it starts. The old dates were kept.',
      after(add()),
      edit({ endDay: '2026-01-01' }),
    ],
    [
      'day-ahead',
      'Tue 10 Nov 2026 has not come yet. Nothing was changed. Check the year.',
      after(add()),
      stage('review', '2026-11-10'),
    ],
    [
      'day-ahead',
      'Tue 10 Nov 2026 has not come yet. Nothing was changed. Check the year.',
      after(add()),
      review('2026-11-10'),
    ],
    [
      'before-enquiry',
      'The enquiry began on Sun 1 Nov 2026, so this cannot have been on Sat 31 Oct 2026. Nothing was changed. Check the year.',
      after(add()),
      review('2026-10-31'),
    ],
    [
      'talk-offered',
      `This enquiry is a talk at ${november.name} already. Nothing was changed.`,
      after(add(), offer()),
      offer('drama', 'another'),
    ],
    [
      'talk-offered',
      `This enquiry is a talk at ${november.name} already. Nothing was changed.`,
      after(add()),
      offer('phonics'),
    ],
    [
      'enquiry-funded',
      'B-0001 is for Mei Rashid’s enquiry, so it stays on record. Nothing was removed. Close it instead.',
      funded,
      remove(E1),
    ],
  ])('%s: “%s”', (name, message, before, sent) => {
    const { answer, document } = carryOut(sent, before);
    expect(answer).toEqual({ ok: false, error: { name, message } });
    expect(document).toBe(before);
  });

  it('a talk for a Teach-meet that is gone', () => {
    const sent = offer();
    if (sent.name !== 'enquiry.offerTalk') throw new Error('Another command');
    const elsewhere: Command = { ...sent, input: { ...sent.input, teachMeetId: teachMeetId.parse('june') } };
    expect(carryOut(elsewhere, after(add())).answer.ok).toBe(false);
  });
});

describe('enquiry.add', () => {
  it('begins another in the cycle once the first is closed', () => {
    const { enquiries } = after(add(), stage('closed'), add({ id: GONE }));
    expect(Object.keys(enquiries)).toHaveLength(2);
  });
});

describe('enquiry.changeStage', () => {
  it('keeps each move with its day and reason', () => {
    const moved = enquiryOf(after(add(), stage('review'), stage('under way')));
    expect(moved.stage).toBe('under way');
    expect(moved.stageChanges.slice(-2)).toEqual([
      { day: '2026-11-06', to: 'review', why: 'As agreed' },
      { day: '2026-11-06', to: 'under way', why: 'As agreed' },
    ]);
  });
});

describe('enquiry.review', () => {
  it('says when to look again: six weeks, a term and a year after', () => {
    const { stage: now, laterEvidence } = enquiryOf(after(add(), review('2026-11-05')));
    expect(now).toBe('review');
    expect(laterEvidence.map(({ id: of, dueDay }) => [of, dueDay])).toEqual([
      ['six', '2026-12-17'],
      ['term', '2027-03-05'],
      ['year', '2027-11-05'],
    ]);
  });

  it('keeps what was seen already when it is reviewed again', () => {
    const first = after(add({ startDay: '2025-11-01' }), review('2026-01-05'));
    const seen = enquiryOf(first).laterEvidence.map((each) =>
      each.after === 'six weeks' ? { ...each, seenOn: '2026-02-17', words: 'Still so' } : each,
    );
    const edited = carryOut(edit({ laterEvidence: seen }), first).document;
    const { laterEvidence } = enquiryOf(carryOut(review('2026-11-05'), edited).document);
    expect(laterEvidence).toHaveLength(3);
    expect(laterEvidence[0]).toMatchObject({
      after: 'six weeks',
      seenOn: '2026-02-17',
      dueDay: '2026-02-16',
    });
    expect(laterEvidence[1]).toMatchObject({ after: 'a term', dueDay: '2027-03-05', seenOn: null });
  });

  it('moves nothing back that was shared already', () => {
    expect(enquiryOf(after(add({ stage: 'shared' }), review())).stage).toBe('shared');
  });
});

describe('enquiry.offerTalk', () => {
  it('ties the talk to a new plan of sharing', () => {
    const document = after(add(), offer());
    expect(enquiryOf(document).sharing).toEqual([
      {
        id: 'plan',
        way: 'Teach-meet talk',
        words: november.name,
        day: november.day,
        isDone: false,
        talk: { teachMeetId: november.id, talkId: id.talk('music') },
      },
    ]);
    expect(document.teachMeets[november.id]?.talks).toHaveProperty('music');
  });

  it('ties the talk to the plan that there is', () => {
    const plan = { id: 'plan', way: 'Teach-meet talk', words: 'Mine', day: null, isDone: false, talk: null };
    const { sharing } = enquiryOf(after(add(), edit({ sharing: [plan] }), offer()));
    expect(sharing).toHaveLength(1);
    expect(sharing[0]).toMatchObject({ words: 'Mine', talk: { talkId: 'music' } });
  });

  it('can be done again once the talk was withdrawn', () => {
    const withdraw: Command = {
      name: 'teachMeet.editTalks',
      input: { teachMeetId: november.id, talkIds: [id.talk('music')], fields: { status: 'withdrawn' } },
    };
    const { sharing } = enquiryOf(after(add(), offer(), withdraw, offer('drama', 'again')));
    expect(sharing.map(({ talk }) => talk?.talkId)).toEqual(['music', 'drama']);
  });
});

describe('school.edit of the cycles', () => {
  const cycles = (...of: readonly (typeof CYCLE)[]): Command => ({
    name: 'school.edit',
    input: { fields: { enquiries: { ...theSchool.school.enquiries, cycles: of } } },
  });

  it('keeps a cycle that enquiries belong to', () => {
    const { answer } = carryOut(cycles(), after(cycles(CYCLE), add()));
    expect(answer).toEqual({
      ok: false,
      error: { name: 'cycle-in-use', message: '1 enquiry belongs to the cycle 2026–27. It was kept.' },
    });
  });

  it('lets a cycle go that nothing belongs to', () => {
    expect(after(cycles(CYCLE), cycles()).school.enquiries.cycles).toEqual([]);
  });

  it('refuses a cycle that ends before it starts', () => {
    const { answer } = carryOut(cycles({ ...CYCLE, endDay: '2026-01-01' }));
    expect(answer).toMatchObject({ ok: false, error: { name: 'cycle-backwards' } });
  });
});
