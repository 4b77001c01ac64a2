import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { BoardScreen } from '../../../../renderer/features/mentoring/board/board-screen';
import { FIRST_BOARD, useBoardState } from '../../../../renderer/features/mentoring/board/board-state';
import { MentorsScreen } from '../../../../renderer/features/mentoring/load/mentors-screen';
import { PrinciplesScreen } from '../../../../renderer/features/mentoring/principles/principles-screen';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

/** Opens the board, the principles or the mentors at an address, with what the desk then holds. */
export async function openMentoring(
  address: string,
  document: DeskDocument,
  methods: Partial<DeskBridge> = {},
) {
  const desk = installFakeDesk(document, methods);
  useBoardState.setState(FIRST_BOARD);
  const screens = await openScreens(address, {
    '/mentoring': BoardScreen,
    '/mentoring/principles': PrinciplesScreen,
    '/mentoring/mentors': MentorsScreen,
  });
  return { desk, address: screens.address };
}
