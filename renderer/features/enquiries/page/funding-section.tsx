import { useNavigate } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { useMemo } from 'react';
import { applicationFromEnquiry } from '#shared/domain/bursary/application-from-enquiry';
import { awardId } from '#shared/domain/bursary/award';
import { describeAward, type AwardRow } from '#shared/domain/bursary/award-table';
import { awardsOfEnquiry } from '#shared/domain/bursary/awards-of-enquiry';
import { checkMayHave } from '#shared/domain/bursary/check-may-have';
import type { Fund } from '#shared/domain/bursary/fund';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { formatMoney } from '#shared/lib/money';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { Section } from '../../../ui/section';
import styles from './page.module.css';

/** The awards that help an enquiry, with their money, and the way to apply for one. */
export function FundingSection({ enquiry }: { readonly enquiry: Enquiry }) {
  const awards = useDocument((document) => document.awards);
  const funds = useDocument((document) => document.funds);
  const ledger = useDocument((document) => document.ledger);
  const people = useDocument((document) => document.people);
  const today = useToday();
  const rows = useMemo(
    () =>
      awardsOfEnquiry(awards, enquiry.id).map((award) =>
        describeAward(award, { ledger, funds }, people, today),
      ),
    [awards, funds, ledger, people, today, enquiry.id],
  );
  const items = useApplyItems(enquiry);
  return (
    <Section
      title="Funding"
      headingLevel={3}
      actions={
        items.length > 0 && (
          <MenuButton
            size="small"
            label="Apply for a bursary"
            icon={<Wallet aria-hidden="true" />}
            placement="bottom end"
            items={items}
          />
        )
      }
    >
      {rows.length === 0 ? (
        <p className={styles['quiet']}>
          {items.length === 0
            ? 'No fund is open for this person.'
            : 'No award asked for. An application takes over the title, the question and the three tests.'}
        </p>
      ) : (
        <List variant="divided" label="Awards for this enquiry">
          {rows.map((row) => (
            <AwardLine key={row.awardId} row={row} />
          ))}
        </List>
      )}
    </Section>
  );
}

function AwardLine({ row }: { readonly row: AwardRow }) {
  const { awardId: id, reference, fund, state, asked, awarded, spent, dueWords } = row;
  return (
    <li className={styles['grow']}>
      <span className={styles['line']}>
        <Link href={`/bursaries/awards/${encodeURIComponent(id)}`}>
          {reference}: {fund}
        </Link>
        <Badge tone={row.isLate ? 'warning' : 'neutral'}>
          {state.slice(0, 1).toUpperCase() + state.slice(1)}
        </Badge>
      </span>
      <span>
        {awarded > 0
          ? `${formatMoney(awarded)} awarded, ${formatMoney(spent)} spent`
          : `${formatMoney(asked)} asked for`}
      </span>
      <span className={styles['small']}>{dueWords}</span>
    </li>
  );
}

/** The open funds; where the person may not have one, why. */
function useApplyItems(enquiry: Enquiry): readonly MenuEntry[] {
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const person = useDocument((document) => document.people[enquiry.personId]);
  const financialYearStart = useDocument((document) => document.school.financialYearStart);
  const today = useToday();
  const navigate = useNavigate();
  if (person === undefined) return [];
  const apply = async (fund: Fund) => {
    const id = awardId.parse(newId());
    const result = await runAndTell({
      name: 'award.add',
      input: {
        award: {
          id,
          fundId: fund.id,
          personId: enquiry.personId,
          enquiryId: enquiry.id,
          startedOn: today,
          application: applicationFromEnquiry(enquiry),
        },
      },
    });
    if (result.ok) void navigate({ href: `/bursaries/awards/${encodeURIComponent(id)}` });
  };
  return Object.values<Fund>(funds)
    .filter(({ isClosed }) => !isClosed)
    .map((fund) => {
      const may = checkMayHave(person, fund, Object.values(awards), { day: today, financialYearStart });
      return {
        id: fund.id,
        label: `${fund.name}, at most ${formatMoney(fund.awardPence)}`,
        onAction: () => void apply(fund),
        ...(may.ok ? {} : { isDisabled: true, description: may.error.message }),
      };
    });
}
