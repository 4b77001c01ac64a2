import { useState } from 'react';
import type { PossibleMove } from '#shared/domain/bursary/award-moves';
import type { Award } from '#shared/domain/bursary/award';
import type { Fund, Role } from '#shared/domain/bursary/fund';
import { assertNever } from '#shared/lib/assert-never';
import { Stack } from '../../../ui/stack';
import { useAwardPart, type AwardPart } from '../award-href';
import { ApplicationPart } from './application-part';
import { AwardFacts } from './award-facts';
import { AwardHead } from './award-head';
import styles from './award-page.module.css';
import { AwardPartLinks } from './award-part-links';
import { DecisionsPart } from './decisions-part';
import { MoneyPart } from './money-part';
import { MoveDialog } from './move-dialog';
import { NextMoves } from './next-moves';
import { OutcomePart } from './outcome-part';

export type AskedMove = { readonly by: Role; readonly move: PossibleMove };
type AwardOf = { readonly award: Award; readonly fund: Fund };

/** Everything about one award, from the first draft to what was shared. */
export function AwardPage({ award, fund }: AwardOf) {
  const part = useAwardPart();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  return (
    <Stack gap={4}>
      <AwardHead award={award} fund={fund} />
      <AwardPartLinks id={award.id} part={part} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Part part={part} award={award} fund={fund} onMove={setAsked} />
        </div>
        <aside className={styles['aside']} aria-label="Where this award stands">
          <NextMoves award={award} fund={fund} onMove={setAsked} />
          <AwardFacts award={award} fund={fund} />
        </aside>
      </div>
      {asked !== null && <MoveDialog award={award} asked={asked} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

type PartProps = AwardOf & { readonly part: AwardPart; readonly onMove: (asked: AskedMove) => void };

function Part({ part, award, fund, onMove }: PartProps) {
  switch (part) {
    case 'application':
      return <ApplicationPart award={award} fund={fund} />;
    case 'money':
      return <MoneyPart award={award} fund={fund} onMove={onMove} />;
    case 'decisions':
      return <DecisionsPart award={award} />;
    case 'outcome':
      return <OutcomePart award={award} />;
    default:
      return assertNever(part);
  }
}
