type Row = { readonly id: string };

/** The rows with some fields of one of them changed; as they are where it has gone. */
export const changeRow = <Each extends Row>(
  rows: readonly Each[],
  id: string,
  fields: Partial<Omit<Each, 'id'>>,
): readonly Each[] => rows.map((each) => (each.id === id ? { ...each, ...fields } : each));

/** The rows without one of them. */
export const removeRow = <Each extends Row>(rows: readonly Each[], id: string): readonly Each[] =>
  rows.filter((each) => each.id !== id);

/** The rows with one of them a place further up or down; as they are where it has gone or would leave the list. */
export function moveRow<Each extends Row>(rows: readonly Each[], id: string, by: -1 | 1): readonly Each[] {
  const at = rows.findIndex((each) => each.id === id);
  if (at === -1 || at + by < 0 || at + by >= rows.length) return rows;
  const next = [...rows];
  next.splice(at + by, 0, ...next.splice(at, 1));
  return next;
}
