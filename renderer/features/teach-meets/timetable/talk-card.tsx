import { CircleDashed, Lock, TriangleAlert } from 'lucide-react';
import { presenterNames, type People } from '#shared/domain/teach-meet/plan/words';
import { NANO_TALK_MINUTES, type Talk } from '#shared/domain/teach-meet/teach-meet';
import { CategoryMark, type Category } from '../../../ui/category-mark';
import styles from './talk-card.module.css';

export type ThemeCategory = Category;

type Props = {
  readonly talk: Talk;
  readonly people: People;
  readonly category: ThemeCategory | null;
  /** In the grid a talk is as high as its minutes, so a nano talk has one line. */
  readonly isInGrid?: boolean;
  readonly isLocked?: boolean;
  readonly hasClash?: boolean;
  readonly isCarried?: boolean;
};

/** A talk as it lies in a cell or in the tray: title, presenters, and what there is to know of it at a glance. */
export function TalkCard({
  talk,
  people,
  category,
  isInGrid = false,
  isLocked = false,
  hasClash = false,
  isCarried = false,
}: Props) {
  return (
    <div
      className={styles['card']}
      data-nano={isInGrid && talk.minutes <= NANO_TALK_MINUTES ? true : undefined}
      data-clash={hasClash || undefined}
      data-carried={isCarried || undefined}
    >
      <span className={styles['title']}>
        {category !== null && <CategoryMark category={category} />}
        {talk.title}
      </span>{' '}
      <span className={styles['who']}>{presenterNames(talk, people)}</span>
      {(isLocked || hasClash || talk.status === 'tentative') && (
        <span className={styles['signs']}>
          {hasClash && <TriangleAlert role="img" aria-label="Clash" className={styles['alert']} />}
          {talk.status === 'tentative' && <CircleDashed role="img" aria-label="Tentative" />}
          {isLocked && <Lock role="img" aria-label="Locked" />}
        </span>
      )}
    </div>
  );
}

/** Themes in the order of their names, each with one of six marks; a theme past the sixth goes without. */
export function themeCategories(talks: readonly Talk[]): ReadonlyMap<string, ThemeCategory> {
  const themes = [...new Set(talks.map((talk) => talk.theme))].filter((theme) => theme !== '').toSorted();
  const CATEGORIES: readonly ThemeCategory[] = [1, 2, 3, 4, 5, 6];
  return new Map(
    CATEGORIES.flatMap((category, index) => (themes[index] === undefined ? [] : [[themes[index], category]])),
  );
}
