import type { People } from '#shared/domain/teach-meet/plan/words';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import styles from './drag-ghost.module.css';
import { TalkCard, type ThemeCategory } from './talk-card';
import type { Ghost } from './use-pointer-drag';

type Props = {
  readonly ghost: Ghost | null;
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly categories: ReadonlyMap<string, ThemeCategory>;
};

/** The talk that hangs on the pointer while it is dragged: for the eye only. */
export function DragGhost({ ghost, teachMeet, people, categories }: Props) {
  const talk = ghost === null ? undefined : teachMeet.talks[ghost.talkId];
  if (ghost === null || talk === undefined) return null;
  return (
    <div
      aria-hidden="true"
      className={styles['ghost']}
      style={{ transform: `translate(${ghost.x + 8}px, ${ghost.y + 8}px)` }}
    >
      <TalkCard talk={talk} people={people} category={categories.get(talk.theme) ?? null} />
    </div>
  );
}
