import { DEFAULT_FUNDS } from '../../../domain/bursary/default-funds';
import { fundId, type Fund } from '../../../domain/bursary/fund';

/** The school's own fund: what the Friends give for colleagues who are not teachers, counted by the financial year. */
const FRIENDS_FUND: Fund = {
  id: fundId.parse('friends-fund'),
  name: 'Friends’ Fund',
  purpose:
    'Given by the Friends of Harbour Lane for colleagues who are not teachers: a course, a visit, things to try.',
  awardPence: 20_000,
  staffGroups: ['teaching assistant', 'office', 'lunchtime', 'premises'],
  governorsToo: false,
  oncePerYear: true,
  yearKind: 'financial',
  skips: [
    { step: 'governor assented', by: 'CPD lead' },
    { step: 'report due', by: 'CPD lead' },
  ],
  isClosed: false,
};

export const SAMPLE_FUNDS: Readonly<Record<string, Fund>> = {
  ...DEFAULT_FUNDS,
  [FRIENDS_FUND.id]: FRIENDS_FUND,
};
