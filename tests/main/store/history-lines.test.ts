import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { checkHistory, sealHistory } from '#shared/domain/history/seal-history';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner } from '../../../electron/store/document-owner';
import { sha256 } from '../../../electron/store/durable-file';
import { encodeSavedFile } from '../../../electron/store/saved-file';
import { theSchool, idris, mei } from '../../unit/document/commands/carry-out';
import { tempFolder } from '../../support/temp-folder';

/** An owner whose clock the test sets. */
async function anOwner(document: DeskDocument | null = theSchool, by = 'staffroom') {
  const folder = tempFolder();
  const store = new DeskStore(folder);
  await store.open();
  const clock = { now: '2026-11-12T09:00:00.000Z' };
  const owner = new DocumentOwner({ document, store, now: () => clock.now, publish: () => undefined, by });
  return { owner, folder, clock };
}

const rename = { name: 'people.edit', input: { id: idris.id, fields: { jobTitle: 'Cook' } } } as const;
const told = (owner: DocumentOwner) => checkHistory(owner.whole?.history ?? [], sha256).kind;

describe('a line of the history', () => {
  it('says who did it, which records and whom it is about, and is sealed', async () => {
    const { owner } = await anOwner();
    await owner.run(rename);
    await owner.undo();
    const { history } = owner.whole ?? theSchool;
    expect(history.map(({ by, about, people }) => ({ by, about, people }))).toEqual(
      [0, 1].map(() => ({ by: 'staffroom', about: [{ kind: 'person', id: idris.id }], people: [idris.id] })),
    );
    expect(history.every(({ seal }) => seal !== null)).toBe(true);
    expect(told(owner)).toBe('whole');
  });

  it('is sealed also where the file is from before seals', async () => {
    const unsealed = {
      sequence: 1,
      at: '2026-01-01T09:00:00.000Z',
      words: 'Begin',
      command: 'document.replace',
      by: '',
      about: [],
      people: [],
      seal: null,
      erasedBy: null,
    };
    const { owner } = await anOwner({ ...theSchool, history: [unsealed] });
    expect(told(owner)).toBe('whole');
    await owner.run(rename);
    await owner.replace({ ...theSchool, history: [unsealed] }, 'Restore a backup');
    expect(told(owner)).toBe('whole');
    expect(owner.whole?.history.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('shows one byte altered in the file on the disk', async () => {
    const { owner, folder } = await anOwner();
    await owner.run(rename);
    await owner.run({ name: 'school.edit', input: { fields: { name: 'Renamed' } } });
    const saved = JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8')) as { document: DeskDocument };
    const text = JSON.stringify(saved.document.history);
    // Somebody who mends the file's own checksum too still has the chain against them.
    const altered = JSON.parse(text.replace('Idris', 'Idrls')) as DeskDocument['history'];
    expect(checkHistory(altered, sha256)).toMatchObject({ kind: 'altered', sequence: 1 });
  });
});

describe('DocumentOwner.checkHistory', () => {
  /** A folder of four changes, whose file somebody then writes anew, checksum, seals and all. */
  async function forge(change: (history: DeskDocument['history']) => DeskDocument['history']) {
    const { owner, folder } = await anOwner();
    await owner.run(rename);
    for (const name of ['One', 'Two', 'Three']) {
      await owner.run({ name: 'school.edit', input: { fields: { name } } });
    }
    const { whole } = owner;
    if (whole === null) throw new Error('No school is open.');
    const history = sealHistory(change(whole.history), sha256, () => 'salt');
    writeFileSync(
      join(folder, 'desk.json'),
      encodeSavedFile({ sequence: 9, document: { ...whole, history } }),
    );
    const store = new DeskStore(folder);
    const opened = await store.open();
    const document = opened.ok ? opened.value.document : null;
    const again = new DocumentOwner({ document, store, now: () => '', publish: () => undefined });
    const check = await again.checkHistory();
    return check.ok ? check.value : null;
  }

  it('finds a history whole that only grew', async () => {
    expect(await forge((history) => history)).toMatchObject({ kind: 'whole', lines: 4 });
  });

  it('finds a chain that was computed anew by what the kept versions have', async () => {
    const forged = await forge((history) =>
      history.map((line) => ({
        ...line,
        words: line.sequence === 3 ? 'Nothing' : line.words,
        seal: line.sequence < 3 ? line.seal : null,
      })),
    );
    expect(forged).toMatchObject({ kind: 'altered', sequence: 3 });
  });

  it('finds lines cut off the end by what the kept versions have', async () => {
    expect(await forge((history) => history.slice(0, 2))).toMatchObject({ kind: 'altered', sequence: 3 });
  });

  it('says nothing of a document that took the place of another', async () => {
    const { owner } = await anOwner();
    await owner.run(rename);
    await owner.run(rename);
    const backup = owner.whole;
    await owner.run({ name: 'school.edit', input: { fields: { name: 'One' } } });
    await owner.restore(backup ?? theSchool, 'Restore a backup');
    expect(await owner.checkHistory()).toMatchObject({ value: { kind: 'whole' } });
    await owner.replace(theSchool, 'Open the sample school');
    expect(await owner.checkHistory()).toMatchObject({ value: { kind: 'whole' } });
  });
});

describe('DocumentOwner.note', () => {
  it('keeps a line without a step to undo, and leaves what can be undone and redone', async () => {
    const { owner } = await anOwner();
    await owner.run(rename);
    await owner.undo();
    const redo = owner.state.redo;
    await owner.note('Print the programme', 'paper.printed', [{ kind: 'person', id: mei.id }]);
    expect(owner.state).toMatchObject({ undo: null, redo });
    expect(owner.whole?.history.at(-1)).toMatchObject({
      words: 'Print the programme',
      command: 'paper.printed',
      people: [mei.id],
      by: 'staffroom',
    });
    expect(await owner.redo()).toMatchObject({ ok: true });
    expect(told(owner)).toBe('whole');
  });

  it('notes one look once, and the next look again', async () => {
    const { owner, clock } = await anOwner();
    const look = () => owner.note('Open the private notes', 'private.opened', [], 10);
    await Promise.all([look(), look()]);
    clock.now = '2026-11-12T09:09:00.000Z';
    await look();
    expect(owner.whole?.history).toHaveLength(1);
    clock.now = '2026-11-12T09:11:00.000Z';
    await look();
    expect(owner.whole?.history).toHaveLength(2);
  });

  it('refuses where the line cannot be kept', async () => {
    const { owner, folder } = await anOwner();
    await owner.run(rename);
    rmSync(join(folder, 'desk.json'));
    mkdirSync(join(folder, 'desk.json'));
    expect(await owner.note('Open the private notes', 'private.opened')).toMatchObject({ ok: false });
    expect(owner.whole?.history).toHaveLength(1);
  });
});
