import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { CalendarScreen } from '../../../../renderer/features/today/calendar-screen';
import { TodayScreen } from '../../../../renderer/features/today/today-screen';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

/** Opens the first screen or the calendar at an address. */
export async function openToday(
  address: string,
  document: DeskDocument,
  methods: Partial<DeskBridge> = {},
): Promise<{ readonly address: () => string }> {
  installFakeDesk(document, methods);
  const screens = await openScreens(address, {
    '/': TodayScreen,
    '/calendar': CalendarScreen,
  });
  return { address: screens.address };
}
