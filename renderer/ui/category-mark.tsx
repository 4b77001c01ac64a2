/** One of six kinds told apart by colour and by shape. */
export type Category = 1 | 2 | 3 | 4 | 5 | 6;

export interface CategoryMarkProps {
  readonly category: Category;
}

const SHAPES: Record<Category, string> = {
  1: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  2: 'M1.5 1.5h9v9h-9Z',
  3: 'M6 1 11 10.5H1Z',
  4: 'M6 .5 11.5 6 6 11.5.5 6Z',
  5: 'M4 1h4v3h3v4H8v3H4V8H1V4h3Z',
  6: 'M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6Z',
};

/** The shape of a category: circle, square, triangle, diamond, cross or hexagon. */
export function CategoryMark({ category }: CategoryMarkProps) {
  return (
    <svg viewBox="0 0 12 12" width="0.75em" height="0.75em" aria-hidden="true" data-category={category}>
      <path d={SHAPES[category]} fill="currentColor" />
    </svg>
  );
}
