import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '../../unit/document/commands/any-commands';
import { theSchool } from '../../unit/document/commands/carry-out';
import { buildPairing, id } from '../../unit/domain/mentoring/round/build-round';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { aDesk } from '../ipc/a-desk';

const first = buildPairing('first', ['mei', 'idris']);
const monday = sessionId.parse('monday');
const session = {
  id: monday,
  day: '2026-11-12',
  start: null,
  minutes: 45,
  kindId: 'conversation',
  status: 'held',
  cover: 'not needed',
  goalIds: [],
  specialist: '',
  ledByLearner: false,
  actions: [],
} as const;

/** A school in which one pair has met. */
const withPair = { ...theSchool, pairings: { [first.id]: first } };

describe('DocumentOwner, of what is confidential', () => {
  it('keeps a private note on the disk and publishes no word of it, nor by undo or redo', async () => {
    const { owner, published } = await aDesk(withPair);
    const pairing = { pairingId: pairingId.parse('first') };
    const write = { ...pairing, sessionId: monday, words: 'A kingfisher by the river' };
    await owner.run({ name: 'pairing.saveSessions', input: { ...pairing, sessions: [session] } });
    expect(await owner.run({ name: 'pairing.writeNote', input: write })).toMatchObject({ ok: true });
    await owner.undo();
    await owner.redo();
    expect(owner.confidential.notes[monday]?.words).toContain('kingfisher');
    expect(JSON.stringify(owner.whole)).toContain('kingfisher');
    expect(JSON.stringify([published, owner.document, owner.state])).not.toContain('kingfisher');
    expect(owner.document?.pairings[first.id]?.sessions[monday]?.hasNote).toBe(true);
  });

  it('keeps the reason of a never-pair line to itself', async () => {
    const { owner, published } = await aDesk(withPair);
    const keepApart = { id: 'apart', a: id('mei'), b: id('wanda') };
    await owner.run({
      name: 'keepApart.add',
      // An id as the schema brands it.
      input: { keepApart: keepApart as never, reason: 'A kingfisher between them' },
    });
    expect(Object.values(owner.confidential.keepApartReasons)).toEqual(['A kingfisher between them']);
    expect(JSON.stringify([published, owner.document])).not.toContain('kingfisher');
  });

  it('never publishes what is confidential, whatever is done and undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 12 }), async (commands) => {
        const { owner, published } = await aDesk(withPair);
        for (const each of commands) await owner.run(each);
        while (owner.state.undo !== null) await owner.undo();
        await owner.replace(withPair, 'Restore a backup');
        for (const { patches } of published) {
          for (const { path, value } of patches) {
            expect(path[0]).not.toBe('confidential');
            expect(path.length === 0 && 'confidential' in value).toBe(false);
          }
        }
        expect(owner.document).not.toHaveProperty('confidential');
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
