import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, listOf, propose } from './staff-list';

const HEADINGS = 'Forename | Surname | Work Email | Staff Code | Employee ID | Job Title';

function labels(
  table: Parameters<typeof propose>[0],
  ...more: Parameters<typeof propose> extends [unknown, ...infer Rest] ? Rest : never
) {
  return propose(table, ...more).rows.map(({ label }) => label);
}

describe('proposeImport', () => {
  it('calls everybody new in an empty school', () => {
    const proposal = propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example | MRA | 4001 | Cook'));
    expect(proposal.rows[0]).toMatchObject({
      row: 2,
      label: 'new',
      isChosen: true,
      person: {
        givenName: 'Mei',
        familyName: 'Rashid',
        email: 'mei@x.example',
        staffCode: 'MRA',
        staffGroup: 'lunchtime',
      },
    });
  });

  it('calls a second import the same, with nothing ticked', () => {
    const list = listOf(HEADINGS, 'Mei | Rashid | mei@x.example | MRA | 4001 | Cook');
    const again = propose(list, accept(propose(list)));
    expect(again.rows.map(({ label, isChosen }) => [label, isChosen])).toEqual([['same', false]]);
  });

  it('recognises by staff code when the address and surname have changed', () => {
    const people = accept(propose(listOf(HEADINGS, 'Mei | Rashid | mei.rashid@x.example | MRA | | Cook')));
    const next = propose(listOf(HEADINGS, 'Mei | Okafor | mei.okafor@x.example | mra | | Cook'), people);
    expect(next.rows[0]).toMatchObject({ label: 'changed', personId: 'p1', matchedBy: 'staffCode' });
    expect(next.rows[0]?.changes.map(({ field }) => field)).toEqual(['familyName', 'email']);
  });

  it('recognises by e-mail whatever its capitals', () => {
    const people = accept(propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example | | | Cook')));
    const next = propose(listOf(HEADINGS, 'Mei | Rashid-Okafor | MEI@X.example | | | Cook'), people);
    expect(next.rows[0]).toMatchObject({ label: 'changed', matchedBy: 'email' });
  });

  it('recognises by name without accents', () => {
    const people = accept(propose(listOf('Forename | Surname', 'Siân | Wójcik')));
    expect(propose(listOf('Forename | Surname', 'Sian | WOJCIK'), people).rows[0]).toMatchObject({
      label: 'same',
      matchedBy: 'name',
    });
  });

  it('recognises somebody by the name they are known as', () => {
    const people = accept(propose(listOf('Forename | Surname | Known as', 'Robert | Smith | Bob')));
    expect(propose(listOf('Name', 'Bob Smith'), people).rows[0]).toMatchObject({
      personId: 'p1',
      matchedBy: 'name',
    });
  });

  it('keeps apart two people whom the school gave one staff code', () => {
    const list = listOf(
      HEADINGS,
      'Eilidh | Zielinski | e1@x.example | EZI | | Cook',
      'Ewan | Zielinski | e2@x.example | EZI | | Cook',
    );
    const people = accept(propose(list));
    expect(people).toHaveLength(2);
    expect(labels(list, people)).toEqual(['same', 'same']);
    const renamed = listOf(HEADINGS, 'Ewan | Zielinski | new@y.example | EZI | | Cook');
    expect(propose(renamed, people).rows[0]?.personId).toBe('p2');
  });

  it('asks when a staff code was handed on to somebody else', () => {
    const people = accept(propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example | MRA | | Cook')));
    const list = listOf(HEADINGS, 'Mark | Ray | mark@x.example | MRA | | Teacher');
    const [row] = propose(list, people).rows;
    expect(row).toMatchObject({ label: 'fix', isChosen: false, personId: 'p1' });
    expect(row?.reasons[0]).toMatchObject({ field: 'staffCode', kind: 'stop' });
    expect(labels(list, people, { decisions: { 2: 'new' } })).toEqual(['new']);
  });

  it('asks about a namesake at the same school', () => {
    const people = accept(
      propose(listOf('Forename | Surname | Email', 'Sarah | Jones | sarah.jones@x.example')),
    );
    const list = listOf('Forename | Surname | Email', 'Sarah | Jones | sarah.jones2@x.example');
    expect(labels(list, people)).toEqual(['fix']);
    const [jones] = people;
    expect(labels(list, people, { decisions: { 2: jones?.id ?? 'new' } })).toEqual(['changed']);
  });

  it('recognises by name across a change of the school’s address', () => {
    const people = accept(
      propose(listOf('Forename | Surname | Email', 'Sarah | Jones | sarah.jones@old.example')),
    );
    const next = propose(
      listOf('Forename | Surname | Email', 'Sarah | Jones | sjones@trust.example'),
      people,
    );
    expect(next.rows[0]).toMatchObject({ label: 'changed', matchedBy: 'name' });
  });

  it('calls a second row of one person a duplicate and names the first', () => {
    const list = listOf(
      HEADINGS,
      'Mei | Rashid | mei@x.example | | | TA',
      'Mei | Rashid | Mei@x.example | | | Midday Supervisor',
    );
    const proposal = propose(list);
    expect(proposal.rows[1]).toMatchObject({ label: 'duplicate', duplicateOf: 2, isChosen: false });
    expect(proposal.rows[1]?.reasons[0]?.sentence).toBe('The same person as row 2 (Mei Rashid).');
    expect(accept(proposal)).toHaveLength(1);
    expect(labels(list, accept(proposal))).toEqual(['same', 'duplicate']);
  });

  it('keeps two namesakes with two addresses, and two people with one address', () => {
    expect(labels(listOf(HEADINGS, 'A | Jones | a1@x.example', 'A | Jones | a2@x.example'))).toEqual([
      'new',
      'new',
    ]);
    expect(labels(listOf(HEADINGS, 'Tom | Lee | lees@x.example', 'Ann | Lee | lees@x.example'))).toEqual([
      'new',
      'new',
    ]);
  });

  it('never gives one person to two rows', () => {
    const people = accept(propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example | MRA')));
    const proposal = propose(
      listOf(HEADINGS, 'Mei | Rashid | | MRA', 'Mei | Khan | mei@x.example |'),
      people,
    );
    expect(proposal.rows.map(({ label }) => label)).toEqual(['same', 'duplicate']);
  });

  it('never erases, and never overwrites what was typed here', () => {
    const [mei] = accept(propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example | MRA | 4001 | Cook')));
    if (!mei) throw new Error('nobody came in');
    const typed = { ...mei, jobTitle: 'Head of Kitchen', notes: 'Speaks Welsh', email: 'mei@home.example' };
    const proposal = propose(listOf(HEADINGS, 'Mei | Rashid | | MRA | 4001 | Assistant Cook'), [typed]);
    expect(proposal.rows[0]).toMatchObject({ label: 'same', changes: [] });
    expect(proposal.rows[0]?.reasons.map(({ field }) => field)).toEqual(['jobTitle']);
    expect(accept(proposal, [typed])).toEqual([typed]);
  });

  it('ticks a leaver who is known, and not one who is new', () => {
    const headings = 'Forename | Surname | Leaving Date';
    const people = accept(propose(listOf('Forename | Surname', 'Ewan | Zielinski')));
    const list = listOf(
      headings,
      'Ewan | Zielinski | 31/08/2026',
      'Farah | Whitcombe | 31/08/2026',
      'Mei | Rashid | 31/08/2027',
    );
    const proposal = propose(list, people);
    expect(proposal.rows.map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ['changed', true],
      ['new', false],
      ['new', true],
    ]);
    expect(proposal.offeredForLeavingOut).toBe(1);
  });

  it.each([
    [
      'Mei | Rashid | mei.rashid | | | Cook',
      'email',
      '“mei.rashid” is not an e-mail address. Put it right, or clear the cell.',
    ],
    [' | | mei@x.example | | | Cook', 'familyName', 'There is no name in this row.'],
    [
      `${'x'.repeat(201)} | Rashid`,
      'givenName',
      'This cell has 201 characters; at most 200 can be kept. Shorten it.',
    ],
    [
      'Forename | Surname | Work Email | Staff Code | Employee ID | Job Title',
      null,
      'This row repeats the headings.',
    ],
    [
      'Mei | Rashid | | | | Cook | extra',
      null,
      'This row has 7 cells under 6 headings, so they may not stand in the right columns.',
    ],
    [
      'W\uFFFDjcik | Rosa',
      'givenName',
      'Some letters of “W\uFFFDjcik” could not be read from the file. Type it again, or save the file as CSV UTF-8.',
    ],
  ])('asks for “%s” to be put right', (line, field, sentence) => {
    const [row] = propose(listOf(HEADINGS, line)).rows;
    expect(row?.label).toBe('fix');
    expect(row?.reasons).toContainEqual({ field, sentence, kind: 'stop' });
  });

  it.each(['Total: 62', 'Report run 12/11/2026', 'End of report'])(
    'does not take “%s” below the list for a person',
    (line) => {
      const [, row] = propose(listOf(HEADINGS, 'Mei | Rashid | mei@x.example', line)).rows;
      expect(row?.label).toBe('fix');
    },
  );

  it('reads a date that does not exist as one to put right, and takes the correction', () => {
    const list = listOf('Surname | Start Date', 'Abara | 31/02/2026', 'Rashid | 01/09/2026');
    expect(labels(list)).toEqual(['fix', 'new']);
    expect(labels(list, [], { corrections: { 2: { startDay: '28/02/2026' } } })).toEqual(['new', 'new']);
  });

  it('says where a job title does not tell the staff group, and lets the row in', () => {
    const [row] = propose(listOf('Surname | Job Title', 'Abara | Wizard')).rows;
    expect(row).toMatchObject({ label: 'new', person: { staffGroup: '' } });
    expect(row?.reasons[0]).toMatchObject({ field: 'jobTitle', kind: 'note' });
  });

  it('takes the sign-in name where the address is blank', () => {
    const list = listOf(
      'mail | userPrincipalName | givenName | surname',
      ' | a@x.example | A | Bell',
      'b@y.example | b@x.example | B | Cole',
    );
    expect(propose(list).rows.map(({ person }) => person.email)).toEqual(['a@x.example', 'b@y.example']);
  });

  it('keeps formulas and tags as the text they are', () => {
    const [row] = propose(
      listOf('Forename | Surname | Job Title', "=cmd'!A0 | <script>alert(1)</script> | @SUM(A1)"),
    ).rows;
    expect(row?.person).toMatchObject({
      givenName: "=cmd'!A0",
      familyName: '<script>alert(1)</script>',
      jobTitle: '@SUM(A1)',
    });
  });

  it('lists who of the staff is not in the file', () => {
    const people = accept(propose(listOf('Forename | Surname', 'Mei | Rashid', 'Obi | Wetherby')));
    expect(propose(listOf('Forename | Surname', 'Obi | Wetherby'), people).notInFile).toEqual(['p1']);
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Mei',
    'Rashid',
    'Ewan',
    'mei@x.example',
    'x@y.example',
    'MRA',
    '4001',
    'Cook',
    '31/02/2026',
    '<b>',
  ),
  fc.string({ maxLength: 12 }),
);
const lists = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 25 }).map((rows) => ({
  headers: HEADINGS.split(' | '),
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
}));

describe('proposeImport, on any list', { timeout: 60_000 }, () => {
  it('neither invents nor loses a row', () => {
    fc.assert(
      fc.property(lists, lists, (before, list) => {
        const proposal = propose(list, accept(propose(before)));
        expect(proposal.rows.map(({ row }) => row)).toEqual(list.rows.map(({ row }) => row));
      }),
    );
  });

  it('gives nobody to two rows that would come in', () => {
    fc.assert(
      fc.property(lists, lists, (before, list) => {
        const taken = propose(list, accept(propose(before)))
          .rows.filter(({ label }) => label === 'changed' || label === 'same')
          .map(({ personId }) => personId);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('calls everybody it brought in the same when the list comes again', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const first = propose(list);
        const again = propose(list, accept(first));
        expect(again.rows.map(({ label }) => label)).toEqual(
          first.rows.map(({ label }) => (label === 'new' ? 'same' : label)),
        );
      }),
    );
  });
});
