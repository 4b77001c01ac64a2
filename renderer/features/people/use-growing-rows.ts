import { type UIEvent, useState } from 'react';

/** Rows handed to a table at first, and more each time its end comes near. */
const ROWS_A_STEP = 400;
const NEAR_THE_END_PIXELS = 2000;

export type GrowingRows<Row> = {
  readonly shown: readonly Row[];
  /** For an element around the table, in the capture phase, since scrolling does not bubble. */
  readonly onScrollCapture: (event: UIEvent<HTMLElement>) => void;
};

/**
 * The first rows of a long list, and more as the table is scrolled: a table makes an item of every row it is given,
 * seen or not, which ten thousand would make felt. `list` says which list it is; another one starts at its top again.
 */
export function useGrowingRows<Row>(rows: readonly Row[], list: unknown): GrowingRows<Row> {
  const [limit, setLimit] = useState(ROWS_A_STEP);
  const [seen, setSeen] = useState(list);
  if (seen !== list) {
    setSeen(list);
    setLimit(ROWS_A_STEP);
  }
  return {
    shown: rows.length > limit ? rows.slice(0, limit) : rows,
    onScrollCapture: ({ target }) => {
      if (!(target instanceof HTMLElement) || limit >= rows.length) return;
      const left = target.scrollHeight - target.scrollTop - target.clientHeight;
      if (left < NEAR_THE_END_PIXELS) setLimit((last) => last + ROWS_A_STEP);
    },
  };
}
