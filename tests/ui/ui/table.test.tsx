import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Table, type TableColumn } from '../../../renderer/ui/table';

type Row = { readonly id: string; readonly name: string };

const drawn = vi.fn<(row: Row) => string>(({ name }) => name);
const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'name', header: 'Name', isRowHeader: true, cell: (row) => drawn(row) },
  { id: 'note', header: 'Note', hideBelow: 40, cell: () => 'A note' },
];
const people = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `person-${at}`, name: `Person ${at}` }));

/** An observer that a test makes report a size; nothing is laid out here. */
class ToldResizeObserver implements ResizeObserver {
  static readonly observers = new Set<ToldResizeObserver>();
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe() {
    ToldResizeObserver.observers.add(this);
  }
  unobserve() {
    ToldResizeObserver.observers.delete(this);
  }
  disconnect() {
    ToldResizeObserver.observers.delete(this);
  }
  /** Tells of an element so wide, with a scrollbar so wide inside it. */
  static resize(width: number, scrollbar = 0) {
    const inside = width - scrollbar;
    for (const observer of ToldResizeObserver.observers) {
      const size = (inlineSize: number) => [{ inlineSize, blockSize: 400 }];
      const entry = {
        target: document.body,
        contentRect: new DOMRect(0, 0, inside, 400),
        borderBoxSize: size(width),
        contentBoxSize: size(inside),
        devicePixelContentBoxSize: size(inside),
      };
      observer.#tell([entry], observer);
    }
  }
}

const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('Table', () => {
  const still = globalThis.ResizeObserver;

  beforeEach(() => {
    globalThis.ResizeObserver = ToldResizeObserver;
    drawn.mockClear();
  });

  afterEach(() => {
    globalThis.ResizeObserver = still;
    ToldResizeObserver.observers.clear();
    vi.restoreAllMocks();
  });

  it('leaves a column out where it is too narrow for it', () => {
    render(<Table label="People" columns={COLUMNS} rows={people(3)} />);
    act(() => ToldResizeObserver.resize(600));
    expect(headings()).toEqual(['Name']);
    act(() => ToldResizeObserver.resize(700));
    expect(headings()).toEqual(['Name', 'Note']);
  });

  it('keeps its columns when its own scrollbar comes, which the columns may have brought', () => {
    render(<Table label="People" columns={COLUMNS} rows={people(3)} />);
    act(() => ToldResizeObserver.resize(645));
    act(() => ToldResizeObserver.resize(645, 15));
    expect(headings()).toEqual(['Name', 'Note']);
  });

  it('makes no row again while its width changes and its columns stay', () => {
    render(<Table label="People" columns={COLUMNS} rows={people(50)} />);
    act(() => ToldResizeObserver.resize(900));
    drawn.mockClear();
    for (const width of [899, 870, 841]) act(() => ToldResizeObserver.resize(width));
    expect(drawn).not.toHaveBeenCalled();
  });

  it('draws only the rows in sight of a long list, also after a search was cleared', () => {
    // Sizes make the kit draw as in a real window.
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(45);
    const all = people(190);
    const table = (rows: readonly Row[]) => <Table label="People" columns={COLUMNS} rows={rows} />;
    const { rerender } = render(table(all));
    rerender(table(all.slice(0, 8)));
    expect(screen.getAllByRole('row')).toHaveLength(9);
    rerender(table(all));
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('191');
  });
});
