import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyPatches, enablePatches, type Objectish } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import { withoutConfidential, type DeskDocument, type OpenDocument } from '#shared/document/desk-document';
import { personId } from '#shared/domain/people/person';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner, UNDO_DEPTH, type Publication } from '../../../electron/store/document-owner';
import { decodeSavedFile } from '../../../electron/store/saved-file';
import { aDocument, aPerson, aSchool } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';

enablePatches();

async function anOwner(document: DeskDocument | null = aDocument()) {
  const folder = tempFolder();
  const store = new DeskStore(folder);
  await store.open();
  const published: Publication[] = [];
  const owner = new DocumentOwner({
    document,
    store,
    now: () => '2026-11-12T09:00:00.000Z',
    publish: (publication) => published.push(publication),
  });
  return { owner, published, folder };
}

const add = (id: string): Command => ({ name: 'people.add', input: { person: aPerson(id) } });
const rename = (id: string, familyName: string): Command => ({
  name: 'people.edit',
  input: { id: personId.parse(id), fields: { familyName } },
});
const peopleOf = (owner: DocumentOwner) => Object.keys(owner.document?.people ?? {});

describe('DocumentOwner', () => {
  it('carries out a command, saves it and says it in words', async () => {
    const { owner, folder } = await anOwner();
    expect(await owner.run(add('mei'))).toEqual({ ok: true, value: 'Add mei Test' });
    const again = new DeskStore(folder);
    const opened = await again.open();
    expect(opened.ok && opened.value.document).toEqual(owner.whole);
  });

  it('undoes and redoes, each named', async () => {
    const { owner } = await anOwner();
    await owner.run(add('mei'));
    expect(owner.state.undo).toBe('Add mei Test');
    await owner.undo();
    expect(peopleOf(owner)).toEqual([]);
    expect(owner.state).toMatchObject({ undo: null, redo: 'Add mei Test' });
    await owner.redo();
    expect(peopleOf(owner)).toEqual(['mei']);
  });

  it('undoes at least a hundred changes', async () => {
    const { owner } = await anOwner();
    const names = Array.from({ length: 110 }, (_, at) => `person-${at}`);
    for (const name of names) await owner.run(add(name));
    for (const _ of names) expect((await owner.undo()).ok).toBe(true);
    expect(peopleOf(owner)).toEqual([]);
    expect(UNDO_DEPTH).toBeGreaterThanOrEqual(100);
  });

  it('forgets what could be redone once something else is done', async () => {
    const { owner } = await anOwner();
    await owner.run(add('mei'));
    await owner.undo();
    await owner.run(add('idris'));
    expect((await owner.redo()).ok).toBe(false);
    expect(peopleOf(owner)).toEqual(['idris']);
  });

  it('changes nothing by a refused command', async () => {
    const { owner, published } = await anOwner();
    await owner.run(add('mei'));
    const before = owner.document;
    expect((await owner.run(add('mei'))).ok).toBe(false);
    expect(owner.document).toBe(before);
    expect(published).toHaveLength(1);
  });

  it('keeps a history that undo lengthens and never rewrites', async () => {
    const { owner } = await anOwner();
    await owner.run(add('mei'));
    await owner.undo();
    expect(owner.document?.history.map((change) => [change.sequence, change.words])).toEqual([
      [1, 'Add mei Test'],
      [2, 'Undo: Add mei Test'],
    ]);
  });

  it('publishes patches from which a mirror becomes the same document, whatever is done', async () => {
    const step = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => ({ do: 'run' as const, command: add(id) })),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1, maxLength: 5 }))
        .map(([id, name]) => ({
          do: 'run' as const,
          command: rename(id, name),
        })),
      fc.constantFrom('a', 'b').map((id): { do: 'run'; command: Command } => ({
        do: 'run',
        command: { name: 'people.remove', input: { ids: [personId.parse(id)] } },
      })),
      fc.constant({ do: 'undo' as const }),
      fc.constant({ do: 'redo' as const }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const start = aDocument();
        let mirror: { document: OpenDocument } = { document: withoutConfidential(start) };
        const store = new DeskStore(tempFolder());
        await store.open();
        const owner = new DocumentOwner({
          document: start,
          store,
          now: () => '2026-11-12T09:00:00.000Z',
          publish: ({ patches }) => {
            mirror = applyPatches(
              mirror as Objectish,
              patches.map((patch) => ({ ...patch, path: ['document', ...patch.path] })),
            ) as typeof mirror;
          },
        });
        for (const each of steps) await (each.do === 'run' ? owner.run(each.command) : owner[each.do]());
        expect(mirror.document).toEqual(owner.document);
      }),
      { numRuns: 30 },
    );
  });

  it('replaces the whole document and starts undo afresh', async () => {
    const { owner, published } = await anOwner();
    await owner.run(add('mei'));
    await owner.replace(aDocument(), 'Restore a backup');
    expect(owner.state.undo).toBeNull();
    expect(published.at(-1)?.patches).toEqual([{ op: 'replace', path: [], value: owner.document }]);
  });

  it('keeps the school that another one replaces, as a file that can be restored', async () => {
    const { owner, folder } = await anOwner();
    await owner.run(add('mei'));
    const before = owner.whole;
    await owner.replace(aDocument(), 'Restore a backup');
    const [name = ''] = readdirSync(join(folder, 'replaced'));
    expect(decodeSavedFile(readFileSync(join(folder, 'replaced', name)))?.document).toEqual(before);
  });

  it('keeps no sample school', async () => {
    const { owner, folder } = await anOwner(aDocument({ school: aSchool({ isSample: true }) }));
    await owner.run(add('mei'));
    await owner.replace(aDocument(), 'Start Harbour Lane');
    expect(readdirSync(folder)).not.toContain('replaced');
  });

  it('asks for a school before anything else', async () => {
    const { owner } = await anOwner(null);
    const result = await owner.run(add('mei'));
    expect(result.ok ? '' : result.error.name).toBe('nothing-open');
  });
});
