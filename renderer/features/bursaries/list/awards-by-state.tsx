import { AWARD_STATES, stateLabel } from '#shared/domain/bursary/award';
import type { AwardRow } from '#shared/domain/bursary/award-table';
import { formatMoney } from '#shared/lib/money';
import { plural } from '#shared/lib/plural';
import { Disclosure } from '../../../ui/disclosure';
import { Stack } from '../../../ui/stack';
import parts from '../parts.module.css';
import { AwardsTable } from './awards-table';

/** The awards by where they stand, each state with what it asks for or was given. */
export function AwardsByState({ rows }: { readonly rows: readonly AwardRow[] }) {
  const states = AWARD_STATES.filter((state) => rows.some((row) => row.state === state));
  if (states.length === 0) return <p role="status">No award fits these filters.</p>;
  return (
    <Stack gap={3}>
      {states.map((state) => {
        const own = rows.filter((row) => row.state === state);
        const sum = own.reduce((total, { awarded, asked }) => total + (awarded === 0 ? asked : awarded), 0);
        const isGiven = own.some(({ awarded }) => awarded > 0);
        return (
          <Disclosure
            key={state}
            title={stateLabel(state)}
            headingLevel={2}
            defaultExpanded
            aside={
              <span className={parts['small']}>
                {plural(own.length, 'award')} · {formatMoney(sum)} {isGiven ? 'awarded' : 'asked for'}
              </span>
            }
          >
            <AwardsTable label={stateLabel(state)} rows={own} isOfOneState />
          </Disclosure>
        );
      })}
    </Stack>
  );
}
