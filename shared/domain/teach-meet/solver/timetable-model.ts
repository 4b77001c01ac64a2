import type { Grid } from './grid';
import { type LinearModel, ModelBuilder } from './linear-model';

type Terms = readonly (readonly [number, number])[];

/** A model of a grid, and the way back from the model's answer to cells. */
export type TimetableModel = {
  readonly model: LinearModel;
  readonly readCells: (values: ArrayLike<number>) => Int32Array;
};

/** What the model asks for: `fewest` the fewest unplaced, then most kept; `penalty` the least penalty at the start's. */
export type Aim = 'fewest' | 'penalty';

/**
 * The whole problem as a mixed-integer model, with the timetable that was found as its start. With unplaced talks the
 * fair share of a staff group is relaxed (by less than one talk), so the model's optimum may lie below every
 * timetable's penalty, and never above.
 */
export function modelTimetable(grid: Grid, cellOf: Int32Array, aim: Aim): TimetableModel {
  const builder = new ModelBuilder();
  const stands = new Map<number, number>();
  const talks = Array.from({ length: grid.talks }, (_, talk) => talk);
  const unplaced = cellOf.filter((cell) => cell < 0).length;
  const at = (talk: number, cells: readonly number[]): Terms =>
    cells.flatMap((cell) => {
      const column = stands.get(talk * grid.cells + cell);
      return column === undefined ? [] : [[column, 1] as const];
    });
  const cells = Array.from({ length: grid.cells }, (_, cell) => cell);
  for (const talk of talks) {
    for (const cell of cells) {
      const key = talk * grid.cells + cell;
      if (grid.open[key] !== 1) continue;
      const keeps = grid.previous[talk] === cell ? 1 : 0;
      const cost = aim === 'fewest' ? -(grid.talks + 1) - keeps : (grid.cost[key] ?? 0);
      stands.set(key, builder.addChoice(cost, cellOf[talk] === cell));
    }
  }
  const cellsOfSlot = Array.from({ length: grid.slots }, (_, slot) =>
    cells.filter((cell) => grid.slotOfCell[cell] === slot),
  );
  const inSlot = talks.map((talk) => cellsOfSlot.map((each) => at(talk, each)));

  for (const talk of talks) builder.addRow(unplaced === 0 ? 1 : 0, 1, at(talk, cells));
  for (const cell of cells)
    builder.addRow(
      0,
      1,
      talks.flatMap((talk) => at(talk, [cell])),
    );
  for (const group of partedGroups(grid)) {
    for (let slot = 0; slot < grid.slots; slot += 1) {
      const terms = group.flatMap((talk) => inSlot[talk]?.[slot] ?? []);
      if (terms.length > 1) builder.addRow(0, 1, terms);
    }
  }
  if (aim === 'penalty') addPenalty(builder, grid, cellOf, at, inSlot);
  const readCells = (values: ArrayLike<number>): Int32Array =>
    Int32Array.from(
      talks,
      (talk) => cells.find((cell) => (values[stands.get(talk * grid.cells + cell) ?? -1] ?? 0) > 0.5) ?? -1,
    );
  return { model: builder.build(), readCells };
}

function addPenalty(
  builder: ModelBuilder,
  grid: Grid,
  cellOf: Int32Array,
  at: (talk: number, cells: readonly number[]) => Terms,
  inSlot: readonly (readonly Terms[])[],
): void {
  const { weights } = grid.problem;
  const talks = Array.from({ length: grid.talks }, (_, talk) => talk);
  const cells = Array.from({ length: grid.cells }, (_, cell) => cell);
  const placed = cellOf.filter((cell) => cell >= 0).length;
  if (placed < grid.talks)
    builder.addRow(
      placed,
      placed,
      talks.flatMap((talk) => at(talk, cells)),
    );
  const kept = talks.filter((talk) => (cellOf[talk] ?? -1) >= 0 && cellOf[talk] === grid.previous[talk]);
  if (grid.previous.some((cell) => cell >= 0)) {
    const terms = talks.flatMap((talk) =>
      at(
        talk,
        cells.filter((cell) => cell === grid.previous[talk]),
      ),
    );
    builder.addRow(kept.length, kept.length, terms);
  }

  for (let block = 0; block < grid.blocks; block += 1) {
    const inBlock = cells.filter((cell) => grid.blockOfCell[cell] === block);
    for (let theme = 0; theme < grid.themes; theme += 1) {
      const ofTheme = talks.filter((talk) => grid.theme[talk] === theme && at(talk, inBlock).length > 0);
      if (ofTheme.length === 0) continue;
      const used = builder.addChoice(
        weights.theme,
        ofTheme.some((talk) => inBlock.includes(cellOf[talk] ?? -1)),
      );
      for (const talk of ofTheme) builder.addRow(-Infinity, 0, [...at(talk, inBlock), [used, -1]]);
      if (ofTheme.length > inBlock.length) {
        builder.addRow(-Infinity, 0, [
          ...ofTheme.flatMap((talk) => at(talk, inBlock)),
          [used, -inBlock.length],
        ]);
      }
    }
  }

  for (let group = 0; group < grid.groups; group += 1) {
    const members = talks.filter((talk) => grid.group[talk] === group);
    for (let session = 0; session < grid.sessions; session += 1) {
      const here = members.flatMap((talk) =>
        at(
          talk,
          cells.filter((cell) => grid.sessionOfSlot[grid.slotOfCell[cell] ?? 0] === session),
        ),
      );
      addBalance(
        builder,
        grid,
        weights.balance,
        here,
        members.flatMap((talk) => at(talk, cells)),
        {
          all: placed === grid.talks ? members.length : null,
          session,
        },
      );
    }
  }

  for (const talk of talks) {
    for (let pair = grid.near.from[talk] ?? 0; pair < (grid.near.from[talk + 1] ?? 0); pair += 1) {
      const other = grid.near.items[pair] ?? 0;
      if (other < talk) continue;
      const rows = Array.from({ length: grid.slots }, (_, slot): Terms => [
        ...(inSlot[talk]?.[slot] ?? []),
        ...[-2, -1, 1, 2].flatMap((gap) => inSlot[other]?.[slot + gap] ?? []),
      ]);
      const close = builder.addAmount(
        weights.apart,
        Math.max(0, ...rows.map((terms) => builder.startValue(terms) - 1)),
      );
      for (const terms of rows) builder.addRow(-Infinity, 1, [...terms, [close, -1]]);
    }
  }
}

function addBalance(
  builder: ModelBuilder,
  grid: Grid,
  weight: number,
  here: Terms,
  everywhere: Terms,
  share: { readonly all: number | null; readonly session: number },
): void {
  const size = grid.slotsOfSession[share.session] ?? 0;
  const slack = (grid.slots - 1) / grid.slots;
  const fair = size / grid.slots;
  const fairTerms: Terms = share.all === null ? everywhere.map(([column]) => [column, -fair] as const) : [];
  const row = share.all === null ? 0 : share.all * grid.sessions + share.session;
  const high = share.all === null ? slack : (grid.fairHigh[row] ?? 0);
  const low = share.all === null ? -slack : (grid.fairLow[row] ?? 0);
  const sum = merge([...here, ...fairTerms]);
  const value = builder.startValue(sum);
  const off = builder.addAmount(weight, Math.max(0, value - high, low - value));
  builder.addRow(-Infinity, high, [...sum, [off, -1]]);
  builder.addRow(low, Infinity, [...sum, [off, 1]]);
}

function merge(terms: Terms): Terms {
  const factors = new Map<number, number>();
  for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor);
  return [...factors];
}

/** Talks of which only one may stand in a slot: everyone of one presenter together, then each pair that is left. */
function partedGroups(grid: Grid): readonly (readonly number[])[] {
  const ofPresenter = new Map<string, number[]>();
  grid.problem.talks.forEach((talk, index) => {
    for (const presenter of new Set(talk.presenters))
      ofPresenter.set(presenter, [...(ofPresenter.get(presenter) ?? []), index]);
  });
  const groups = [...ofPresenter.values()].filter((group) => group.length > 1);
  const covered = new Set(
    groups.flatMap((group) => group.flatMap((a) => group.map((b) => a * grid.talks + b))),
  );
  for (let talk = 0; talk < grid.talks; talk += 1) {
    for (let at = grid.parted.from[talk] ?? 0; at < (grid.parted.from[talk + 1] ?? 0); at += 1) {
      const other = grid.parted.items[at] ?? 0;
      if (other > talk && !covered.has(talk * grid.talks + other)) groups.push([talk, other]);
    }
  }
  return groups;
}
