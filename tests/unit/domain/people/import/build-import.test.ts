import { describe, expect, it } from 'vitest';
import {
  buildImport,
  countNew,
  defaultChoices,
  toImportChange,
} from '#shared/domain/people/import/build-import';
import { person, personId } from '#shared/domain/people/person';
import { accept, everybody, listOf, propose } from './staff-list';

const HEADINGS = 'Forename | Surname | Email | Job Title | Manager Email | Start Date';
const list = listOf(
  HEADINGS,
  'Mei | Rashid | mei@x.example | Deputy Headteacher | head@x.example | 01/09/2020',
  'Meredith | Abara | head@x.example | Headteacher | | ',
);

describe('buildImport', () => {
  it('makes people whom the document accepts', () => {
    const people = accept(propose(list));
    expect(people.map((one) => person.safeParse(one).success)).toEqual([true, true]);
  });

  it('finds a line manager further down the file', () => {
    const [mei, meredith] = accept(propose(list));
    expect(mei?.lineManagerId).toBe(meredith?.id);
    expect(mei?.imported.lineManagerId).toBe(meredith?.id);
  });

  it('sets no line manager who does not come in', () => {
    const [mei] = accept(propose(list), [], { rows: [2] });
    expect(mei?.lineManagerId).toBeNull();
  });

  it('remembers what the list said, field by field', () => {
    const [mei] = accept(propose(list));
    expect(mei?.imported).toMatchObject({ givenName: 'Mei', startDay: '2020-09-01', staffGroup: 'teacher' });
    expect(mei?.imported).not.toHaveProperty('staffCode');
  });

  it('finds a line manager by name', () => {
    const named = listOf(
      'Name | Line Manager',
      'Rashid, Mei (Miss) | Mrs Meredith Abara',
      'Abara, Meredith (Mrs) |',
    );
    const [mei, meredith] = accept(propose(named));
    expect(mei?.lineManagerId).toBe(meredith?.id);
  });

  it('changes a line manager, but not one chosen in the app', () => {
    const people = accept(propose(list));
    const [mei, meredith] = people;
    const next = listOf(
      HEADINGS,
      'Mei | Rashid | mei@x.example | Deputy Headteacher | obi@x.example',
      'Obi | Wetherby | obi@x.example | Cook',
    );
    const changed = accept(propose(next, people), people);
    expect(changed[0]?.lineManagerId).toBe('p3');
    if (!mei || !meredith) throw new Error('nobody came in');
    const chosenHere = [{ ...mei, lineManagerId: null }, meredith];
    expect(accept(propose(next, chosenHere), chosenHere)[0]?.lineManagerId).toBeNull();
  });

  it('lets nobody manage themselves', () => {
    const self = listOf(HEADINGS, 'Meredith | Abara | head@x.example | Headteacher | head@x.example');
    const proposal = propose(self);
    expect(proposal.rows[0]?.reasons[0]?.sentence).toBe('Nobody can be their own line manager.');
    expect(accept(proposal)[0]?.lineManagerId).toBeNull();
  });

  it('does nothing for rows that are not ticked, or still to fix', () => {
    const proposal = propose(
      listOf(HEADINGS, 'Mei | Rashid | not-an-address', 'Obi | Wetherby | obi@x.example'),
    );
    expect(buildImport(proposal, { rows: [2] }, [personId.parse('p1')])).toEqual({ add: [], update: [] });
    expect(countNew(proposal, everybody(proposal))).toBe(1);
    expect(defaultChoices(proposal)).toEqual({ rows: [3] });
  });

  it('lays what a list said over what lists said before', () => {
    const people = accept(propose(list));
    const next = propose(listOf('Forename | Surname | Staff Code', 'Mei | Rashid | MRA'), people);
    const change = toImportChange(buildImport(next, everybody(next), []), people);
    expect(change.update).toEqual([
      { id: 'p1', fields: { staffCode: 'MRA', imported: { ...people[0]?.imported, staffCode: 'MRA' } } },
    ]);
  });
});
