import { useMemo } from 'react';
import {
  describeBursaryApplication,
  type BursaryApplicationJob,
} from '#shared/domain/bursary/papers/bursary-application-job';
import { formatInstant } from '#shared/lib/instant';
import { Pages } from '../pages';
import type { Sheet, SheetRow } from '../sheet';
import { Facts, SignatureLines, formRow, inRows, listTextRows } from './form-parts';
import { SheetHead } from './sheet-head';

type Costs = BursaryApplicationJob['costs'];
type Decision = BursaryApplicationJob['decisions'][number];

function CostTable({ rows, total }: { readonly rows: Costs['rows']; readonly total: string | null }) {
  return (
    <table className="form__table">
      <thead>
        <tr>
          <th scope="col" className="form__kind-column">
            Kind
          </th>
          <th scope="col">What it is for</th>
          <th scope="col" className="form__amount">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, words, amount }, index) => (
          // Two lines may say the same: their place tells them apart, and lines of a paper never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>{kind}</td>
            <td>
              <bdi>{words}</bdi>
            </td>
            <td className="form__amount">{amount}</td>
          </tr>
        ))}
      </tbody>
      {total === null ? null : (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Total
            </th>
            <td className="form__amount">{total}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function DecisionTable({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <table className="form__table">
      <thead>
        <tr>
          <th scope="col" className="form__day-column">
            Day
          </th>
          <th scope="col" className="form__kind-column">
            Decision
          </th>
          <th scope="col">By</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ day, state, by, why }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <tr key={index}>
            <td>{day}</td>
            <td>{state.slice(0, 1).toUpperCase() + state.slice(1)}</td>
            <td>
              <bdi>{by}</bdi>
            </td>
            <td>
              <bdi>{why}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function listCostRows({ rows, total, limit }: Costs): readonly SheetRow[] {
  const parts = rows.length === 0 ? [[]] : inRows(rows);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return formRow(
      `costs-${index}`,
      <>
        <CostTable rows={part} total={isLast ? total : null} />
        {isLast && limit !== '' && <p className="form__note">{limit}</p>}
      </>,
      index === 0 ? 'Costs' : '',
    );
  });
}

function makeSheet(job: BursaryApplicationJob): Sheet {
  const { title, school, facts, sections, costs, decisions, signatures } = job;
  return {
    key: 'application',
    name: '',
    layout: describeBursaryApplication(job).layout,
    className: 'form',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead kind={school} title={title} details={[]} isContinued={isContinued} />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [
      formRow('facts', <Facts facts={facts} />),
      ...sections.flatMap(listTextRows),
      ...listCostRows(costs),
      ...inRows(decisions).map((part, index) =>
        formRow(
          `decisions-${index}`,
          <DecisionTable decisions={part} />,
          index === 0 ? 'Decisions so far' : '',
        ),
      ),
      formRow('signed', <SignatureLines names={signatures} />, 'Signed'),
    ],
  };
}

type Props = { readonly job: BursaryApplicationJob; readonly onPaginated: (pageCount: number) => void };

/** An application for an award, with room to write where nothing stands yet, and lines to sign. */
export function BursaryApplicationPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: `${describeBursaryApplication(job).name} ${job.reference}`,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
