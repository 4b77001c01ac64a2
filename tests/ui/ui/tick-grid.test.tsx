import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TickGrid, type TickSquare } from '../../../renderer/ui/tick-grid';

const columns = ['Mon', 'Tue', 'Wed'].map((label) => ({ id: label.toLowerCase(), label }));
const rows = ['One', 'Two'].map((label) => ({ id: label.toLowerCase(), label }));
const changed = vi.fn<(squares: readonly TickSquare[], isTicked: boolean) => void>();

const NONE: readonly string[] = [];

function Grid({ first = NONE }: { readonly first?: readonly string[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(first));
  return (
    <TickGrid
      label="Week"
      rowsLabel="Period"
      columns={columns}
      rows={rows}
      isTicked={(column, row) => ticked.has(`${column} ${row}`)}
      onChange={(squares, isTicked) => {
        changed(squares, isTicked);
        const names = squares.map(({ column, row }) => `${column} ${row}`);
        setTicked(
          new Set(isTicked ? [...ticked, ...names] : [...ticked].filter((each) => !names.includes(each))),
        );
      }}
    />
  );
}

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

beforeEach(() => changed.mockClear());

describe('TickGrid', () => {
  it('is one stop of the Tab key, and arrow keys move through it', async () => {
    render(<Grid />);
    await userEvent.tab();
    expect(focused()).toBe('Mon One');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Tue Two');
    await userEvent.keyboard('{ArrowDown}{End}{ArrowRight}');
    expect(focused()).toBe('Wed Two');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('Wed Two');
  });

  it('ticks with Space and says so of the square', async () => {
    render(<Grid />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(changed).toHaveBeenCalledWith([{ column: 'mon', row: 'one' }], true);
    expect(screen.getByRole('checkbox', { name: 'Mon One', checked: true })).toBe(document.activeElement);
  });

  it('reaches the headings by arrow keys; one ticks what of its row is not ticked', async () => {
    render(<Grid first={['tue one']} />);
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(focused()).toContain('One');
    await userEvent.keyboard('{Enter}');
    expect(changed).toHaveBeenCalledWith(
      [
        { column: 'mon', row: 'one' },
        { column: 'wed', row: 'one' },
      ],
      true,
    );
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
  });

  it('clears a column that is ticked from top to bottom', async () => {
    render(<Grid first={['tue one', 'tue two', 'mon one']} />);
    await userEvent.click(screen.getByRole('button', { name: 'Tue' }));
    expect(
      screen.getAllByRole('checkbox', { checked: true }).map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Mon One']);
  });

  it('has nowhere to go in the corner', async () => {
    render(<Grid />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(focused()).toContain('One');
  });
});
