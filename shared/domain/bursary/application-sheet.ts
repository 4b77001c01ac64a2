import { formatDay } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import { fullName, type Person } from '../people/person';
import type { School } from '../school/school';
import { stateLabel, type Award, type AwardState, type CostLine } from './award';
import { costOf } from './cost-of';
import type { Fund } from './fund';

/** A label with what it says. */
export type Fact = { readonly label: string; readonly value: string };

/** What a printed application says, for any kind of paper. */
export type ApplicationSheet = {
  readonly title: string;
  readonly school: string;
  readonly facts: readonly Fact[];
  /** Headings with what was written under them; '' leaves room to write by hand. */
  readonly sections: readonly { readonly heading: string; readonly words: string }[];
  readonly costs: {
    readonly rows: readonly { readonly kind: string; readonly words: string; readonly amount: string }[];
    readonly total: string;
    /** Said where more is asked for than one award may be; '' where it is not. */
    readonly limit: string;
  };
  /** Who decided what and when, oldest first. */
  readonly decisions: readonly {
    readonly day: string;
    readonly state: AwardState;
    readonly by: string;
    readonly why: string;
  }[];
  /** A line to sign and date for each of these. */
  readonly signatures: readonly string[];
};

const COST_LABELS: Readonly<Record<CostLine['kind'], string>> = {
  books: 'Books and materials',
  course: 'Course or event',
  travel: 'Travel',
  cover: 'Cover',
  other: 'Other',
};

/** What the application for an award says on paper, complete with its decisions so far. */
export function describeApplication(
  { reference, application, startedOn, state, moves }: Award,
  { fund, person, school }: { readonly fund: Fund; readonly person: Person; readonly school: School },
): ApplicationSheet {
  const { costs, priorityId } = application;
  const total = costOf(application);
  const priority = school.priorities.find(({ id }) => id === priorityId)?.label ?? '';
  return {
    title: `Application: ${fund.name}`,
    school: school.name,
    facts: [
      { label: 'Reference', value: reference },
      { label: 'Applicant', value: fullName(person) },
      ...(person.jobTitle === '' ? [] : [{ label: 'Role', value: person.jobTitle }]),
      { label: 'Begun on', value: formatDay(startedOn) },
      { label: 'State', value: stateLabel(state) },
    ],
    sections: [
      { heading: 'Title', words: application.title },
      { heading: 'Research question', words: application.question },
      { heading: 'Why it matters', words: application.rationale },
      { heading: 'Link to the improvement plan', words: priority },
      { heading: 'Intended impact on practice', words: application.impactOnPractice },
      { heading: 'Intended impact on pupils', words: application.impactOnPupils },
      { heading: 'Timeline', words: application.timeline },
      { heading: 'How it will be shared', words: application.sharing },
    ],
    costs: {
      rows: costs.map(({ kind, words, pence }) => ({
        kind: COST_LABELS[kind],
        words,
        amount: formatMoney(pence),
      })),
      total: formatMoney(total),
      limit:
        total > fund.awardPence
          ? `${fund.name} gives at most ${formatMoney(fund.awardPence)}; ${formatMoney(total - fund.awardPence)} has to come from elsewhere.`
          : '',
    },
    decisions: moves.map(({ day, to, byName, byRole, why }) => ({
      day: formatDay(day),
      state: to,
      by: `${byName} (${byRole})`,
      why,
    })),
    signatures: ['Applicant', 'Headteacher', ...(leavesGovernorsOut(fund) ? [] : ['Chair of governors'])],
  };
}

const leavesGovernorsOut = ({ skips }: Fund): boolean =>
  skips.some(({ step }) => step === 'governor assented');
