import { describeApplication } from '#shared/domain/bursary/application-sheet';
import type { Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { useDocument } from '../../../state/use-document';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import parts from '../parts.module.css';
import styles from './application-read.module.css';

/** An application as it was handed in: it stays so, unless it is returned for discussion. */
export function ApplicationRead({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const person = people[award.personId];
  if (person === undefined) return <p className={parts['quiet']}>This person is no longer listed.</p>;
  const { sections, costs } = describeApplication(award, { fund, person, school });
  return (
    <Stack gap={5}>
      <p className={parts['quiet']}>
        It stays as it was handed in. To change it, return it for discussion first.
      </p>
      <Section title="What it costs">
        <table className={styles['costs']}>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">What</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {costs.rows.map(({ kind, words, amount }, at) => (
              <tr key={`${kind} ${words} ${amount} ${award.application.costs[at]?.id ?? ''}`}>
                <td>{kind}</td>
                <td>{words}</td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Together
              </th>
              <td>{costs.total}</td>
            </tr>
          </tfoot>
        </table>
        {costs.limit !== '' && <p className={parts['quiet']}>{costs.limit}</p>}
      </Section>
      {sections.map(({ heading, words }) => (
        <Section key={heading} title={heading}>
          {words === '' ? (
            <p className={parts['quiet']}>Nothing was written.</p>
          ) : (
            <p className={parts['words']}>{words}</p>
          )}
        </Section>
      ))}
    </Stack>
  );
}
