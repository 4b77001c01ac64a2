import userEvent from '@testing-library/user-event';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { AwardScreen } from '../../../../renderer/features/bursaries/award-screen';
import { BursariesScreen } from '../../../../renderer/features/bursaries/bursaries-screen';
import { FundsScreen } from '../../../../renderer/features/bursaries/funds-screen';
import { LedgerScreen } from '../../../../renderer/features/bursaries/ledger-screen';
import { FIRST_LEDGER, useLedgerState } from '../../../../renderer/features/bursaries/ledger/ledger-state';
import {
  FIRST_AWARDS_LIST,
  useAwardsList,
} from '../../../../renderer/features/bursaries/list/awards-list-state';
import { YearEndsScreen } from '../../../../renderer/features/bursaries/year-ends-screen';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

/** Puts words into a field at once, as a paste does. */
export async function fill(field: HTMLElement, words: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(words);
}

/** Opens a bursaries screen at an address, once the desk has carried out what came before. */
export async function openBursaries(
  address: string,
  document: DeskDocument,
  { before = [], ...methods }: Partial<DeskBridge> & { readonly before?: readonly Command[] } = {},
) {
  const desk = installFakeDesk(document, methods);
  for (const command of before) {
    // One after the other, as somebody would.
    // oxlint-disable-next-line no-await-in-loop
    const result = await window.desk.run(command);
    if (!result.ok) throw new Error(`${command.name}: ${result.error.message}`);
  }
  useAwardsList.setState(FIRST_AWARDS_LIST);
  useLedgerState.setState(FIRST_LEDGER);
  const screens = await openScreens(address, {
    '/bursaries': BursariesScreen,
    '/bursaries/awards/$awardId': AwardScreen,
    '/bursaries/ledger': LedgerScreen,
    '/bursaries/funds': FundsScreen,
    '/bursaries/year-ends': YearEndsScreen,
  });
  return { desk, address: screens.address };
}
