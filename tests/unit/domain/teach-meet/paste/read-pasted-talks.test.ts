import { describe, expect, it } from 'vitest';
import { DEFAULT_STAFF_GROUPS } from '#shared/domain/school/school';
import { readPastedTalks } from '#shared/domain/teach-meet/paste/read-pasted-talks';
import { roomId, type Talk } from '#shared/domain/teach-meet/teach-meet';
import { aPerson } from '../../../../support/documents';
import { buildTalk } from '../plan/build-teach-meet';

const priya = aPerson('priya', { givenName: 'Priya', familyName: 'Shah', staffGroup: 'teaching assistant' });
const school = {
  people: [priya, aPerson('tom', { givenName: 'Tom', familyName: 'Bell' })],
  staffGroups: DEFAULT_STAFF_GROUPS,
};
const hall = { id: roomId.parse('hall'), name: 'Hall', capacity: 100, equipment: ['projector'] };
const HEADINGS = ['Title', 'Presenter', 'Theme', 'Minutes', 'Status', 'Needs', 'Staff group', 'Demand'];

function read(row: readonly string[], talks: readonly Talk[] = []) {
  const known = Object.fromEntries(talks.map((talk) => [talk.id, talk]));
  return readPastedTalks([HEADINGS, row], { talks: known, rooms: [hall] }, school)[0];
}

describe('readPastedTalks', () => {
  it('reads a whole row', () => {
    const pasted = read([
      'Phonics for all',
      'Priya Shah',
      'Reading',
      '7 min',
      'Confirmed',
      'Projector; floor space',
      'Teachers',
      '24',
    ]);
    expect(pasted).toMatchObject({ row: 2, label: 'ready', reasons: [] });
    expect(pasted?.talk).toEqual({
      title: 'Phonics for all',
      presenters: [{ kind: 'person', personId: 'priya' }],
      theme: 'Reading',
      staffGroup: 'teacher',
      minutes: 7,
      needs: ['projector', 'floor space'],
      demand: 24,
      unavailable: [],
      preference: null,
      status: 'confirmed',
      notes: '',
    });
  });

  it('takes the staff group of the first presenter, tentative and seven minutes where a row says nothing', () => {
    expect(read(['Phonics for all', 'Priya Shah'])?.talk).toMatchObject({
      staffGroup: 'teaching assistant',
      status: 'tentative',
      minutes: 7,
    });
  });

  it('leaves out a talk that is longer than seven minutes, with the reason', () => {
    const pasted = read(['Phonics for all', 'Priya Shah', '', '15']);
    expect(pasted?.label).toBe('too-long');
    expect(pasted?.reasons[0]).toContain('15 minutes are too long');
  });

  it('reads a nano talk as two minutes', () => {
    expect(read(['Phonics for all', 'Priya Shah', '', 'nano'])?.talk.minutes).toBe(2);
  });

  it('asks to check a name that is not in the list', () => {
    const pasted = read(['Phonics for all', 'Ada Obi']);
    expect(pasted).toMatchObject({
      label: 'check',
      talk: { presenters: [{ kind: 'visitor', name: 'Ada Obi' }] },
    });
    expect(pasted?.reasons).toEqual(['Ada Obi is not in the list of people: added as a visitor.']);
  });

  it('takes whoever was chosen for a name and has nothing left to check', () => {
    const rows = [['Phonics for all', 'Ada Obi']];
    const [pasted] = readPastedTalks(rows, { talks: {}, rooms: [] }, school, undefined, () => ({
      kind: 'person',
      personId: priya.id,
    }));
    expect(pasted).toMatchObject({
      label: 'ready',
      talk: { presenters: [{ kind: 'person', personId: 'priya' }] },
    });
  });

  it('knows a talk whose title is in the list already, whatever its capitals', () => {
    expect(
      read(['PHONICS for all', 'Priya Shah'], [buildTalk('t1', { title: 'Phonics for all' })])?.label,
    ).toBe('known');
  });

  it('takes only the first of two rows with one title', () => {
    const labels = readPastedTalks(
      [
        ['Chalk', 'Tom Bell'],
        ['Chalk', 'Tom Bell'],
      ],
      { talks: {}, rooms: [] },
      school,
    );
    expect(labels.map(({ label }) => label)).toEqual(['ready', 'known']);
  });

  it('says that a row has no title', () => {
    expect(read(['', 'Priya Shah'])?.label).toBe('no-title');
  });

  it('passes over blank rows and counts them', () => {
    const rows = [
      ['Chalk', 'Tom Bell'],
      ['', ''],
      ['Beads', 'Tom Bell'],
    ];
    expect(readPastedTalks(rows, { talks: {}, rooms: [] }, school).map(({ row }) => row)).toEqual([1, 3]);
  });

  it('writes a theme as it is written already', () => {
    expect(read(['Chalk', 'Tom Bell', 'maths'], [buildTalk('t1', { theme: 'Maths' })])?.talk.theme).toBe(
      'Maths',
    );
  });

  it('names nobody twice', () => {
    expect(read(['Chalk', 'Priya Shah and Shah, Priya'])?.talk.presenters).toHaveLength(1);
  });

  it('keeps a line break out of a title', () => {
    const [pasted] = readPastedTalks([['Two\nlines', 'Tom Bell']], { talks: {}, rooms: [] }, school);
    expect(pasted?.talk.title).toBe('Two lines');
  });
});
