import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { checkHistory } from '#shared/domain/history/seal-history';
import { fullName, personId, type Person } from '#shared/domain/people/person';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner, type Publication } from '../../../electron/store/document-owner';
import { sha256 } from '../../../electron/store/durable-file';
import { encodeSavedFile } from '../../../electron/store/saved-file';
import { tempFolder } from '../../support/temp-folder';

const NOW = '2026-11-22T09:00:00.000Z';
const mei = personId.parse('person-mei-rashid');

/** The sample school as a school of its own, in which Mei has left. */
function buildSchool(): DeskDocument {
  const sample = buildSampleSchool();
  const person = sample.people[mei];
  if (person === undefined) throw new Error('The sample school has lost Mei Rashid.');
  return {
    ...newDocument(sample.school),
    ...sample,
    school: { ...sample.school, isSample: false },
    people: {
      ...sample.people,
      [mei]: {
        ...person,
        leavingDay: '2026-10-23',
        staffCode: 'MRASH',
        imported: { familyName: 'Rashid-Quill' },
      },
    },
  };
}

const theSchool = buildSchool();

/** The app started on a folder. */
async function start(folder: string, by = 'staffroom') {
  const store = new DeskStore(folder, () => NOW);
  const opened = await store.open();
  const published: Publication[] = [];
  const owner = new DocumentOwner({
    document: opened.ok ? opened.value.document : null,
    store,
    now: () => NOW,
    publish: (publication) => published.push(publication),
    by,
  });
  return { owner, store, opened, published };
}

/** A folder in which Mei was worked with, which has kept versions and a school that was replaced. */
async function aWorkedFolder() {
  const folder = tempFolder();
  const { owner } = await start(folder);
  await owner.replace(theSchool, 'Start Harbour Lane');
  await owner.run({
    name: 'people.edit',
    input: { id: mei, fields: { notes: 'Ms Rashid (Mei) has the key' } },
  });
  await owner.replace(theSchool, 'Restore a backup');
  await owner.run({ name: 'school.edit', input: { fields: { name: 'The school of Mei Rashid' } } });
  await owner.run({ name: 'people.edit', input: { id: mei, fields: { jobTitle: 'Music lead' } } });
  const backup = owner.whole;
  if (backup === null) throw new Error('No school is open.');
  return { folder, owner, backup };
}

/** The files of a folder, at any depth, that have any of these texts in them. */
function filesWith(folder: string, texts: readonly RegExp[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return texts.some((each) => each.test(text));
    })
    .map(({ name }) => name);
}

const TRACES = [
  /Mei\s+Rashid/i,
  /Rashid, Mei/i,
  /M\w+\.? Rashid/,
  /mei\.?rashid/i,
  /person-mei-rashid/,
  /MRASH/,
  /Rashid-Quill/,
];

describe('DocumentOwner.anonymise', () => {
  it('leaves no name, e-mail, code or id in any file of the data folder', async () => {
    const { folder, owner } = await aWorkedFolder();
    expect(filesWith(folder, TRACES).length).toBeGreaterThan(4);
    const answer = await owner.anonymise(mei, 'name');
    expect(answer.ok && answer.value).toContain('Former colleague 1 stands for them from now on.');
    expect(filesWith(folder, TRACES)).toEqual([]);
    expect(readdirSync(join(folder, 'replaced'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'versions')).length).toBeGreaterThan(4);
    expect(JSON.stringify(owner.whole)).not.toMatch(/Mei Rashid/);
  });

  it('can be undone by nothing, and tells every mirror the whole document anew', async () => {
    const folder = tempFolder();
    const { owner, published } = await start(folder);
    await owner.replace(theSchool, 'Start Harbour Lane');
    await owner.run({ name: 'people.edit', input: { id: mei, fields: { team: 'Music' } } });
    await owner.anonymise(mei, 'name and words');
    expect(owner.state).toMatchObject({ undo: null, redo: null });
    expect(published.at(-1)?.patches).toEqual([{ op: 'replace', path: [], value: owner.document }]);
  });

  it('keeps the history whole and every line of it, with the line that answers for it', async () => {
    const { owner, backup } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    const history = owner.whole?.history ?? [];
    expect(await owner.checkHistory()).toMatchObject({ value: { kind: 'whole', lines: history.length } });
    expect(history.map(({ seal }) => seal?.digest).slice(0, -1)).toEqual(
      backup.history.map(({ seal }) => seal?.digest),
    );
    expect(history.at(-1)).toMatchObject({ command: 'duties.anonymise', by: 'staffroom' });
    expect(history.filter(({ erasedBy }) => erasedBy === history.length).length).toBeGreaterThan(0);
  });

  it('does it again to an older backup that is restored, also after a restart', async () => {
    const { folder, owner, backup } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    const stands = owner.whole?.erasures;
    const again = await start(folder);
    await again.owner.restore(backup, 'Restore a backup');
    expect(filesWith(folder, TRACES)).toEqual([]);
    expect(again.owner.whole?.erasures).toEqual(stands);
    const former = Object.values<Person>(again.owner.whole?.people ?? {}).filter(
      (person) => fullName(person) === 'Former colleague 1',
    );
    expect(former).toHaveLength(1);
    expect(await again.owner.checkHistory()).toMatchObject({ value: { kind: 'whole' } });
    const third = await start(folder);
    expect(await third.owner.checkHistory()).toMatchObject({ value: { kind: 'whole' } });
    expect(third.owner.whole).toEqual(again.owner.whole);
  });

  it('does it again where another school was opened in between', async () => {
    const { folder, owner, backup } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    const { school } = theSchool;
    await owner.replace(newDocument({ ...school, name: 'Another' }), 'Start Another');
    await owner.restore(backup, 'Restore a backup');
    expect(filesWith(folder, TRACES)).toEqual([]);
  });

  it('does it again to an older version that fills the gap of a damaged file', async () => {
    const { folder, owner, backup } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    // A version of before the erasure, as a copied folder could bring it back.
    const older = encodeSavedFile({ sequence: 999, document: backup });
    writeFileSync(join(folder, 'versions', 'desk-0000000999.json'), older);
    writeFileSync(join(folder, 'desk.json'), 'x');
    const again = await start(folder);
    expect(again.opened.ok && again.opened.value.notice).toContain('The last good version was opened');
    expect(JSON.stringify(again.owner.whole)).not.toMatch(/Mei Rashid/);
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).not.toMatch(/Mei Rashid/);
  });

  it('is carried through at the next start where the app was stopped in the middle', async () => {
    const { folder, owner, backup } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    const register = JSON.parse(readFileSync(join(folder, 'erasures.json'), 'utf8')) as {
      readonly document: object;
    };
    // As the files are after the erasure was written down, and nothing else yet.
    const stopped = { sequence: 1, document: { ...register.document, isUnderWay: true } };
    writeFileSync(join(folder, 'erasures.json'), encodeSavedFile(stopped));
    const names = readdirSync(join(folder, 'versions'));
    for (const name of names) {
      const sequence = Number(name.slice(5, 15));
      writeFileSync(join(folder, 'versions', name), encodeSavedFile({ sequence, document: backup }));
    }
    writeFileSync(join(folder, 'desk.json'), encodeSavedFile({ sequence: 90, document: backup }));
    writeFileSync(join(folder, '.desk.json.0123456789ab.tmp'), 'half of Mei Rashid');
    const again = await start(folder);
    expect(filesWith(folder, TRACES)).toEqual([]);
    expect(again.owner.whole?.erasures).toHaveLength(1);
    expect(checkHistory(again.owner.whole?.history ?? [], sha256).kind).toBe('whole');
  });

  it('says which files it cannot read, since they may hold the name', async () => {
    const { folder, owner } = await aWorkedFolder();
    writeFileSync(join(folder, 'desk.json.damaged-1'), 'half of Mei Rashid');
    const answer = await owner.anonymise(mei, 'name');
    expect(answer.ok && answer.value).toContain('desk.json.damaged-1');
  });

  it('says which records still have the first name alone', async () => {
    const folder = tempFolder();
    const { owner } = await start(folder);
    const school = theSchool;
    const carys = personId.parse('person-carys-iqbal');
    await owner.replace(school, 'Start Harbour Lane');
    await owner.run({
      name: 'people.edit',
      input: { id: carys, fields: { notes: 'Took over the recorders from Mei in October' } },
    });
    const answer = await owner.anonymise(mei, 'name and words');
    expect(answer.ok && answer.value).toContain('the notes on Carys Iqbal');
  });

  it('goes on working: the next change is saved, undone and found whole', async () => {
    const { folder, owner } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    await owner.run({ name: 'school.edit', input: { fields: { name: 'Harbour Lane' } } });
    await owner.undo();
    const again = await start(folder);
    expect(again.owner.whole).toEqual(owner.whole);
    expect(await again.owner.checkHistory()).toMatchObject({ value: { kind: 'whole' } });
  });

  it('refuses somebody who is still here, and says why', async () => {
    const { owner, folder } = await aWorkedFolder();
    const before = owner.whole;
    const answer = await owner.anonymise(personId.parse('person-carys-iqbal'), 'name');
    expect(answer.ok ? '' : answer.error.message).toContain('Only somebody who has left');
    expect(owner.whole).toBe(before);
    expect(readdirSync(folder)).not.toContain('erasures.json');
  });

  it('numbers on from everybody before', async () => {
    const { owner } = await aWorkedFolder();
    await owner.anonymise(mei, 'name');
    const leavers = Object.values<Person>(owner.whole?.people ?? {}).filter(
      ({ leavingDay, familyName }) =>
        leavingDay !== null && leavingDay < '2026-11-22' && !familyName.startsWith('Former'),
    );
    for (const { id } of leavers) expect(await owner.anonymise(id, 'name')).toMatchObject({ ok: true });
    expect(owner.whole?.erasures.map(({ label }) => label)).toEqual(
      [mei, ...leavers].map((_, at) => `Former colleague ${at + 1}`),
    );
    expect(checkHistory(owner.whole?.history ?? [], sha256).kind).toBe('whole');
  });
});
