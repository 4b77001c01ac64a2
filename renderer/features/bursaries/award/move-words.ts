import type { AwardState } from '#shared/domain/bursary/award';
import type { Role } from '#shared/domain/bursary/fund';

const TO: Readonly<Record<AwardState, string>> = {
  draft: 'Begin again',
  submitted: 'Hand in',
  'returned for discussion': 'Return for discussion',
  'head approved': 'Approve',
  'governor assented': 'Assent',
  active: 'Begin',
  'report due': 'Ask for the report',
  completed: 'Complete',
  shared: 'Note as shared',
  declined: 'Decline',
  withdrawn: 'Withdraw',
  'unspent returned': 'Return the unspent',
};

/** A move as what somebody does. `sayMove('declined', 'submitted') //=> 'Appeal: hand in again'` */
export function sayMove(from: AwardState, to: AwardState): string {
  if (to === 'submitted' && from === 'declined') return 'Appeal: hand in again';
  if (to === 'submitted' && from === 'returned for discussion') return 'Hand in again';
  return TO[to];
}

/** Who acts, in front of what they do. `sayRole('governors') //=> 'As the governors'` */
export const sayRole = (by: Role): string => `As the ${by}`;
