import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { DeskStore } from '../../../electron/store/desk-store';
import { encodeSavedFile } from '../../../electron/store/saved-file';
import { aDocument, aPerson, aSchool } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';

const named = (name: string): DeskDocument => aDocument({ school: aSchool({ name }) });

async function opened(folder: string) {
  const store = new DeskStore(folder);
  const result = await store.open();
  return { store, result };
}

describe('DeskStore', () => {
  it('finds nothing in an empty folder, and writes nothing by looking', async () => {
    const folder = tempFolder();
    const { result } = await opened(folder);
    expect(result).toEqual({ ok: true, value: { document: null, notice: null } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back what was saved', async () => {
    const folder = tempFolder();
    const document = aDocument({ people: { [aPerson('mei').id]: aPerson('mei') } });
    const { store } = await opened(folder);
    expect(await store.save(document)).toEqual({ ok: true, value: null });
    const again = await opened(folder);
    expect(again.result).toEqual({ ok: true, value: { document, notice: null } });
  });

  it('keeps the last ten versions and no more', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await Promise.all(Array.from({ length: 13 }, (_, at) => store.save(named(`School ${at}`))));
    expect(readdirSync(join(folder, 'versions'))).toEqual(
      Array.from({ length: 10 }, (_, at) => `desk-${String(at + 4).padStart(10, '0')}.json`),
    );
  });

  it('saves in the order asked for', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await Promise.all(Array.from({ length: 30 }, (_, at) => store.save(named(`School ${at}`))));
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('School 29');
  });

  it('sets a damaged file aside, byte for byte, and opens the newest good version', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('Before'));
    await store.save(named('After'));
    const path = join(folder, 'desk.json');
    const damaged = readFileSync(path).subarray(0, 100);
    writeFileSync(path, damaged);
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('After');
    expect(result.ok && result.value.notice).toContain('desk.json.damaged-1');
    expect(readFileSync(join(folder, 'desk.json.damaged-1'))).toEqual(damaged);
  });

  it('passes over a damaged version to the last good one', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('First'));
    await store.save(named('Second'));
    writeFileSync(join(folder, 'desk.json'), '');
    writeFileSync(join(folder, 'versions', 'desk-0000000002.json'), 'x');
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('First');
  });

  it('opens the newest good version where the file has gone', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('Before'));
    await store.save(named('After'));
    rmSync(join(folder, 'desk.json'));
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('After');
    expect(result.ok && result.value.notice).toContain('The data file was missing.');
    expect(existsSync(join(folder, 'desk.json'))).toBe(true);
  });

  it('keeps no version of a save that it refused', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('Kept'));
    rmSync(join(folder, 'desk.json'));
    // A folder in the file's place: nothing can be renamed over it, whoever runs the test.
    mkdirSync(join(folder, 'desk.json'));
    expect((await store.save(named('Refused'))).ok).toBe(false);
    expect(readdirSync(join(folder, 'versions'))).toEqual(['desk-0000000001.json']);
  });

  it('passes over what stands among the versions and is none', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('Kept'));
    mkdirSync(join(folder, 'versions', 'desk-0000000009.json'));
    writeFileSync(join(folder, 'versions', 'notes.txt'), 'x');
    writeFileSync(join(folder, 'desk.json'), 'x');
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('Kept');
  });

  it('never reuses the name of a file set aside', async () => {
    const folder = tempFolder();
    for (const number of [1, 2, 3]) {
      writeFileSync(join(folder, 'desk.json'), `not a file ${number}`);
      const { result } = await opened(folder);
      expect(result.ok && result.value.notice).toContain(`damaged-${number}`);
    }
    expect(readFileSync(join(folder, 'desk.json.damaged-1'), 'utf8')).toBe('not a file 1');
  });

  it('opens a newer version’s file read-only: every byte stays, and no save is taken', async () => {
    const folder = tempFolder();
    const bytes = encodeSavedFile({ sequence: 5, document: { format: 99, unheardOf: true } });
    writeFileSync(join(folder, 'desk.json'), bytes);
    const { store, result } = await opened(folder);
    expect(result.ok ? '' : result.error.name).toBe('newer-format');
    const saved = await store.save(named('Over it'));
    expect(saved.ok).toBe(false);
    expect(new Uint8Array(readFileSync(join(folder, 'desk.json')))).toEqual(bytes);
    expect(existsSync(join(folder, 'versions'))).toBe(false);
  });

  it('refuses in words where the folder cannot be written, and keeps what it had', async () => {
    const folder = tempFolder();
    const { store } = await opened(folder);
    await store.save(named('Kept'));
    // A folder where the versions should be a folder: nothing can be kept there, whoever runs the test.
    rmSync(join(folder, 'versions'), { recursive: true });
    writeFileSync(join(folder, 'versions'), 'in the way');
    const saved = await store.save(named('Next'));
    expect(saved.ok ? '' : saved.error.message).toContain('was not saved');
    const { result } = await opened(folder);
    expect(result.ok && result.value.document?.school.name).toBe('Kept');
  });

  it('does not open a folder that stands where its file should be', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'desk.json'));
    const { result } = await opened(folder);
    expect(result.ok ? '' : result.error.name).toBe('data-unreadable');
  });
});
