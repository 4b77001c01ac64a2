import type { CloseReason } from '#shared/domain/mentoring/relationship/pairing';

/** Why a pairing ended, as the screen says it. */
export const CLOSE_WORDS: Readonly<Record<CloseReason, string>> = {
  'purpose met': 'Its purpose was met',
  'time came': 'The agreed time came',
  'somebody left': 'Somebody left the school',
  'partner changed': 'A partner changed',
  'did not suit': 'It did not suit them',
};
