import type { MatchingGraph } from './matching-graph';
import { indexAt, numberAt } from './number-at';

/** A node that the search has not reached; one that may look for a new partner; one whose partner may. */
export const UNREACHED = 0;
export const OUTER = 1;
export const INNER = 2;
export const NONE = -1;

/**
 * The nodes of a search for a better matching, with their pairs, prices and labels: persons, numbered below `people`, and
 * blossoms, which are odd rings of nodes that act as one.
 */
export class MatchingNodes {
  readonly graph: MatchingGraph;
  /** The far end of each person's pair, −1 while free. */
  readonly partnerEnd: Int32Array;
  /** The price of each person and of each blossom. */
  readonly price: Float64Array;
  readonly label: Int32Array;
  /** The outermost node that each person is in. */
  readonly outermost: Int32Array;
  readonly parent: Int32Array;
  readonly base: Int32Array;
  /** The tightest pair to an outer node: of each unreached person and of each outer node. */
  readonly bestPair: Int32Array;
  readonly queue: number[] = [];
  /** Persons whom the trees have reached at any time of this search, each once. */
  readonly reached: number[] = [];
  /** Persons whom a pair from an outer node leads to; the trees may have reached them since. */
  readonly bordering: number[] = [];
  protected readonly labelEnd: Int32Array;
  protected readonly children: number[][];
  protected readonly childEnds: number[][];
  protected readonly bestPairs: (readonly number[] | undefined)[];
  protected readonly unused: number[];
  protected readonly bestTo: Int32Array;
  protected readonly isReached: Int32Array;

  constructor(graph: MatchingGraph) {
    const { people } = graph;
    const nodes = 2 * people;
    this.graph = graph;
    this.partnerEnd = new Int32Array(people).fill(NONE);
    this.price = new Float64Array(nodes);
    this.label = new Int32Array(nodes);
    this.labelEnd = new Int32Array(nodes).fill(NONE);
    this.outermost = Int32Array.from({ length: people }, (_, person) => person);
    this.parent = new Int32Array(nodes).fill(NONE);
    this.base = Int32Array.from({ length: nodes }, (_, node) => (node < people ? node : NONE));
    this.bestPair = new Int32Array(nodes).fill(NONE);
    this.bestTo = new Int32Array(nodes).fill(NONE);
    this.isReached = new Int32Array(people);
    this.children = Array.from({ length: nodes }, () => []);
    this.childEnds = Array.from({ length: nodes }, () => []);
    this.bestPairs = Array.from({ length: nodes }, () => undefined);
    this.unused = Array.from({ length: people }, (_, index) => nodes - 1 - index);
  }

  /** Forgets the trees and keeps pairs, prices and blossoms. */
  clear(): void {
    this.label.fill(UNREACHED);
    this.labelEnd.fill(NONE);
    this.bestPair.fill(NONE);
    this.bestPairs.fill(undefined, this.graph.people);
    this.queue.length = 0;
    for (const person of this.reached) this.isReached[person] = 0;
    this.reached.length = 0;
    this.bordering.length = 0;
  }

  outermostBlossoms(): readonly number[] {
    const { people } = this.graph;
    const found: number[] = [];
    if (this.unused.length === people) return found;
    for (let node = people; node < 2 * people; node++) {
      if (indexAt(this.base, node) !== NONE && indexAt(this.parent, node) === NONE) found.push(node);
    }
    return found;
  }

  isFree(node: number): boolean {
    return indexAt(this.partnerEnd, indexAt(this.base, node)) === NONE;
  }

  labelOf(person: number): number {
    return indexAt(this.label, indexAt(this.outermost, person));
  }

  slack(pair: number): number {
    const { personAtEnd, fullWeight } = this.graph;
    return (
      numberAt(this.price, indexAt(personAtEnd, 2 * pair)) +
      numberAt(this.price, indexAt(personAtEnd, 2 * pair + 1)) -
      numberAt(fullWeight, pair)
    );
  }

  /** The persons in a node, itself where it is one. */
  members(node: number): readonly number[] {
    if (node < this.graph.people) return [node];
    const found: number[] = [];
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next < this.graph.people) found.push(next);
      else for (const child of this.childrenOf(next)) open.push(child);
    }
    return found;
  }

  protected childrenOf(blossom: number): readonly number[] {
    return this.children[blossom] ?? [];
  }
}
