import { useMemo } from 'react';
import { describeAward } from '#shared/domain/bursary/award-table';
import type { Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { KeyValueList } from '../../../ui/key-value-list';
import { Link } from '../../../ui/link';
import { useBooks } from '../use-books';

/** An award at a glance: its money, its person, its enquiry and its days. */
export function AwardFacts({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const enquiries = useDocument((document) => document.enquiries);
  const today = useToday();
  const row = useMemo(() => describeAward(award, books, people, today), [award, books, people, today]);
  const enquiry = award.enquiryId === null ? undefined : enquiries[award.enquiryId];
  return (
    <Card>
      <KeyValueList
        items={[
          { label: 'Asked for', value: formatMoney(row.asked) },
          { label: 'Awarded', value: formatMoney(row.awarded) },
          { label: 'Spent', value: formatMoney(row.spent) },
          { label: 'Unspent', value: formatMoney(row.committed) },
          { label: 'Person', value: <Link href={`/people/${award.personId}`}>{row.person}</Link> },
          {
            label: 'Enquiry and its thread',
            value:
              enquiry === undefined ? (
                'None'
              ) : (
                <Link href={enquiryHref(enquiry.id)}>{nameEnquiry(enquiry)}</Link>
              ),
          },
          { label: 'Fund', value: <Link href="/bursaries/funds">{fund.name}</Link> },
          { label: 'Begun on', value: formatDay(award.startedOn) },
          {
            label: 'Report due',
            value: award.reportDueDay === null ? 'No day yet' : formatDay(award.reportDueDay),
          },
        ]}
      />
    </Card>
  );
}
