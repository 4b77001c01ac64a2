import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import type { Change } from '#shared/domain/history/change';
import { AccessScreen } from '../../../../renderer/features/records/access-screen';
import { ExportScreen } from '../../../../renderer/features/records/export-screen';
import { FIRST_HISTORY, useHistoryState } from '../../../../renderer/features/records/history/history-state';
import { HistoryScreen } from '../../../../renderer/features/records/history-screen';
import { KeepingScreen } from '../../../../renderer/features/records/keeping-screen';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

/** A line of the history, of a change unless said otherwise. */
export function aLine(sequence: number, words: string, of: Partial<Change> = {}): Change {
  return {
    sequence,
    at: '2026-11-12T09:00:00.000Z',
    words,
    command: 'people.edit',
    by: 'staffroom',
    about: [],
    people: [],
    seal: null,
    erasedBy: null,
    ...of,
  };
}

/** Opens a screen of the records at an address. */
export async function openRecords(
  address: string,
  document: DeskDocument,
  methods: Partial<DeskBridge> = {},
) {
  const desk = installFakeDesk(document, methods);
  useHistoryState.setState(FIRST_HISTORY);
  const screens = await openScreens(address, {
    '/records': HistoryScreen,
    '/records/access': AccessScreen,
    '/records/keeping': KeepingScreen,
    '/records/export': ExportScreen,
  });
  return { desk, address: screens.address };
}
