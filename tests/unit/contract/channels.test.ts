import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelName } from '#shared/contract/channels';
import { MAX_STAFF_LIST_BYTES, NO_ANSWERS } from '#shared/contract/staff-list';
import { aSchool } from '../../support/documents';

const takes = (name: ChannelName, input: unknown) => CHANNELS[name].input.safeParse(input).success;

const HASH = 'a'.repeat(64);

/** One question of each channel that is asked with something. */
const QUESTIONS: readonly (readonly [ChannelName, unknown])[] = [
  ['desk.run', { name: 'people.remove', input: { ids: ['mei'] } }],
  ['desk.startSchool', aSchool()],
  [
    'people.readStaffList',
    { jobId: 'a', fileName: 'staff.csv', bytes: new Uint8Array(3), columns: null, answers: NO_ANSWERS },
  ],
  ['people.export', { format: 'csv', ids: ['mei'] }],
  ['teachMeet.draft', { jobId: 'a', teachMeetId: 'november', mode: 'around-locked', isThorough: false }],
  ['work.cancel', { jobId: 'a' }],
  [
    'teachMeet.savePapers',
    { teachMeetId: 'november', version: 1, papers: [{ paper: 'programme', size: 'A4' }] },
  ],
  ['teachMeet.printPaper', { teachMeetId: 'november', version: null, paper: 'programme', size: 'A4' }],
  ['teachMeet.saveFile', { teachMeetId: 'november', version: null, file: { kind: 'csv' } }],
  ['mentoring.solve', { jobId: 'a', roundId: 'autumn', change: null }],
  ['mentoring.priceOfPair', { jobId: 'a', roundId: 'autumn', people: ['mei', 'idris'] }],
  ['mentoring.explainPair', { jobId: 'a', roundId: 'autumn', people: ['mei', 'idris'] }],
  ['mentoring.explainLeftOver', { jobId: 'a', roundId: 'autumn', personId: 'mei' }],
  ['mentoring.readPrivate', { pairingId: 'pair' }],
  ['mentoring.saveCalendar', { of: 'pairing', pairingId: 'pair' }],
  ['bursaries.addReceipt', { entryId: 'line', name: 'books.pdf', bytes: new Uint8Array(3) }],
  ['bursaries.readReceipt', { receiptId: HASH }],
  ['bursaries.showReceipt', { receiptId: HASH }],
  ['bursaries.saveLedger', { format: 'xlsx', fundId: null, from: '2026-09-01', to: null }],
  ['bursaries.saveDocument', { document: 'award letter', awardId: 'b1' }],
  ['summaries.saveFiles', { summaryId: 'autumn', version: 1, forms: ['pdf', 'csv'] }],
  ['calendar.save', { from: '2026-09-01', to: '2026-12-18' }],
  ['duties.readSubject', { personId: 'mei', withPrivate: false }],
  ['duties.saveSubjectPack', { personId: 'mei', withPrivate: true, withheld: ['person/details/3:0'] }],
  ['duties.anonymise', { personId: 'mei', depth: 'name and words' }],
  ['papers.save', { paper: 'learning-agreement', pairingId: 'pair' }],
  ['papers.print', { paper: 'mentor-list', personId: 'mei' }],
  ['app.setPreferences', { zoom: 125 }],
  ['app.setFullScreen', true],
];
const asked = new Set<string>(QUESTIONS.map(([name]) => name));
// Object.keys cannot say that the keys of CHANNELS are channel names.
const names = Object.keys(CHANNELS) as ChannelName[];
const silent = names.filter((name) => !asked.has(name));

describe('CHANNELS', () => {
  it.each(QUESTIONS)('takes a question of %s', (name, input) => {
    expect(takes(name, input)).toBe(true);
  });

  it.each(QUESTIONS.filter(([, input]) => typeof input === 'object'))(
    'refuses one key too many of %s',
    (name, input) => {
      expect(takes(name, { ...Object(input), path: '/etc/passwd' })).toBe(false);
    },
  );

  it.each(silent)('takes nothing but nothing for %s', (name) => {
    expect(takes(name, undefined)).toBe(true);
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(takes(name, input)).toBe(input === undefined);
      }),
    );
  });

  it('refuses a staff list larger than any staff list is', () => {
    const of = (bytes: unknown) => ({
      jobId: 'a',
      fileName: 'a.csv',
      bytes,
      columns: null,
      answers: NO_ANSWERS,
    });
    expect(takes('people.readStaffList', of(new Uint8Array(MAX_STAFF_LIST_BYTES)))).toBe(true);
    expect(takes('people.readStaffList', of(new Uint8Array(MAX_STAFF_LIST_BYTES + 1)))).toBe(false);
    expect(takes('people.readStaffList', of([80, 75]))).toBe(false);
  });

  it('takes a receipt by its bytes and asks for one by its hash, never by a name or a place', () => {
    const add = (change: object) =>
      takes('bursaries.addReceipt', { entryId: 'line', name: 'a.pdf', bytes: new Uint8Array(1), ...change });
    expect([add({}), add({ name: '' }), add({ bytes: [37, 80] }), add({ entryId: '__proto__' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    for (const receiptId of ['', 'books.pdf', '../'.repeat(22), HASH.toUpperCase(), `${HASH}a`]) {
      expect(takes('bursaries.readReceipt', { receiptId })).toBe(false);
      expect(takes('bursaries.showReceipt', { receiptId })).toBe(false);
    }
  });

  it('saves the ledger between two days, in three ways', () => {
    const save = (change: object) =>
      takes('bursaries.saveLedger', { format: 'csv', fundId: null, from: null, to: null, ...change });
    expect(['csv', 'xlsx', 'with receipts', 'pdf'].map((format) => save({ format }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(save({ from: '2026-02-30' })).toBe(false);
  });

  it.each([79, 201, 100.5, Number.NaN])('refuses a zoom of %d', (zoom) => {
    expect(takes('app.setPreferences', { zoom })).toBe(false);
  });

  it('takes no path and no address of a file from the window', () => {
    for (const name of names) expect(takes(name, { path: '/etc/passwd' })).toBe(false);
  });
});
