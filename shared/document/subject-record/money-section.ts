import { balanceOf } from '../../domain/bursary/balance';
import { stateLabel, type Award } from '../../domain/bursary/award';
import { entriesOf } from '../../domain/bursary/books';
import type { Receipt } from '../../domain/bursary/receipt';
import type { PersonId } from '../../domain/people/person';
import { formatDay } from '../../lib/day';
import { formatMoney } from '../../lib/money';
import type { OpenDocument } from '../desk-document';
import type { DraftEntry, DraftLine, DraftSection } from './record-writer';

/** Their awards, with every line of the ledger that is about them and the receipts of these. */
export function moneySection(id: PersonId, document: OpenDocument): DraftSection {
  const awards = Object.values<Award>(document.awards).filter(({ personId }) => personId === id);
  const ids = new Set(awards.map((award) => award.id));
  const lines = document.ledger.filter(
    ({ personId, awardId }) => personId === id || (awardId !== null && ids.has(awardId)),
  );
  const lineIds = new Set(lines.map((line) => line.id));
  return {
    id: 'money',
    title: 'Bursaries',
    entries: [
      ...awards.map((award) => awardEntry(award, document)),
      ...lines.map((line): DraftEntry => ({
        id: line.id,
        title: `Ledger, line ${line.sequence}`,
        day: line.day,
        lines: [
          ['Fund', document.funds[line.fundId]?.name ?? ''],
          ['Award', line.awardId === null ? '' : (document.awards[line.awardId]?.reference ?? '')],
          [`${line.kind.charAt(0).toUpperCase()}${line.kind.slice(1)}`, formatMoney(line.pence)],
          ['For', line.words],
          ['Why more than there was', line.overruled],
        ],
      })),
      ...Object.values<Receipt>(document.receipts)
        .filter(({ entryIds }) => entryIds.some((entry) => lineIds.has(entry)))
        .map((receipt): DraftEntry => ({
          id: receipt.id,
          title: 'Receipt',
          day: receipt.addedOn,
          lines: [['File', receipt.name]],
        })),
    ],
  };
}

function awardEntry(award: Award, { funds, ledger }: OpenDocument): DraftEntry {
  const { application } = award;
  const { awarded, spent, committed } = balanceOf(entriesOf(ledger, award.id));
  return {
    id: award.id,
    title: `Award ${award.reference}`,
    day: award.startedOn,
    lines: [
      ['Fund', funds[award.fundId]?.name ?? ''],
      ['State', stateLabel(award.state)],
      ['Title', application.title],
      ['Question', application.question],
      ['Why', application.rationale],
      ['Impact on practice', application.impactOnPractice],
      ['Impact on pupils', application.impactOnPupils],
      ...application.costs.map(({ kind, words, pence }): DraftLine => [
        'Cost',
        [kind, words, formatMoney(pence)].filter(Boolean).join(', '),
      ]),
      ['Timeline', application.timeline],
      ['Sharing', application.sharing],
      ...award.moves.map(({ day, from, to, byName, byRole, why }): DraftLine => [
        `Moved on ${formatDay(day)}`,
        `From ${from} to ${to}, by ${byName} (${byRole})${why === '' ? '' : `: ${why}`}`,
      ]),
      [
        'Money',
        `${formatMoney(awarded)} awarded, ${formatMoney(spent)} spent, ${formatMoney(committed)} set aside`,
      ],
      ['Report due on', award.reportDueDay === null ? '' : formatDay(award.reportDueDay)],
      ['Outcome', award.outcome],
    ],
  };
}
