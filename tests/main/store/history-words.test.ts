import { describe, expect, it } from 'vitest';
import { deskDocument } from '#shared/document/desk-document';
import { MAX_CHANGE_WORDS } from '#shared/domain/history/change';
import { DeskStore } from '../../../electron/store/desk-store';
import { DocumentOwner } from '../../../electron/store/document-owner';
import { aDocument } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';
import {
  at,
  buildTalk,
  buildTeachMeet,
  buildSession,
} from '../../unit/domain/teach-meet/plan/build-teach-meet';

/** Forty placed talks whose titles are as long as a title may be. */
const crowded = buildTeachMeet({
  blocks: [buildSession('Morning', '08:00', '16:00')],
  talks: Array.from({ length: 40 }, (_, each) =>
    buildTalk(`t${each}`, { title: `${each} `.padEnd(200, 'a') }),
  ),
  placements: Object.fromEntries(
    Array.from({ length: 40 }, (_, each) => [`t${each}`, at('hall', `morning#${each}`)]),
  ),
});

describe('DocumentOwner', () => {
  it('keeps a history that opens again, however much a change has to say', async () => {
    const folder = tempFolder();
    const store = new DeskStore(folder);
    await store.open();
    const owner = new DocumentOwner({
      document: deskDocument.parse(aDocument({ teachMeets: { [crowded.id]: crowded } })),
      store,
      now: () => '2026-11-12T09:00:00.000Z',
      publish: () => undefined,
    });
    const answer = await owner.run({
      name: 'teachMeet.applyDraft',
      input: { teachMeetId: crowded.id, placements: [] },
    });
    expect(answer.ok && answer.value.length).toBeGreaterThan(MAX_CHANGE_WORDS);
    await owner.undo();
    expect(owner.document?.history.map(({ words }) => words.length)).toEqual([
      MAX_CHANGE_WORDS,
      MAX_CHANGE_WORDS,
    ]);
    const again = await new DeskStore(folder).open();
    expect(again.ok && again.value.document).toEqual(owner.whole);
  });
});
