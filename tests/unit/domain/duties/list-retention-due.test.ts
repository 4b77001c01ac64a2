import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { DEFAULT_DUTY_SETTINGS, type RetentionKind } from '#shared/domain/duties/duty-settings';
import { listRetentionDue } from '#shared/domain/duties/list-retention-due';
import { dueBefore, keptUntil } from '#shared/domain/duties/retention-period';
import type { Change } from '#shared/domain/history/change';
import { personId } from '#shared/domain/people/person';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { aPairing } from '../../../support/pairings';
import { buildEnquiry, OUTCOME } from '../enquiry/build-enquiry';

const MEI = personId.parse('mei');
const IDRIS = personId.parse('idris');
const TODAY = '2026-11-12';

/** What is due of a kind, as the words, the day counted from and the last day of the period. */
function due(kind: RetentionKind, document: DeskDocument, today = TODAY) {
  const ofKind = listRetentionDue(document, today).find(({ rule }) => rule.kind === kind);
  return (ofKind?.due ?? []).map(({ words, from, until }) => [words, from, until]);
}

const leaver = (id: string, leavingDay: string) => ({ [id]: aPerson(id, { leavingDay }) });

const line = (sequence: number, at: string): Change => ({
  sequence,
  at,
  words: 'Change',
  command: 'people.edit',
  by: '',
  about: [],
  people: [],
  seal: null,
  erasedBy: null,
});

const held = (day: string, keeps: { readonly hasNote: boolean; readonly hasReview: boolean }) => ({
  day,
  start: null,
  minutes: 45,
  kindId: 'coaching',
  status: 'held' as const,
  cover: 'not needed' as const,
  goalIds: [],
  specialist: '',
  ledByLearner: true,
  actions: [],
  ...keeps,
});

describe('listRetentionDue', () => {
  it('has a leaver due on the day after their years are over, not before', () => {
    const document = aDocument({ people: leaver('mei', '2020-11-11') });
    expect(due('person', document)).toEqual([['mei Test', '2020-11-11', '2026-11-11']]);
    expect(due('person', document, '2026-11-11')).toEqual([]);
  });

  it('has nobody due who still works here, or who was made anonymous', () => {
    const document = aDocument({
      people: { ...leaver('former-1', '2001-07-20'), [MEI]: aPerson('mei') },
      erasures: [
        {
          fingerprint: 'a'.repeat(64),
          newId: personId.parse('former-1'),
          label: 'Former colleague 1',
          depth: 'name',
          on: '2026-10-01',
        },
      ],
    });
    expect(due('person', document)).toEqual([]);
  });

  it('counts by the years that the school has set', () => {
    const retention = DEFAULT_DUTY_SETTINGS.retention.map((rule) =>
      rule.kind === 'person' ? { ...rule, years: 2 } : rule,
    );
    const document = aDocument({
      school: aSchool({ duties: { ...DEFAULT_DUTY_SETTINGS, retention } }),
      people: leaver('mei', '2024-11-11'),
    });
    expect(due('person', document)).toHaveLength(1);
  });

  it('counts an enquiry from the last day on which anything was seen of it', () => {
    const old = buildEnquiry({ endDay: '2019-10-31' });
    expect(due('enquiry', aDocument({ enquiries: { [old.id]: old } }))[0]?.[1]).toBe('2019-10-31');
    const seenLater = { ...old, outcome: { ...OUTCOME, reviewedOn: '2021-05-10' } };
    expect(due('enquiry', aDocument({ enquiries: { [old.id]: seenLater } }))).toEqual([]);
  });

  it('has closed pairings due only, and private notes by their sessions without what they say', () => {
    const sessions = {
      s1: { id: 's1', ...held('2025-10-01', { hasNote: true, hasReview: true }) },
      s2: { id: 's2', ...held('2026-10-01', { hasNote: true, hasReview: false }) },
    } as never; // ids are branded; `aPairing` parses them
    const open = aPairing('p1', ['mei', 'idris'], { startDay: '2017-09-07', sessions });
    const closed = aPairing('p2', ['mei', 'idris'], {
      startDay: '2017-09-07',
      stage: 'closed',
      closing: { day: '2018-07-20', reason: 'purpose met', learned: '', waiting: [] },
    });
    const document = aDocument({
      people: { [MEI]: aPerson('mei'), [IDRIS]: aPerson('idris') },
      pairings: { [open.id]: open, [closed.id]: closed },
    });
    expect(due('pairing', document)).toEqual([['mei Test and idris Test', '2018-07-20', '2024-07-20']]);
    expect(due('private note', document)).toEqual([
      ['mei Test and idris Test: 2 private records', '2025-10-01', '2026-10-01'],
    ]);
  });

  it('counts the ledger by financial years, from their last day', () => {
    const entry = (id: string, day: string) => ({
      id,
      sequence: 1,
      day,
      enteredAt: `${day}T09:00:00.000Z`,
      fundId: 'learning-ticket',
      awardId: null,
      personId: null,
      kind: 'budget' as const,
      pence: 10_000,
      words: '',
      contraOf: null,
      overruled: '',
    });
    const ledger = [entry('a', '2019-04-01'), entry('b', '2020-03-31'), entry('c', '2020-04-01')] as never; // branded ids
    const document = aDocument({ ledger });
    expect(due('money', document)).toEqual([
      ['Financial year 2019–20: 2 lines of the ledger', '2020-03-31', '2026-03-31'],
    ]);
    const records = listRetentionDue(document, TODAY).find(({ rule }) => rule.kind === 'money')?.due[0]
      ?.records;
    expect(records).toEqual([
      { kind: 'entry', id: 'a' },
      { kind: 'entry', id: 'b' },
    ]);
  });

  it('gives the old lines of the history as one, counted by the school’s own days', () => {
    const history = [
      line(1, '2019-06-30T10:00:00.000Z'),
      // In winter the school’s clock is that of UTC: still the day before.
      line(2, '2020-11-11T23:30:00.000Z'),
      line(3, '2020-11-12T09:00:00.000Z'),
    ];
    const document = aDocument({ history });
    const found = listRetentionDue(document, TODAY).find(({ rule }) => rule.kind === 'history');
    expect(found?.due).toEqual([
      { id: 'history', words: '2 lines', from: '2019-06-30', until: '2026-11-11', records: [], count: 2 },
    ]);
    expect(found?.count).toBe(2);
  });

  it('has nothing due of any kind in a new school', () => {
    const found = listRetentionDue(newDocument(aSchool()), TODAY);
    expect(found.map(({ rule }) => rule.kind)).toEqual(
      DEFAULT_DUTY_SETTINGS.retention.map(({ kind }) => kind),
    );
    expect(found.every(({ due: of, count }) => of.length === 0 && count === 0)).toBe(true);
  });

  it('agrees with itself whichever way the years are counted', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      // The last day of February is kept to the 28th, and counted back from the 29th.
      .filter((day) => !day.endsWith('02-29') && !day.endsWith('02-28'));
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (from, today, years) => {
        expect(keptUntil(from, years) < today).toBe(from < dueBefore(today, years));
      }),
    );
  });
});
