import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { person, type Person } from '#shared/domain/people/person';
import { proposeStaffImport } from '../../../../electron/work/read-staff/propose-staff-import';
import { readStaffBytes } from '../../../../electron/work/read-staff/read-staff-bytes';
import type { StaffFile } from '../../../../electron/work/read-staff/staff-file';
import { accept } from '../../../unit/domain/people/import/staff-list';
import { toBytes } from './staff-bytes';

const SYSTEMS = ['arbor-labels', 'google-workspace', 'microsoft-365', 'sims-report'] as const;
type System = (typeof SYSTEMS)[number];
const files = new Map<System, StaffFile>();

function read(bytes: Uint8Array): StaffFile {
  const answer = readStaffBytes(bytes);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

beforeAll(async () => {
  for (const system of SYSTEMS) {
    const path = join(import.meta.dirname, '../../../fixtures/staff', `${system}.csv`);
    files.set(system, read(await readFile(path)));
  }
});

async function propose(file: StaffFile | undefined, people: readonly Person[] = []) {
  if (!file) throw new Error('no such file');
  const proposed = await proposeStaffImport(file, { people, columns: null, today: '2026-11-12' });
  if (!proposed.ok) throw new Error(proposed.error.message);
  return proposed.value;
}

async function importAll(...systems: readonly System[]): Promise<readonly Person[]> {
  let people: readonly Person[] = [];
  for (const system of systems) people = accept(await propose(files.get(system), people), people);
  return people;
}

const pairs = SYSTEMS.flatMap((first) =>
  SYSTEMS.filter((second) => second !== first).map((second) => [first, second] as const),
);

/** People by address without their ids, to compare what two ways of importing made of them. */
const byEmail = (people: readonly Person[]) =>
  Object.fromEntries(
    people.map((one) => {
      const manager = people.find(({ id }) => id === one.lineManagerId)?.email ?? null;
      return [one.email, Object.assign({}, one, { id: '', imported: {}, lineManagerId: null, manager })];
    }),
  );

describe('proposeStaffImport', { timeout: 30_000 }, () => {
  it.each(SYSTEMS)('finds 62 people in %s, nobody to fix', async (system) => {
    const proposal = await propose(files.get(system));
    expect(proposal.counts).toEqual({ new: 62, changed: 0, same: 0, duplicate: 0, fix: 0 });
    expect(proposal.rows.every(({ person: { staffGroup } }) => staffGroup !== '')).toBe(true);
  });

  it.each(SYSTEMS)('makes people of %s whom the document accepts', async (system) => {
    expect((await importAll(system)).filter((one) => !person.safeParse(one).success)).toEqual([]);
  });

  it.each(SYSTEMS)('calls everybody the same when %s comes again', async (system) => {
    const again = await propose(files.get(system), await importAll(system));
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 62, duplicate: 0, fix: 0 });
  });

  it.each(pairs)(
    'makes 62 people of %s and then %s, and adds to them without loss',
    async (first, second) => {
      const before = await importAll(first);
      const after = await importAll(first, second);
      expect(after).toHaveLength(62);
      for (const [index, one] of before.entries()) {
        const { imported: _, ...fields } = one;
        const kept = Object.entries(fields).filter(([, value]) => value !== '' && value !== null);
        expect(after[index]).toMatchObject(Object.fromEntries(kept));
      }
    },
  );

  it('makes the same 62 people of all four, whatever came first', async () => {
    const forwards = await importAll(...SYSTEMS);
    const backwards = await importAll(...SYSTEMS.toReversed());
    expect(forwards).toHaveLength(62);
    expect(byEmail(backwards)).toEqual(byEmail(forwards));
  });

  it('gathers from all four what each of them knows', async () => {
    const people = byEmail(await importAll(...SYSTEMS));
    expect(people['ewan.zielinski@harbourlane.example']).toMatchObject({
      title: 'Mx',
      knownAs: 'Ewa',
      staffCode: 'EZI',
      employeeId: '4014',
      team: 'Premises',
      staffGroup: 'premises',
      leavingDay: '2026-08-31',
      manager: 'carys.iqbal@harbourlane.example',
    });
  });

  it.each([
    ['google-workspace', 'suspended', 3],
    ['google-workspace', 'pupil', 2],
    ['sims-report', 'leaver', 3],
  ] as const)('offers the people of %s taken for %s for leaving out', async (system, kind, count) => {
    const proposal = await propose(files.get(system));
    const offered = proposal.rows.filter(({ leavingOut }) => leavingOut?.kind === kind);
    expect(offered).toHaveLength(count);
    expect(offered.every(({ isChosen }) => !isChosen)).toBe(true);
  });

  it('keeps what was typed here through all four lists', async () => {
    const people = (await importAll('sims-report')).map((one) =>
      Object.assign({}, one, { jobTitle: 'Typed here', team: 'Typed too', wants: ['Phonics'] }),
    );
    let after: readonly Person[] = people;
    for (const system of SYSTEMS) after = accept(await propose(files.get(system), after), after);
    expect(
      after.every(
        ({ jobTitle, team, wants }) =>
          jobTitle === 'Typed here' && team === 'Typed too' && wants.length === 1,
      ),
    ).toBe(true);
  });

  it('lets nobody make a password column into anything', async () => {
    const file = read(toBytes('Surname,Password\nAbara,Tr0ub4dor\n'));
    const columns = [
      { header: 'Surname', field: 'familyName' as const },
      { header: 'Password', field: 'givenName' as const },
    ];
    const proposed = await proposeStaffImport(file, { people: [], columns, today: '2026-11-12' });
    expect(JSON.stringify(proposed)).not.toContain('Tr0ub4dor');
    expect(proposed).toMatchObject({ ok: true, value: { columns: [{}, { field: 'password' }] } });
  });

  it('uses the columns as somebody has matched them', async () => {
    const file = read(toBytes('Surname,Forename\nMeredith,Abara\n'));
    const columns = [
      { header: 'Surname', field: 'givenName' as const },
      { header: 'Forename', field: 'familyName' as const },
    ];
    const proposed = await proposeStaffImport(file, { people: [], columns, today: '2026-11-12' });
    expect(proposed.ok && proposed.value.rows[0]?.person).toMatchObject({
      givenName: 'Meredith',
      familyName: 'Abara',
    });
  });
});

function largeList(size: number): Uint8Array {
  const lines = Array.from({ length: size }, (_, index) => {
    const [given, family] = [`Ánna${index % 300}`, `O'Neill-${Math.floor(index / 300)}`];
    return `${given},${family},a${index}@x.example,A${index},${index},Class Teacher,Year ${index % 7},a${index % 50}@x.example,01/09/2020`;
  });
  return toBytes(
    [
      'Forename,Surname,Email,Staff Code,Employee ID,Job Title,Department,Manager Email,Start Date',
      ...lines,
    ].join('\r\n'),
  );
}

describe('proposeStaffImport, on 10,000 rows', () => {
  const file = read(largeList(10_000));

  it('brings in everybody once, and finds everybody the same the second time', async () => {
    const people = accept(await propose(file));
    const again = await propose(file, people);
    expect(people).toHaveLength(10_000);
    expect(again.counts.same).toBe(10_000);
  });

  it('comes to an end where everybody has one name and one address', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `Jo Smith,staff@x.example,${index}`);
    const proposal = await propose(read(toBytes(`Name,Email,Staff Code\n${rows.join('\n')}`)));
    expect(proposal.rows).toHaveLength(10_000);
  });

  it('tells how far it is, never backwards', async () => {
    const fractions: number[] = [];
    await proposeStaffImport(
      file,
      { people: [], columns: null, today: '2026-11-12' },
      { onProgress: (fraction) => fractions.push(fraction) },
    );
    expect(fractions.length).toBeGreaterThan(20);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  }, 60_000);

  it('stops when cancelled', async () => {
    let steps = 0;
    const answer = await proposeStaffImport(
      file,
      { people: [], columns: null, today: '2026-11-12' },
      { onProgress: () => (steps += 1), isCancelled: () => steps >= 3 },
    );
    expect(answer).toMatchObject({ ok: false, error: { name: 'cancelled' } });
    expect(steps).toBe(3);
  }, 60_000);
});
