import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Choice } from './choice';
import { classList } from './class-list';
import styles from './tick-grid.module.css';

export interface TickGridProps {
  readonly label: string;
  /** What the rows are, for example "Period". */
  readonly rowsLabel: string;
  readonly columns: readonly Choice[];
  readonly rows: readonly Choice[];
  readonly isTicked: (column: string, row: string) => boolean;
  /** The squares that are now to be ticked, or no longer; one, or a whole row or column from its heading. */
  readonly onChange: (squares: readonly TickSquare[], isTicked: boolean) => void;
}

export interface TickSquare {
  readonly column: string;
  readonly row: string;
}

/** Where the focus is: 0 is the line of headings, the squares begin at 1. */
type Place = { readonly across: number; readonly down: number };

/**
 * Squares to tick in rows and columns, one stop of the Tab key: arrow keys, Home and End move, Space ticks. A heading
 * ticks its whole row or column, or clears it where all of it is ticked.
 */
export function TickGrid({ label, rowsLabel, columns, rows, isTicked, onChange }: TickGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<Place>({ across: 1, down: 1 });
  // Rows may become fewer while the grid is open; one square must stay within reach of Tab.
  const at = { across: Math.min(focused.across, columns.length), down: Math.min(focused.down, rows.length) };
  const isAt = ({ across, down }: Place) => at.across === across && at.down === down;
  const stop = (place: Place) => ({
    tabIndex: isAt(place) ? 0 : -1,
    'data-place': `${place.across}/${place.down}`,
    onFocus: () => setFocused(place),
  });
  const handleKeys = (event: KeyboardEvent) => {
    const next = move(at, event.key, { across: columns.length, down: rows.length });
    if (next === null || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    setFocused(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.across}/${next.down}"]`)?.focus();
  };
  const turn = (squares: readonly TickSquare[]) => {
    const isTurnedOn = !squares.every(({ column, row }) => isTicked(column, row));
    onChange(
      squares.filter(({ column, row }) => isTicked(column, row) !== isTurnedOn),
      isTurnedOn,
    );
  };
  return (
    <div className={styles['frame']}>
      <table
        ref={grid}
        // Arrow keys move through its squares, which makes a table a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        className={styles['grid']}
        onKeyDown={handleKeys}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {rowsLabel}
            </th>
            {columns.map((column, index) => (
              <th key={column.id} scope="col">
                <button
                  type="button"
                  className={styles['heading']}
                  title="Ticks or clears the column"
                  onClick={() => turn(rows.map((row) => ({ column: column.id, row: row.id })))}
                  {...stop({ across: index + 1, down: 0 })}
                >
                  {column.label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className={classList(styles['heading'], styles['rowHeading'])}
                  title="Ticks or clears the row"
                  onClick={() => turn(columns.map((column) => ({ column: column.id, row: row.id })))}
                  {...stop({ across: 0, down: line + 1 })}
                >
                  {row.label}
                  {row.description !== undefined && (
                    <span className={styles['description']}> {row.description}</span>
                  )}
                </button>
              </th>
              {columns.map((column, index) => {
                const isOn = isTicked(column.id, row.id);
                return (
                  <td key={column.id}>
                    <label className={styles['square']}>
                      <input
                        type="checkbox"
                        className={styles['input']}
                        aria-label={`${column.label} ${row.label}`}
                        checked={isOn}
                        onChange={() => onChange([{ column: column.id, row: row.id }], !isOn)}
                        {...stop({ across: index + 1, down: line + 1 })}
                      />
                      <span className={styles['box']}>
                        <Check aria-hidden="true" />
                      </span>
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function move({ across, down }: Place, key: string, most: Place): Place | null {
  // The corner above the row headings and beside the column headings holds nothing.
  const leftmost = down === 0 ? 1 : 0;
  const topmost = across === 0 ? 1 : 0;
  switch (key) {
    case 'ArrowLeft':
      return { across: Math.max(leftmost, across - 1), down };
    case 'ArrowRight':
      return { across: Math.min(most.across, across + 1), down };
    case 'ArrowUp':
      return { across, down: Math.max(topmost, down - 1) };
    case 'ArrowDown':
      return { across, down: Math.min(most.down, down + 1) };
    case 'Home':
      return { across: leftmost, down };
    case 'End':
      return { across: most.across, down };
    default:
      return null;
  }
}
