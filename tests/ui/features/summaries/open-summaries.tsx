import type { DeskBridge } from '#shared/contract/bridge';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { SummariesScreen } from '../../../../renderer/features/summaries/summaries-screen';
import { SummaryScreen } from '../../../../renderer/features/summaries/summary-screen';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

/** Opens a screen of the summaries at an address, once the desk has carried out what came before. */
export async function openSummaries(
  address: string,
  document: DeskDocument,
  { before = [], ...methods }: Partial<DeskBridge> & { readonly before?: readonly Command[] } = {},
) {
  const desk = installFakeDesk(document, methods);
  for (const command of before) {
    const result = await window.desk.run(command);
    if (!result.ok) throw new Error(`${command.name}: ${result.error.message}`);
  }
  const screens = await openScreens(address, {
    '/summaries': SummariesScreen,
    '/summaries/$summaryId': SummaryScreen,
  });
  return { desk, address: screens.address };
}
