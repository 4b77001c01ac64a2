import { useId } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { MoneyFlow } from '#shared/domain/bursary/money-flow';
import { formatMoney } from '#shared/lib/money';
import styles from './money-chart.module.css';

const SERIES = { moneyIn: 'Money in', moneyOut: 'Money out', balance: 'Balance at the month’s end' } as const;

/**
 * A year's money month by month. Told apart by shape as well as by colour: in is filled, out is hatched, the balance is a
 * line with dots. Nothing moves. The table beside it says the same in figures.
 */
export function MoneyChart({ flow, title }: { readonly flow: MoneyFlow; readonly title: string }) {
  const hatch = useId();
  return (
    <figure className={styles['chart']} aria-label={`${title}. ${describeFlow(flow)}`} role="img">
      <ResponsiveContainer width="100%" height={280}>
        <ComposedChart
          data={[...flow.months]}
          margin={{ top: 8, right: 8, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={styles['ground']} />
              <rect width="3" height="6" className={styles['stroke']} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="label"
            tickFormatter={(label: string) => label.slice(0, 3)}
            stroke="var(--ink-muted)"
            tickLine={false}
          />
          <YAxis
            width={72}
            stroke="var(--ink-muted)"
            tickLine={false}
            axisLine={false}
            tickFormatter={(pence: number) => formatMoney(pence).replace(/\.00$/, '')}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--hover)' }}
            contentStyle={{
              background: 'var(--surface-raised)',
              borderColor: 'var(--line-strong)',
              borderRadius: 8,
            }}
            labelStyle={{ color: 'var(--ink)' }}
            itemStyle={{ color: 'var(--ink)' }}
            formatter={(pence) => formatMoney(Number(pence))}
          />
          <Bar
            dataKey="moneyIn"
            maxBarSize={44}
            name={SERIES.moneyIn}
            fill="var(--accent)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="moneyOut"
            maxBarSize={44}
            name={SERIES.moneyOut}
            fill={`url(#${hatch})`}
            stroke="var(--ink-muted)"
            isAnimationActive={false}
          />
          <Line
            dataKey="balance"
            name={SERIES.balance}
            type="linear"
            stroke="var(--ink)"
            strokeWidth={2}
            dot={{ r: 3, fill: 'var(--surface)' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
      <ul className={styles['key']} aria-hidden="true">
        {Object.entries(SERIES).map(([id, name]) => (
          <li key={id}>
            <svg width="22" height="12">
              {id === 'moneyIn' && <rect width="22" height="12" fill="var(--accent)" />}
              {id === 'moneyOut' && (
                <rect
                  x="0.5"
                  y="0.5"
                  width="21"
                  height="11"
                  fill={`url(#${hatch})`}
                  stroke="var(--ink-muted)"
                />
              )}
              {id === 'balance' && (
                <>
                  <path d="M0 6H22" stroke="var(--ink)" strokeWidth="2" />
                  <circle cx="11" cy="6" r="3" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2" />
                </>
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The chart in a sentence. */
function describeFlow({ opening, months }: MoneyFlow): string {
  const [sumIn, sumOut] = months.reduce(
    ([into, out], { moneyIn, moneyOut }) => [into + moneyIn, out + moneyOut] as const,
    [0, 0] as readonly [number, number],
  );
  const last = months.at(-1);
  return `It opens with ${formatMoney(opening)} carried in; ${formatMoney(sumIn)} comes in, ${formatMoney(sumOut)} goes out, and ${formatMoney(last?.balance ?? opening)} is there at its end.`;
}
