import { stateLabel } from '#shared/domain/bursary/award';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { nameOf } from '#shared/domain/people/name-of';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import { ENTRY_LABELS } from './entry-words';
import { addressAt, joinDetail, lookUp, type DescribeRecord } from './record-words';

export const describeFund: DescribeRecord = ({ funds }, id) => {
  const found = lookUp(funds, id);
  return found === undefined ? null : { words: found.name, detail: found.purpose, href: '/bursaries/funds' };
};

export const describeAward: DescribeRecord = ({ awards, funds, people }, id) => {
  const found = lookUp(awards, id);
  if (found === undefined) return null;
  return {
    words: `${found.reference}: ${nameOf(people, found.personId)}`,
    detail: joinDetail(lookUp(funds, found.fundId)?.name ?? null, stateLabel(found.state)),
    href: addressAt('/bursaries/awards', id),
  };
};

export const describeEntry: DescribeRecord = ({ ledger, awards, funds }, id) => {
  const found = ledger.find((each) => each.id === id);
  if (found === undefined) return null;
  const award = found.awardId === null ? undefined : lookUp(awards, found.awardId);
  return {
    words: `${ENTRY_LABELS[found.kind]} ${formatMoney(found.pence)}`,
    detail: joinDetail(
      formatDay(found.day),
      award?.reference ?? lookUp(funds, found.fundId)?.name ?? null,
      found.words,
      found.contraOf === null ? null : 'correction',
    ),
    href: hrefOfEntry(found),
  };
};

export const describeReceipt: DescribeRecord = ({ receipts, ledger }, id) => {
  const found = lookUp(receipts, id);
  if (found === undefined) return null;
  const entry = ledger.find((each) => found.entryIds.includes(each.id));
  return {
    words: found.name,
    detail: joinDetail(`added ${formatDay(found.addedOn)}`, entry?.words ?? null),
    href: entry === undefined ? '/bursaries/ledger' : hrefOfEntry(entry),
  };
};

/** Where an entry stands: with its award's money, or in the ledger. */
const hrefOfEntry = ({ awardId }: LedgerEntry): string =>
  awardId === null ? '/bursaries/ledger' : `${addressAt('/bursaries/awards', awardId)}?part=money`;
