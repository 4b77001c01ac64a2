import { useMemo, useState } from 'react';
import { describeAward } from '#shared/domain/bursary/award-table';
import { listMoves, isStep } from '#shared/domain/bursary/award-moves';
import type { Award } from '#shared/domain/bursary/award';
import { ROLES, type Fund, type Role } from '#shared/domain/bursary/fund';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import type { AskedMove } from './award-page';
import { sayMove } from './move-words';
import styles from './next-moves.module.css';

const ROLE_CHOICES = ROLES.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

type Props = {
  readonly award: Award;
  readonly fund: Fund;
  readonly onMove: (asked: AskedMove) => void;
};

/** What can happen to an award next, by who does it. */
export function NextMoves({ award, fund, onMove }: Props) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const today = useToday();
  const { next, dueWords, committed } = useMemo(
    () => describeAward(award, books, people, today),
    [award, books, people, today],
  );
  const expected: Role = next === 'head' || next === 'governors' ? next : 'CPD lead';
  // A role that was chosen holds until the award moves on.
  const [chosen, setChosen] = useState<{ readonly at: number; readonly by: Role } | null>(null);
  const by = chosen?.at === award.moves.length ? chosen.by : expected;
  const moves = listMoves(award.state, fund, by).filter(
    ({ to }) => to !== 'unspent returned' || committed > 0,
  );
  const main = moves.find(({ to }) => isStep(to) && to !== 'draft');
  return (
    <Card>
      <Section title="Next" description={dueWords}>
        <Stack gap={3}>
          <Select
            label="Acting as"
            choices={ROLE_CHOICES}
            value={by}
            onChange={(role) => setChosen({ at: award.moves.length, by: role })}
          />
          {moves.length === 0 && <p className={parts['quiet']}>Nothing more for the {by} to do.</p>}
          <ul className={styles['moves']} aria-label={`What the ${by} can do`}>
            {moves.map((move) => (
              <li key={move.to}>
                <Button
                  isFullWidth
                  variant={move === main ? 'primary' : isStep(move.to) ? 'secondary' : 'quiet'}
                  onPress={() => onMove({ by, move })}
                >
                  {sayMove(award.state, move.to)}
                </Button>
                {move.skipped.length > 0 && (
                  <p className={parts['small']}>Leaves out: {listWords(move.skipped)}</p>
                )}
              </li>
            ))}
          </ul>
        </Stack>
      </Section>
    </Card>
  );
}
