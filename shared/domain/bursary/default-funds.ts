import { fundId, type Fund, type FundId } from './fund';

/**
 * The two funds that a school can begin with: a Learning Ticket of £150.00 for each teacher once a year, and a Research
 * Bursary of £500.00 for deeper work by anybody on the staff. A Learning Ticket is small, so the head's approval is enough
 * and no report needs to be chased; a Research Bursary goes all the way. All of it is the school's to change, and a
 * budget is an entry in the ledger.
 */
export function defaultFunds(ids: {
  readonly learningTicket: FundId;
  readonly researchBursary: FundId;
}): readonly Fund[] {
  return [
    {
      id: ids.learningTicket,
      name: 'Learning Ticket',
      purpose: 'Books, a course, a visit or cover that helps a teacher with their research question.',
      awardPence: 15_000,
      staffGroups: ['teacher'],
      governorsToo: false,
      oncePerYear: true,
      yearKind: 'academic',
      skips: [
        { step: 'submitted', by: 'head' },
        { step: 'governor assented', by: 'CPD lead' },
        { step: 'governor assented', by: 'head' },
        { step: 'report due', by: 'CPD lead' },
      ],
      isClosed: false,
    },
    {
      id: ids.researchBursary,
      name: 'Research Bursary',
      purpose: 'A deeper research project, with an outcome that is shared with everyone.',
      awardPence: 50_000,
      staffGroups: [],
      governorsToo: false,
      oncePerYear: true,
      yearKind: 'academic',
      skips: [{ step: 'report due', by: 'CPD lead' }],
      isClosed: false,
    },
  ];
}

/** The funds of a new school, by id. */
export const DEFAULT_FUNDS: Readonly<Record<FundId, Fund>> = Object.fromEntries(
  defaultFunds({
    learningTicket: fundId.parse('learning-ticket'),
    researchBursary: fundId.parse('research-bursary'),
  }).map((fund) => [fund.id, fund]),
);
