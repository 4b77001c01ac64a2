import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { quote } from '#shared/domain/teach-meet/plan/words';
import type { Talk, TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { run } from '../../../state/actions';
import { IconButton } from '../../../ui/icon-button';
import { TalkPicker } from '../talk-picker';
import styles from './fields.module.css';

type Props = { readonly teachMeet: TeachMeet; readonly talk: Talk };

/** The talks that must not be given at the same time as this one, because the same people must hear both. */
export function ClashesField({ teachMeet, talk }: Props) {
  const { mustNotClash, talks } = teachMeet;
  const [round, setRound] = useState(0);
  const part = useRef<HTMLFieldSetElement>(null);
  const others = mustNotClash.flatMap(([a, b]) => (a === talk.id ? [b] : b === talk.id ? [a] : []));
  const active = useMemo(() => activeTalks({ talks }), [talks]);
  const titleOf = (id: TalkId) => talks[id]?.title ?? 'A talk that was removed';
  const save = (pairs: TeachMeet['mustNotClash'], words: string) =>
    void run({
      name: 'teachMeet.editPlan',
      input: { teachMeetId: teachMeet.id, change: { mustNotClash: pairs }, words: words.slice(0, 300) },
    });
  const remove = (other: TalkId) => {
    const isPair = ([a, b]: readonly [TalkId, TalkId]) =>
      (a === talk.id && b === other) || (a === other && b === talk.id);
    save(
      mustNotClash.filter((pair) => !isPair(pair)),
      `Allow ${quote(talk.title)} and ${quote(titleOf(other))} at the same time`,
    );
    part.current?.focus();
  };
  return (
    <fieldset ref={part} tabIndex={-1} className={styles['field']}>
      <legend className={styles['legend']}>Must not clash with</legend>
      {others.length > 0 && (
        <ul className={styles['items']} aria-label="Talks at another time">
          {others.map((other) => (
            <li key={other}>
              <span>{titleOf(other)}</span>
              <IconButton
                size="small"
                label={`May clash with “${titleOf(other)}”`}
                icon={<X aria-hidden="true" />}
                onPress={() => remove(other)}
              />
            </li>
          ))}
        </ul>
      )}
      <TalkPicker
        key={round}
        label={
          others.length === 0 ? 'A talk the same people must hear' : 'Another talk the same people must hear'
        }
        talks={active.filter(({ id }) => id !== talk.id && !others.includes(id))}
        value={null}
        onChange={(other) => {
          if (other === null) return;
          save(
            [...mustNotClash, [talk.id, other]],
            `Keep ${quote(talk.title)} and ${quote(titleOf(other))} apart`,
          );
          setRound((count) => count + 1);
        }}
      />
    </fieldset>
  );
}
