import type {
  ProblemRoom,
  ProblemSlot,
  ProblemTalk,
  TimetableProblem,
} from '../../problem/timetable-problem';

export type RuleName =
  | 'one-talk-per-cell'
  | 'placed-once'
  | 'presenter-in-two-places'
  | 'presenter-unavailable'
  | 'equipment-missing'
  | 'talk-too-long'
  | 'fixed'
  | 'must-not-clash';

/** A rule on one talk and the cell it would stand in. */
export type CellRule = {
  readonly kind: 'cell';
  readonly name: RuleName;
  readonly sentence: string;
  readonly closes: (talk: ProblemTalk, room: ProblemRoom, slot: ProblemSlot) => boolean;
};

/** A rule that keeps two talks out of the same slot, or only out of the same cell. */
export type PairRule = {
  readonly kind: 'pair';
  readonly name: RuleName;
  readonly sentence: string;
  readonly where: 'same-slot' | 'same-cell';
  readonly parts: (a: ProblemTalk, b: ProblemTalk, clashes: ClashBook) => boolean;
};

/** A rule on how often one talk may stand in the timetable. */
export type OnceRule = { readonly kind: 'once'; readonly name: RuleName; readonly sentence: string };

export type HardRule = CellRule | PairRule | OnceRule;

/** Which talks must not clash, both ways round. */
export type ClashBook = ReadonlyMap<string, ReadonlySet<string>>;

/** The cell rules, the hardest to change first: a closed cell is counted under the first rule that closes it. */
export const CELL_RULES: readonly CellRule[] = [
  {
    kind: 'cell',
    name: 'fixed',
    sentence: 'A talk that was fixed stands exactly there.',
    closes: (talk, room, slot) =>
      talk.fixed !== undefined && (talk.fixed.room !== room.id || talk.fixed.slot !== slot.id),
  },
  {
    kind: 'cell',
    name: 'presenter-unavailable',
    sentence: 'No talk stands at a time its presenters cannot do.',
    closes: (talk, _room, slot) => talk.unavailable?.includes(slot.id) ?? false,
  },
  {
    kind: 'cell',
    name: 'equipment-missing',
    sentence: 'The room has everything the talk needs.',
    closes: (talk, room) => talk.needs?.some((need) => !room.equipment.includes(need)) ?? false,
  },
  {
    kind: 'cell',
    name: 'talk-too-long',
    sentence: 'The talk fits into its slot.',
    closes: (talk, _room, slot) => talk.minutes > slot.minutes,
  },
];

/** The rules between two talks, in the order in which they are counted, after every cell rule. */
export const PAIR_RULES: readonly PairRule[] = [
  {
    kind: 'pair',
    name: 'presenter-in-two-places',
    sentence: 'Nobody presents in two places at once.',
    where: 'same-slot',
    parts: (a, b) => sharesPresenter(a, b),
  },
  {
    kind: 'pair',
    name: 'must-not-clash',
    sentence: 'Two talks that must not clash are never at the same time.',
    where: 'same-slot',
    parts: (a, b, clashes) => clashes.get(a.id)?.has(b.id) ?? false,
  },
  {
    kind: 'pair',
    name: 'one-talk-per-cell',
    sentence: 'A room holds one talk at a time.',
    where: 'same-cell',
    parts: () => true,
  },
];

export const PLACED_ONCE: OnceRule = {
  kind: 'once',
  name: 'placed-once',
  sentence: 'A talk stands in the timetable once.',
};

/** Every hard rule: the solver obeys them, hand edits are checked with them, explanations quote them. */
export const HARD_RULES: readonly HardRule[] = [...CELL_RULES, ...PAIR_RULES, PLACED_ONCE];

/** The sentence that the app shows for a rule. */
export function ruleSentence(name: RuleName): string {
  return HARD_RULES.find((rule) => rule.name === name)?.sentence ?? name;
}

/** Whether somebody presents both talks. */
export function sharesPresenter(a: ProblemTalk, b: ProblemTalk): boolean {
  return a.presenters.some((presenter) => b.presenters.includes(presenter));
}

/** The pairs of `mustNotClash`, to be looked up from either talk. */
export function bookClashes(problem: TimetableProblem): ClashBook {
  const book = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const others = book.get(a) ?? new Set();
    book.set(a, others.add(b));
  };
  for (const [a, b] of problem.mustNotClash ?? []) {
    add(a, b);
    add(b, a);
  }
  return book;
}

/** The first cell rule that closes this cell to the talk, whatever else is placed. */
export function findClosingCellRule(
  talk: ProblemTalk,
  room: ProblemRoom,
  slot: ProblemSlot,
): CellRule | undefined {
  return CELL_RULES.find((rule) => rule.closes(talk, room, slot));
}
