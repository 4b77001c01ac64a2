import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { awardId } from '#shared/domain/bursary/award';
import { balanceOf } from '#shared/domain/bursary/balance';
import { enquiryId } from '#shared/domain/enquiry/enquiry';
import { fundId } from '#shared/domain/bursary/fund';
import { personId } from '#shared/domain/people/person';
import { buildAward } from '../../domain/bursary/build-books';
import { active, after, ask, awardOf, continueWith, submitted, TICKET } from './bursary-desk';
import { carryOut, theSchool } from './carry-out';

const B2 = awardId.parse('b2');
const GONE = awardId.parse('gone');
const empty = { ...buildAward().application, costs: [] };
const approved = continueWith(submitted, ask.move('head approved', 'head', { day: '2026-10-12' }));
const declined = continueWith(submitted, ask.move('declined', 'head'));
const closed: Command = { name: 'fund.edit', input: { fundId: TICKET, fields: { isClosed: true } } };
const mei: Command = {
  name: 'people.edit',
  input: { id: personId.parse('mei'), fields: { leavingDay: '2026-08-31' } },
};

describe('the words of an award’s commands', () => {
  it.each<readonly [string, DeskDocument, Command]>([
    ['Begin B-0001: Research Bursary for Mei Rashid', after(), ask.add()],
    ['Begin B-0002: Learning Ticket for Mei Rashid', after(ask.add()), ask.add({ id: B2, fundId: TICKET })],
    ['Edit B-0001 (Mei Rashid)', after(ask.add()), ask.edit({ outcome: 'They talk.' })],
    ['Move B-0001 (Mei Rashid) to “submitted”', after(ask.add()), ask.move('submitted')],
    [
      'Move B-0001 (Mei Rashid) to “governor assented” and set aside £500.00',
      approved,
      ask.move('governor assented', 'governors'),
    ],
    [
      'Move B-0001 (Mei Rashid) to “unspent returned” and give back £500.00',
      active,
      ask.move('unspent returned'),
    ],
    ['Remove the draft B-0001 (Mei Rashid)', after(ask.add()), ask.remove()],
  ])('“%s”, and undone by its patches', (said, before, sent) => {
    const { answer, document, inverse } = carryOut(sent, before);
    expect(answer).toEqual({ ok: true, value: said });
    expect(applyPatches(document, [...inverse])).toEqual(before);
  });
});

describe('what an award’s commands refuse', () => {
  const nobody = [
    'award-of-nobody',
    'Choose a person and a fund that are still there. Nothing was changed.',
  ] as const;
  const unknown = ['award-unknown', 'This award is no longer there. Nothing was changed.'] as const;

  it.each<readonly [string, string, DeskDocument, Command]>([
    ['award-twice', 'This application has been begun already.', after(ask.add()), ask.add()],
    [...nobody, after(), ask.add({ personId: personId.parse('nobody') })],
    [...nobody, after(), ask.add({ fundId: fundId.parse('none') })],
    [
      'day-ahead',
      'Tue 10 Nov 2026 has not come yet. Nothing was changed. Check the year.',
      after(),
      ask.add({ startedOn: '2026-11-10' }),
    ],
    [
      'day-far-away',
      'Thu 1 Oct 2020 is more than two years away. Nothing was changed. Check the year.',
      after(),
      ask.add({ startedOn: '2020-10-01' }),
    ],
    [
      'fund-closed',
      'Learning Ticket is closed, so nothing new can be applied for. Nothing was changed. Choose another fund.',
      after(closed),
      ask.add({ fundId: TICKET }),
    ],
    [
      'has-left',
      'Mei Rashid left on Mon 31 Aug 2026, so nothing can be applied for. Nothing was changed.',
      after(mei),
      ask.add(),
    ],
    [
      'not-for-group',
      'Learning Ticket is not for Idris Okafor’s staff group. Nothing was changed. Choose another fund, or change who may have it.',
      after(),
      ask.add({ fundId: TICKET, personId: personId.parse('idris') }),
    ],
    [
      'once-a-year',
      'Mei Rashid has B-0001 from Research Bursary in 2026–27 already, and it is given once a year. Nothing was changed.',
      after(ask.add()),
      ask.add({ id: B2 }),
    ],
    [...unknown, after(), ask.edit({ outcome: 'x' }, GONE)],
    [...unknown, after(), ask.move('submitted')],
    [...unknown, after(), ask.remove(GONE)],
    [
      'application-fixed',
      'B-0001 is “submitted”, so its application stays as it was handed in. Return it for discussion to change it.',
      submitted,
      ask.edit({ application: empty }),
    ],
    [
      'award-handed-in',
      'This application was handed in, so it stays on record. Withdraw it instead.',
      submitted,
      ask.remove(),
    ],
    [
      'no-such-move',
      'Only the head can make it “head approved”. It stays “submitted”.',
      submitted,
      ask.move('head approved', 'CPD lead'),
    ],
    [
      'no-such-move',
      'Only the governors can make it “governor assented”. It stays “head approved”.',
      approved,
      ask.move('governor assented', 'head'),
    ],
    [
      'no-such-move',
      'An award that is “submitted” cannot become “completed” at once. It stays “submitted”.',
      submitted,
      ask.move('completed'),
    ],
    [
      'own-award',
      'Nobody can approve an award of their own, or leave its approval out. Nothing was changed. Somebody else has to.',
      submitted,
      ask.move('head approved', 'head', { byName: ' mei  RASHID' }),
    ],
    [
      'why-missing',
      'Say why, so that the applicant can be told. Nothing was changed.',
      submitted,
      ask.move('declined', 'head', { why: ' ' }),
    ],
    [
      'application-unfinished',
      'An application needs a title and at least one cost before it is handed in. Nothing was changed.',
      after(ask.add({ application: empty })),
      ask.move('submitted'),
    ],
    [
      'before-last-move',
      'B-0001 has been “submitted” since Fri 2 Oct 2026, so it cannot move on Thu 1 Oct 2026. Nothing was changed. Check the year.',
      submitted,
      ask.move('head approved', 'head', { day: '2026-10-01' }),
    ],
    [
      'day-far-away',
      'Mon 12 Oct 2048 is more than two years away. Nothing was changed. Check the year.',
      submitted,
      ask.move('head approved', 'head', { day: '2048-10-12' }),
    ],
    [
      'nothing-unspent',
      'Nothing of B-0001 is unspent, so nothing can be returned. It stays “active”.',
      continueWith(active, ask.enter({ pence: 50_000 })),
      ask.move('unspent returned', 'CPD lead', { day: '2026-11-05' }),
    ],
    [
      'once-a-year',
      'Mei Rashid has B-0002 from Research Bursary in 2026–27 already, and it is given once a year. Nothing was changed.',
      continueWith(declined, ask.add({ id: B2 })),
      ask.move('submitted', 'CPD lead', { day: '2026-11-02' }),
    ],
    [
      'over-budget',
      'Research Bursary has £0.00 left for that year, £500.00 too little. Nothing was entered. Give a reason to go over the budget, or add to it first.',
      continueWith(approved, ask.correct('budget-100000')),
      ask.move('governor assented', 'governors'),
    ],
  ])('%s: “%s”', (name, message, before, sent) => {
    const { answer, document } = carryOut(sent, before);
    expect(answer).toEqual({ ok: false, error: { name, message } });
    expect(document).toBe(before);
  });
});

describe('award.move', () => {
  it('keeps who, when and why, and what was left out', () => {
    const direct = after(
      ask.enter({ kind: 'budget', pence: 100_000, fundId: TICKET }),
      ask.add({ fundId: TICKET }),
      ask.move('head approved', 'head'),
    );
    expect(awardOf(direct).moves).toEqual([
      {
        id: 'move-head approved',
        at: '2026-11-09T08:00:00.000Z',
        day: '2026-10-20',
        from: 'draft',
        to: 'head approved',
        byName: 'Ada Head',
        byRole: 'head',
        why: 'As discussed',
        skipped: ['submitted'],
      },
    ]);
  });

  it('sets aside no more than the fund gives to one award', () => {
    const cost = { id: 'c', kind: 'course', words: '', pence: 90_000 } as const;
    const dear = after(
      ask.enter({ kind: 'budget', pence: 100_000 }),
      ask.add({ application: { ...buildAward().application, costs: [cost] } }),
      ask.move('submitted'),
      ask.move('head approved', 'head'),
      ask.move('governor assented', 'governors'),
    );
    expect(balanceOf(dear.ledger).committed).toBe(50_000);
  });

  it('lets a declined application be put in again, changed', () => {
    const title = 'Talk, then write';
    const appealed = continueWith(
      declined,
      ask.edit({ application: { ...buildAward().application, title } }),
      ask.move('submitted', 'CPD lead', { moveId: 'appeal', why: 'Appeal', day: '2026-11-02' }),
    );
    expect(awardOf(appealed).application.title).toBe(title);
    expect(awardOf(appealed).moves.map(({ to }) => to)).toEqual(['submitted', 'declined', 'submitted']);
  });

  it('is undone with the money that it set aside', () => {
    const { document, inverse } = carryOut(ask.move('governor assented', 'governors'), approved);
    expect(document.ledger).toHaveLength(2);
    expect(applyPatches(document, [...inverse]).ledger).toEqual(approved.ledger);
  });
});

describe('an award’s enquiry', () => {
  const stranger = enquiryId.parse('enquiry-of-nobody');
  const refused = {
    ok: false,
    error: {
      name: 'enquiry-of-another',
      message:
        'This enquiry is not one of the same person’s. Nothing was changed. Choose one of theirs, or none.',
    },
  };

  it('is one of the same person’s when it is begun', () => {
    expect(carryOut(ask.add({ enquiryId: stranger }), theSchool).answer).toEqual(refused);
  });

  it('is one of the same person’s when it is chosen later', () => {
    expect(carryOut(ask.edit({ enquiryId: stranger }), after(ask.add())).answer).toEqual(refused);
  });
});
