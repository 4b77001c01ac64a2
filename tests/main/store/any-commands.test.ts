import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner } from '../../../electron/store/document-owner';
import { tempFolder } from '../../support/temp-folder';
import { anyCommand } from '../../unit/document/commands/any-commands';
import { theSchool } from '../../unit/document/commands/carry-out';

async function anOwner() {
  const folder = tempFolder();
  const store = new DeskStore(folder);
  await store.open();
  let published = 0;
  const owner = new DocumentOwner({
    document: theSchool,
    store,
    now: () => '2026-11-12T09:00:00.000Z',
    publish: () => (published += 1),
  });
  return { owner, folder, published: () => published };
}

/** All but the history, which undo lengthens and never rewrites. */
const contentOf = (document: DeskDocument | null) => ({ ...document, history: [] });

describe('DocumentOwner', () => {
  it('gives the first document back when everything is undone, whatever was done and refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 15 }), async (commands) => {
        const { owner, folder, published } = await anOwner();
        for (const each of commands) {
          const before = owner.whole;
          const told = published();
          const { ok } = await owner.run(each);
          // Refused, or said nothing new: then the very same document stands and nobody is told.
          expect(ok || owner.whole === before).toBe(true);
          expect(published() - told).toBe(owner.whole === before ? 0 : 1);
        }
        const after = owner.whole;
        while (owner.state.undo !== null) expect((await owner.undo()).ok).toBe(true);
        expect(contentOf(owner.whole)).toEqual(contentOf(theSchool));
        while (owner.state.redo !== null) expect((await owner.redo()).ok).toBe(true);
        expect(contentOf(owner.whole)).toEqual(contentOf(after));
        const again = await new DeskStore(folder).open();
        const last = again.ok ? again.value.document : null;
        expect(last ?? theSchool).toEqual(owner.whole);
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});
