import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { type Category, CategoryMark } from './category-mark';

export interface TagProps {
  readonly children: ReactNode;
  readonly category: Category;
}

/** The kind of something, by its words, its shape and its colour. */
export function Tag({ children, category }: TagProps) {
  return (
    <span className={styles['badge']} data-category={category}>
      <CategoryMark category={category} />
      {children}
    </span>
  );
}
