import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMAT, type DeskDocument } from '#shared/document/desk-document';
import { NO_TAGS } from '#shared/domain/activity/activity';
import { DEFAULT_PROGRAMME_SETTINGS } from '#shared/domain/activity/programme-settings';
import { DEFAULT_DUTY_SETTINGS } from '#shared/domain/duties/duty-settings';
import { DEFAULT_GOVERNOR_SETTINGS } from '#shared/domain/governor/governor-settings';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { DEFAULT_SUMMARY_SETTINGS } from '#shared/domain/summary/default-summary-settings';
import { DEFAULT_ENQUIRY_SETTINGS } from '#shared/domain/enquiry/enquiry-settings';
import { NOTHING_CONFIDENTIAL } from '#shared/domain/mentoring/relationship/confidential';
import { UPGRADES, upgradeDocument, type Upgrade } from '#shared/document/upgrades/upgrade-document';
import { aDocument, aSchool } from '../../support/documents';

const today = aDocument({ school: aSchool({ name: 'Harbour Lane' }) });
const refusalOf = (...of: Parameters<typeof upgradeDocument>) => {
  const result = upgradeDocument(...of);
  return result.ok ? null : result.error;
};

/** Made-up formats: today's document is 3, format 1 called the school `title`, format 2 wrapped it. */
const STEPS: readonly Upgrade[] = [
  {
    from: 1,
    // Format 1 as the fixture below writes it.
    upgrade: (document) => ({ format: 2, wrapped: { name: (document as { title: string }).title } }),
  },
  {
    from: 2,
    upgrade: (document) => ({
      ...today,
      school: { ...today.school, name: (document as { wrapped: { name: string } }).wrapped.name },
    }),
  },
];

describe('upgradeDocument', () => {
  it('opens a document of today as it is', () => {
    expect(upgradeDocument(today)).toEqual({ ok: true, value: today });
  });

  it('has a step for each format before today’s', () => {
    expect(UPGRADES.map(({ from }) => from)).toEqual(
      Array.from({ length: DOCUMENT_FORMAT - 1 }, (_, at) => at + 1),
    );
  });

  it('takes every step in turn, whatever order they stand in', () => {
    const saved = { format: 1, title: 'Harbour Lane' };
    for (const steps of [STEPS, STEPS.toReversed()]) {
      expect(upgradeDocument(saved, steps, 3)).toEqual({ ok: true, value: today });
    }
  });

  it('starts at the step of the document’s own format', () => {
    const saved = { format: 2, wrapped: { name: 'Harbour Lane' } };
    expect(upgradeDocument(saved, STEPS, 3)).toEqual({ ok: true, value: today });
  });

  it('refuses a format for which there is no step', () => {
    expect(refusalOf({ format: 1, title: 'x' }, STEPS.slice(1), 3)).toEqual({
      name: 'not-a-document',
      message: 'CPD Desk cannot read files of format 1.',
    });
  });

  it('refuses what a newer version saved, and says what to do', () => {
    const refusal = refusalOf({ ...today, format: DOCUMENT_FORMAT + 1, unheardOf: true });
    expect(refusal?.name).toBe('newer-format');
    expect(refusal?.message).toContain('Update CPD Desk on this computer');
  });

  it('says where a document does not fit', () => {
    const saved = { ...today, school: { ...today.school, phase: 'academy' } };
    expect(refusalOf(saved)?.message).toBe(
      'This CPD Desk file is damaged (at school › phase). It was left as it is.',
    );
  });

  it.each([null, [], 'x', 7, {}, { format: 0 }, { format: '1' }, { format: 1.5 }])('refuses %j', (saved) => {
    expect(refusalOf(saved)?.name).toBe('not-a-document');
  });

  it('refuses keys that it does not know, so that nothing is lost by saving again', () => {
    const saved: unknown = { ...today, appraisals: {} };
    expect(refusalOf(saved)?.name).toBe('not-a-document');
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: 1, max: 3 }), (value, format) => {
        const saved: unknown = { ...today, format, school: value };
        expect(upgradeDocument(saved).ok).toBe(false);
      }),
    );
  });

  it('answers with nothing of the file’s own prototype', () => {
    const saved: unknown = JSON.parse(JSON.stringify(today).replace('{', '{"__proto__":{"isAdmin":true},'));
    const result = upgradeDocument(saved);
    // Refused or cleaned: either way nothing inherits from the file.
    const opened: DeskDocument = result.ok ? result.value : today;
    expect('isAdmin' in opened).toBe(false);
    expect('isAdmin' in {}).toBe(false);
  });
});

type Json = Readonly<Record<string, unknown>>;
type Saved = Json & { readonly school: Json; readonly people: Readonly<Record<string, Json>> };

/** The sample school as an earlier version of the app saved it. */
const readSaved = (format: 1 | 2 | 3): Saved =>
  // The shape of a file that is kept with the tests.
  JSON.parse(
    readFileSync(join(process.cwd(), `tests/fixtures/documents/format-${format}.json`), 'utf8'),
  ) as Saved;

function open(saved: unknown): DeskDocument {
  const result = upgradeDocument(saved);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const NEW_OF_A_SCHOOL = ['programme', 'governors', 'summaries', 'duties'];

/** People as they were saved with what format 4 brought, as the opened document has it: that it is right is tested apart. */
const upgraded = (people: DeskDocument['people'], saved: Saved['people']): Json =>
  Object.fromEntries(
    Object.values(people).map(({ id, fullTimePercent, governance }) => [
      id,
      { ...saved[id], fullTimePercent, governance },
    ]),
  );

const without = (key: string, of: Json): Json =>
  Object.fromEntries(Object.entries(of).filter(([each]) => each !== key));

/** Every record of a part with one more thing in it, or more. */
const withNew = (records: unknown, whatIsNew: Json): Json =>
  Object.fromEntries(
    Object.entries(records as Json).map(([id, of]) => [id, { ...(of as Json), ...whatIsNew }]),
  );

const NEW_OF_A_CHANGE = { by: '', about: [], people: [], seal: null, erasedBy: null };

describe.each([1, 2, 3] as const)('a document of format %d', (format) => {
  const saved = readSaved(format);
  const opened = open(saved);

  it('opens as one of today, and again after it was saved', () => {
    expect(opened.format).toBe(DOCUMENT_FORMAT);
    expect(upgradeDocument(JSON.parse(JSON.stringify(opened)))).toEqual({ ok: true, value: opened });
  });

  it('loses nothing: every old field is as it was', () => {
    expect(Object.keys(saved.people)).toHaveLength(70);
    expect(opened).toMatchObject({ ...saved, format: DOCUMENT_FORMAT });
    expect(Object.keys(opened.people)).toEqual(Object.keys(saved.people));
    expect(opened.history).toEqual(
      (saved['history'] as Json[]).map((line) => ({ ...line, ...NEW_OF_A_CHANGE })),
    );
    expect(opened.teachMeets).toEqual(withNew(saved['teachMeets'], { attendance: null, tags: NO_TAGS }));
  });

  it('gets the default words of activities, governors, summaries and duties, and nothing of them yet', () => {
    const { activities, visits, claims, summaries, erasures, school } = opened;
    expect({ activities, visits, claims, summaries, erasures }).toEqual({
      activities: {},
      visits: {},
      claims: {},
      summaries: {},
      erasures: [],
    });
    expect(school.programme).toEqual(DEFAULT_PROGRAMME_SETTINGS);
    expect(school.governors).toEqual(DEFAULT_GOVERNOR_SETTINGS);
    expect(school.summaries).toEqual(DEFAULT_SUMMARY_SETTINGS);
    expect(school.duties).toEqual(DEFAULT_DUTY_SETTINGS);
  });

  it('has everybody full-time, and a place on the board for governors alone, from their first day', () => {
    for (const person of Object.values(opened.people)) {
      const place = { ...NEW_GOVERNANCE, termStartDay: person.startDay };
      expect(person.fullTimePercent).toBe(100);
      expect(person.governance).toEqual(person.kind === 'governor' ? place : null);
    }
    expect(Object.values(opened.people).filter(({ governance }) => governance !== null)).toHaveLength(8);
  });

  it('is not changed by opening it', () => {
    expect(saved).toEqual(readSaved(format));
  });

  it.each<readonly [string, (of: Saved) => unknown]>([
    ['has no people', (of) => without('people', of)],
    ['has no school', (of) => without('school', of)],
    ['has no Teach-meets', (of) => without('teachMeets', of)],
    ['has null for its people', (of) => ({ ...of, people: null })],
    ['has a list of people', (of) => ({ ...of, people: [] })],
    ['has a word for its people', (of) => ({ ...of, people: 'all of them' })],
    ['has a number for its school', (of) => ({ ...of, school: 7 })],
    ['has null for a person', (of) => ({ ...of, people: { ada: null } })],
    ['has a person without a name', (of) => ({ ...of, people: { ada: { id: 'ada', kind: 'staff' } } })],
    ['has a school of no phase', (of) => ({ ...of, school: without('phase', of.school) })],
    ['has a part that no format ever had', (of) => ({ ...of, appraisals: {} })],
  ])('is refused as damaged when it %s', (_what, damage) => {
    const refusal = refusalOf(damage(saved));
    expect(refusal?.name).toBe('not-a-document');
    expect(refusal?.message).toContain('It was left as it is.');
  });
});

describe.each([1, 2] as const)('a document of format %d, from before enquiries', (format) => {
  const opened = open(readSaved(format));

  it('gets the two funds that a school begins with, and nothing else of enquiries and bursaries yet', () => {
    const { enquiries, funds, awards, ledger, receipts, school } = opened;
    expect(school.enquiries).toEqual(DEFAULT_ENQUIRY_SETTINGS);
    expect({ enquiries, awards, ledger, receipts }).toEqual({
      enquiries: {},
      awards: {},
      ledger: [],
      receipts: {},
    });
    expect(Object.values(funds).map(({ name, awardPence }) => [name, awardPence])).toEqual([
      ['Learning Ticket', 15_000],
      ['Research Bursary', 50_000],
    ]);
  });
});

describe('a document of format 1', () => {
  it('gets a week, the default words of mentoring, and nothing in it yet', () => {
    const { school, people, rounds, pairings, keepApart, confidential } = open(readSaved(1));
    const { periods, priorities, mentoring } = aSchool();
    expect(school).toMatchObject({ periods, priorities, mentoring });
    expect({ rounds, pairings, keepApart }).toEqual({ rounds: {}, pairings: {}, keepApart: {} });
    expect(confidential).toEqual(NOTHING_CONFIDENTIAL);
    for (const person of Object.values(people)) {
      expect(person).toMatchObject({ avoids: [], phase: '', ectYear: null, freePeriods: [] });
    }
  });
});

describe('a document of format 2', () => {
  it('keeps its rounds, its pairings and what is confidential, word for word', () => {
    const saved = readSaved(2);
    const { rounds, pairings, keepApart, confidential, people } = open(saved);
    expect({ rounds, pairings, keepApart, confidential, people }).toEqual({
      rounds: saved['rounds'],
      pairings: saved['pairings'],
      keepApart: saved['keepApart'],
      confidential: saved['confidential'],
      people: upgraded(people, saved.people),
    });
    expect(Object.keys(pairings).length).toBeGreaterThan(20);
    expect(Object.keys(confidential.notes).length).toBeGreaterThan(20);
  });

  it('keeps everything of its school', () => {
    const saved = readSaved(2);
    const { school } = open(saved);
    expect(Object.keys(school).filter((key) => !(key in saved.school))).toEqual([
      'enquiries',
      ...NEW_OF_A_SCHOOL,
    ]);
    expect(school).toMatchObject(saved.school);
  });
});

describe('a document of format 3', () => {
  const saved = readSaved(3);
  const opened = open(saved);

  it('keeps its enquiries and all its money, word for word', () => {
    const { enquiries, funds, awards, ledger, receipts } = opened;
    expect({ enquiries, funds, awards, ledger, receipts }).toEqual({
      enquiries: saved['enquiries'],
      funds: saved['funds'],
      awards: saved['awards'],
      ledger: saved['ledger'],
      receipts: saved['receipts'],
    });
    expect(Object.keys(enquiries).length).toBeGreaterThan(40);
    expect(ledger.length).toBeGreaterThan(90);
  });

  it('keeps its mentoring and what is confidential, word for word', () => {
    const { rounds, pairings, keepApart, confidential } = opened;
    expect({ rounds, pairings, keepApart, confidential }).toEqual({
      rounds: saved['rounds'],
      pairings: saved['pairings'],
      keepApart: saved['keepApart'],
      confidential: saved['confidential'],
    });
  });

  it('keeps everything of its school and of everybody in it', () => {
    expect(Object.keys(opened.school).filter((key) => !(key in saved.school))).toEqual(NEW_OF_A_SCHOOL);
    expect(opened.school).toMatchObject(saved.school);
    expect(opened.people).toEqual(upgraded(opened.people, saved.people));
  });

  it.each<readonly [string, (of: Saved) => unknown]>([
    ['has no history', (of) => without('history', of)],
    ['has a word for its history', (of) => ({ ...of, history: 'all of it' })],
    ['has a history of numbers', (of) => ({ ...of, history: [1, 2] })],
    ['has null for a Teach-meet', (of) => ({ ...of, teachMeets: { november: null } })],
    ['has a list for its Teach-meets', (of) => ({ ...of, teachMeets: [] })],
    [
      'has a governor who began one day',
      (of) => ({ ...of, people: withNew(of.people, { startDay: 'one day' }) }),
    ],
    ['has no ledger', (of) => without('ledger', of)],
    [
      'has something of people that no format ever had',
      (of) => ({ ...of, people: withNew(of.people, { hours: 30 }) }),
    ],
  ])('is refused as damaged when it %s', (_what, damage) => {
    expect(refusalOf(damage(saved))?.name).toBe('not-a-document');
  });

  it('takes no governor’s term from a day that is not there', () => {
    const people = withNew(saved.people, { startDay: null });
    for (const { governance } of Object.values(open({ ...saved, people }).people)) {
      expect(governance?.termStartDay ?? null).toBeNull();
    }
  });
});
