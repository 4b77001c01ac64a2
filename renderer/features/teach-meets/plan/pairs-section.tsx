import { Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { quote } from '#shared/domain/teach-meet/plan/words';
import type { TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Section } from '../../../ui/section';
import { TalkPicker } from '../talk-picker';
import { editPlan } from './edit-plan';
import styles from './plan-screen.module.css';

type Props = { readonly teachMeet: TeachMeet };

/** Pairs of talks that the same people must be able to hear, so that they are never given at the same time. */
export function PairsSection({ teachMeet }: Props) {
  const { talks, mustNotClash } = teachMeet;
  const [first, setFirst] = useState<TalkId | null>(null);
  const [second, setSecond] = useState<TalkId | null>(null);
  const [round, setRound] = useState(0);
  const part = useRef<HTMLDivElement>(null);
  const active = useMemo(() => activeTalks({ talks }), [talks]);
  const isKnown = mustNotClash.some(
    ([a, b]) => (a === first && b === second) || (a === second && b === first),
  );
  const reason =
    first !== null && first === second
      ? 'A talk cannot clash with itself. Choose another.'
      : isKnown
        ? 'This pair is in the list already.'
        : undefined;
  const titleOf = (id: TalkId) => quote(talks[id]?.title ?? 'a talk that was removed');
  const add = async () => {
    if (first === null || second === null || reason !== undefined) return;
    const words = `Keep ${titleOf(first)} and ${titleOf(second)} apart`;
    const result = await editPlan(
      teachMeet,
      { mustNotClash: [...mustNotClash, [first, second]] },
      words.slice(0, 300),
    );
    if (!result.ok) return;
    setFirst(null);
    setSecond(null);
    setRound((count) => count + 1);
    requestAnimationFrame(() => part.current?.querySelector<HTMLInputElement>('input')?.focus());
  };
  const remove = (pair: TeachMeet['mustNotClash'][number]) => {
    const words = `Allow ${titleOf(pair[0])} and ${titleOf(pair[1])} at the same time`;
    void editPlan(
      teachMeet,
      { mustNotClash: mustNotClash.filter((each) => each !== pair) },
      words.slice(0, 300),
    );
    part.current?.focus();
  };
  return (
    <Section title="Must not clash" description="Pairs of talks that the same people must be able to hear.">
      <div ref={part} tabIndex={-1} className={styles['part']}>
        {mustNotClash.length > 0 && (
          <ul className={styles['pairs']} aria-label="Pairs">
            {mustNotClash.map((pair) => (
              <li key={pair.join(' ')} className={styles['pair']}>
                <span>
                  {titleOf(pair[0])} and {titleOf(pair[1])}
                </span>
                <IconButton
                  size="small"
                  label={`Remove the pair ${titleOf(pair[0])} and ${titleOf(pair[1])}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => remove(pair)}
                />
              </li>
            ))}
          </ul>
        )}
        {active.length < 2 ? (
          <p className={styles['note']}>
            Once there are talks, choose here which two the same people must be able to hear.
          </p>
        ) : (
          <div key={round} className={styles['pickers']}>
            <TalkPicker label="This talk" talks={active} value={first} onChange={setFirst} />
            <TalkPicker
              label="Not at the same time as"
              talks={active}
              value={second}
              onChange={setSecond}
              errorMessage={reason}
            />
            <Button
              icon={<Plus aria-hidden="true" />}
              isDisabled={first === null || second === null || reason !== undefined}
              onPress={() => void add()}
            >
              Add this pair
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
