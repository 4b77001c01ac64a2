import { formatDay, type Day } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import { ok, refuse, type Result } from '../../lib/result';
import { fullName, type Person } from '../people/person';
import type { School } from '../school/school';
import type { Fact } from './application-sheet';
import type { Award } from './award';
import { balanceOf } from './balance';
import { entriesOf } from './books';
import { findSetAsideDay } from './check-entry';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';

/** What an award letter says, for any kind of paper. */
export type AwardLetter = {
  readonly school: string;
  readonly day: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  /** What goes with the award, a sentence each. */
  readonly conditions: readonly string[];
  readonly closing: string;
  /** A line to sign and date for each of these. */
  readonly signatures: readonly string[];
};

/** The letter that tells somebody of their award. Refuses `not-awarded` where no money has been set aside for it. */
export function writeAwardLetter(
  { id, reference, application, moves, reportDueDay, state }: Award,
  of: {
    readonly fund: Fund;
    readonly person: Person;
    readonly school: School;
    readonly ledger: readonly LedgerEntry[];
    readonly day: Day;
  },
): Result<AwardLetter> {
  const { fund, person, school, ledger, day } = of;
  const entries = entriesOf(ledger, id);
  const { awarded } = balanceOf(entries);
  const setAsideOn = findSetAsideDay(entries);
  if (awarded <= 0 || setAsideOn === null || state === 'withdrawn') {
    return refuse(
      'not-awarded',
      `${reference} is “${state}” and no money is set aside for it, so there is no award to write of. Nothing was made.`,
    );
  }
  const assent = moves.findLast(({ to }) => to === 'governor assented');
  const approval = moves.findLast(({ to }) => to === 'head approved');
  const title = application.title.trim();
  return ok({
    school: school.name,
    day: formatDay(day),
    to: fullName(person),
    subject: `${fund.name}: ${title} (${reference})`,
    greeting: `Dear ${person.knownAs || person.givenName || fullName(person)}`,
    paragraphs: [
      `We are glad to tell you that ${school.name} has awarded you ${formatMoney(awarded)} from the ${fund.name} for “${title}”.`,
      ...(application.question.trim() === ''
        ? []
        : [`It is given for your research question: ${application.question.trim()}`]),
    ],
    facts: [
      { label: 'Reference', value: reference },
      { label: 'Amount', value: formatMoney(awarded) },
      { label: 'Set aside on', value: formatDay(setAsideOn) },
      ...(approval === undefined
        ? []
        : [{ label: 'Approved by', value: `${approval.byName}, ${formatDay(approval.day)}` }]),
      ...(assent === undefined
        ? []
        : [{ label: 'Governors’ assent', value: `${assent.byName}, ${formatDay(assent.day)}` }]),
      ...(reportDueDay === null ? [] : [{ label: 'Report due', value: formatDay(reportDueDay) }]),
    ],
    conditions: [
      'Spend the money on what the application names. Ask first if the plan changes.',
      'Keep a receipt for everything you buy and hand it in; tell us of anything you pay for and send back.',
      reportDueDay === null
        ? 'Tell us what came of it when you have finished, in a sentence or two.'
        : `Tell us what came of it by ${formatDay(reportDueDay)}, in a sentence or two.`,
      application.sharing.trim() === ''
        ? 'Share what you find with colleagues.'
        : `Share what you find, as you proposed: ${application.sharing.trim()}`,
      'What is not spent goes back to the fund, so that a colleague can use it.',
    ],
    closing: 'With our good wishes for your research',
    signatures: ['Headteacher', 'I accept the award as it is set out here'],
  });
}
