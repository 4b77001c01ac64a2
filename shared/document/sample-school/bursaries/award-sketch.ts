/** An application and what became of it in few words; what it asks for is taken from its enquiry where it says nothing. */
export type AwardSketch = {
  readonly id: string;
  readonly fund: 'learning-ticket' | 'research-bursary' | 'friends-fund';
  readonly who: string;
  readonly enquiry?: string;
  readonly startedOn: string;
  readonly title: string;
  readonly question?: string;
  readonly rationale?: string;
  readonly priority?: string;
  readonly practice?: string;
  readonly pupils?: string;
  /** kind | words | pounds, one line each */
  readonly costs: string;
  readonly timeline?: string;
  readonly sharing?: string;
  readonly reportDue?: string;
  readonly outcome?: string;
  /**
   * What happened, one line each, in order:
   * day | state that it moved to | lead, head, business manager or the governor's name | why | why over the budget
   * day | committed, amended, spent or refunded | pounds | words | why more than there was
   * day | correct | which line of this table, from 1 | what was wrong
   * A day may be followed by the day on which it was entered: `2026-03-27 @2026-04-15`.
   */
  readonly events?: string;
};

/** Money put into a fund: id | fund | day it counts for | day it was entered | pounds, or the id it takes back | words */
export const BUDGETS = `
budget-friends-2025     | friends-fund     | 2025-09-08 | 2025-09-08 | 600.00                     | Given by the Friends of Harbour Lane, summer fair 2025
budget-tickets-2025     | learning-ticket  | 2025-09-10 | 2025-09-10 | 1400.00                    | Academic year 2025–26, as agreed by the finance committee
budget-research-2025    | research-bursary | 2025-09-10 | 2025-09-10 | 1700.00                    | Academic year 2025–26, as agreed by the finance committee
budget-friends-2026     | friends-fund     | 2026-04-14 | 2026-04-14 | 750.00                     | Given by the Friends of Harbour Lane for the financial year 2026–27
budget-tickets-2026     | learning-ticket  | 2026-09-01 | 2026-07-14 | 1800.00                    | Academic year 2026–27, agreed in July
budget-research-wrong   | research-bursary | 2026-09-01 | 2026-07-14 | 25000.00                   | Academic year 2026–27, agreed in July
budget-research-contra  | research-bursary | 2026-09-01 | 2026-07-15 | back:budget-research-wrong | One nought too many
budget-research-2026    | research-bursary | 2026-09-01 | 2026-07-15 | 2500.00                    | Academic year 2026–27, agreed in July
budget-friends-2026-two | friends-fund     | 2026-10-12 | 2026-10-12 | 150.00                     | Cake stall, open evening
`;
