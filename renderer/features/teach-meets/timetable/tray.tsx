import type { PointerEvent } from 'react';
import type { UnplacedExplanation } from '#shared/domain/teach-meet/explain/explain-unplaced';
import type { People } from '#shared/domain/teach-meet/plan/words';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { Disclosure } from '../../../ui/disclosure';
import { TalkCard, type ThemeCategory } from './talk-card';
import styles from './tray.module.css';
import type { Carrying } from './use-carrying';

type Props = {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly explanations: readonly UnplacedExplanation[];
  readonly carrying: Carrying;
  readonly categories: ReadonlyMap<string, ThemeCategory>;
  readonly onGrab: (event: PointerEvent, talkId: UnplacedExplanation['talkId']) => void;
  readonly onPickUp: (talkId: UnplacedExplanation['talkId']) => void;
};

/** The talks without a place. Drag one into the timetable, or press it and choose its place with the arrow keys. */
export function Tray({ teachMeet, people, explanations, carrying, categories, onGrab, onPickUp }: Props) {
  if (explanations.length === 0) return <p className={styles['none']}>Every talk has a place.</p>;
  return (
    <ul className={styles['tray']} aria-label="Talks without a place">
      {explanations.map((explanation) => {
        const talk = teachMeet.talks[explanation.talkId];
        if (talk === undefined) return null;
        const isCarried = carrying.talkId === talk.id;
        return (
          <li key={talk.id} className={styles['talk']}>
            <button
              type="button"
              className={styles['handle']}
              aria-pressed={isCarried}
              onClick={() => (isCarried ? carrying.letGo() : onPickUp(talk.id))}
              onPointerDown={(event) => onGrab(event, talk.id)}
            >
              <TalkCard
                talk={talk}
                people={people}
                category={categories.get(talk.theme) ?? null}
                isCarried={isCarried}
              />
            </button>
            <Disclosure title="Where can it go?" headingLevel={4}>
              <p className={styles['why']}>{explanation.sentence}</p>
              {explanation.relaxation !== '' && <p className={styles['why']}>{explanation.relaxation}</p>}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
