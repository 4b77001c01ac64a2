import type { MatchingGraph } from './matching-graph';
import { indexAt, numberAt } from './number-at';

/** A node that the search has not reached; one that may look for a new partner; one whose partner may. */
export const UNREACHED = 0;
export const OUTER = 1;
export const INNER = 2;
const CRUMB = 4;
export const NONE = -1;

/**
 * The trees of one search for a better matching, with their blossoms: odd rings of people that act as one node.
 * Nodes below `people` are persons, the rest blossoms. The names of the steps are those of Galil's survey ("Efficient
 * algorithms for finding maximum matching in graphs", ACM Computing Surveys 18, 1986); the tables follow Van Rantwijk.
 */
export class AlternatingForest {
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
  private readonly labelEnd: Int32Array;
  private readonly children: number[][];
  private readonly childEnds: number[][];
  private readonly bestPairs: (readonly number[] | undefined)[];
  private readonly unused: number[];
  private readonly bestTo: Int32Array;
  private readonly isReached: Int32Array;

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

  /** Makes the node of this person outer, reached through `end`; −1 makes it the root of a tree. */
  makeOuter(person: number, end: number): void {
    const node = indexAt(this.outermost, person);
    this.setLabel(person, node, OUTER, end);
    for (const member of this.members(node)) this.queue.push(member);
  }

  /** Follows the tight pairs of an outer person, and remembers the tightest of the others. True as for `follow`. */
  lookAround(person: number): boolean {
    const { firstAt, farEndAt, neighbourAt, fullWeightAt } = this.graph;
    const { price, outermost, label, bestPair } = this;
    const end = indexAt(firstAt, person + 1);
    for (let slot = indexAt(firstAt, person); slot < end; slot++) {
      const neighbour = indexAt(neighbourAt, slot);
      const node = indexAt(outermost, neighbour);
      if (node === indexAt(outermost, person)) continue;
      const slack = numberAt(price, person) + numberAt(price, neighbour) - numberAt(fullWeightAt, slot);
      if (slack === 0) {
        if (this.follow(indexAt(farEndAt, slot))) return true;
        continue;
      }
      const holder = indexAt(label, node) === OUTER ? indexAt(outermost, person) : neighbour;
      if (holder === neighbour && indexAt(label, neighbour) !== UNREACHED) continue;
      const best = indexAt(bestPair, holder);
      if (best === NONE && holder === neighbour) this.bordering.push(neighbour);
      if (best === NONE || slack < this.slack(best)) bestPair[holder] = indexAt(farEndAt, slot) >> 1;
    }
    return false;
  }

  /**
   * Lets the trees grow over a tight pair from an outer person to the person at its `farEnd`. True when a matching with
   * one free person fewer was found by it.
   */
  follow(farEnd: number): boolean {
    const person = indexAt(this.graph.personAtEnd, farEnd ^ 1);
    const neighbour = indexAt(this.graph.personAtEnd, farEnd);
    const node = indexAt(this.outermost, neighbour);
    if (indexAt(this.outermost, person) === node) return false;
    const label = indexAt(this.label, node);
    if (label === OUTER) {
      const ring = this.findRing(person, neighbour);
      if (ring !== NONE) {
        this.addBlossom(ring, farEnd >> 1);
        return false;
      }
    } else if (label === INNER) {
      if (indexAt(this.label, neighbour) === UNREACHED) {
        this.label[neighbour] = INNER;
        this.labelEnd[neighbour] = farEnd ^ 1;
      }
      return false;
    } else if (!this.isFree(node)) {
      this.makeInner(neighbour, farEnd ^ 1);
      return false;
    }
    this.flipPath(person, farEnd);
    this.flipPath(neighbour, farEnd ^ 1);
    return true;
  }

  /**
   * Gives `person` the partner at `end` (−1: leaves them free) and flips the pairs from there to the root of the tree.
   */
  flipPath(person: number, end: number): void {
    const { personAtEnd, people } = this.graph;
    let flipped = person;
    let partner = end;
    for (;;) {
      const outer = indexAt(this.outermost, flipped);
      if (outer >= people) this.flipBlossom(outer, flipped);
      this.partnerEnd[flipped] = partner;
      const up = indexAt(this.labelEnd, outer);
      if (up === NONE) return;
      const inner = indexAt(this.outermost, indexAt(personAtEnd, up));
      const innerEnd = indexAt(this.labelEnd, inner);
      const entry = indexAt(personAtEnd, innerEnd ^ 1);
      if (inner >= people) this.flipBlossom(inner, entry);
      this.partnerEnd[entry] = innerEnd;
      flipped = indexAt(personAtEnd, innerEnd);
      partner = innerEnd ^ 1;
    }
  }

  /** Takes an inner blossom apart in the middle of a search: the tree goes on through the half that it needs. */
  expandInner(blossom: number): void {
    const { personAtEnd } = this.graph;
    const children = this.childrenOf(blossom);
    const ends = this.childEnds[blossom] ?? [];
    const size = children.length;
    const childAt = (index: number): number => children[(index + size) % size] ?? NONE;
    const endAt = (index: number): number => ends[(index + size) % size] ?? NONE;
    let end = indexAt(this.labelEnd, blossom);
    for (const child of children) this.release(child);

    const entry = indexAt(this.outermost, indexAt(personAtEnd, end ^ 1));
    let index = children.indexOf(entry);
    const forward = index % 2 === 1;
    if (forward) index -= size;
    const step = forward ? 1 : -1;
    const flip = forward ? 0 : 1;
    while (index !== 0) {
      this.label[indexAt(personAtEnd, end ^ 1)] = UNREACHED;
      this.label[indexAt(personAtEnd, endAt(index - flip) ^ flip ^ 1)] = UNREACHED;
      this.makeInner(indexAt(personAtEnd, end ^ 1), end);
      index += step;
      end = endAt(index - flip) ^ flip;
      index += step;
    }
    // The base keeps its own partner: it turns inner without making that partner outer again.
    const base = childAt(index);
    this.setLabel(indexAt(personAtEnd, end ^ 1), base, INNER, end);
    index += step;
    for (; childAt(index) !== entry; index += step) {
      const child = childAt(index);
      if (indexAt(this.label, child) === OUTER) continue;
      const reached = this.members(child).find((member) => indexAt(this.label, member) !== UNREACHED);
      if (reached === undefined) continue;
      this.label[reached] = UNREACHED;
      this.label[indexAt(personAtEnd, indexAt(this.partnerEnd, indexAt(this.base, child)))] = UNREACHED;
      this.makeInner(reached, indexAt(this.labelEnd, reached));
    }
    this.forget(blossom);
  }

  /** Takes a blossom of no price apart between searches, and those in it that have no price either. */
  expandIdle(blossom: number): void {
    for (const child of this.childrenOf(blossom)) {
      if (child >= this.graph.people && numberAt(this.price, child) === 0) this.expandIdle(child);
      else this.release(child);
    }
    this.forget(blossom);
  }

  private childrenOf(blossom: number): readonly number[] {
    return this.children[blossom] ?? [];
  }

  private setLabel(person: number, node: number, label: number, end: number): void {
    this.label[person] = label;
    this.label[node] = label;
    this.labelEnd[person] = end;
    this.labelEnd[node] = end;
    this.bestPair[person] = NONE;
    this.bestPair[node] = NONE;
    for (const member of this.members(node)) {
      if (indexAt(this.isReached, member) === 1) continue;
      this.isReached[member] = 1;
      this.reached.push(member);
    }
  }

  private makeInner(person: number, end: number): void {
    const node = indexAt(this.outermost, person);
    this.setLabel(person, node, INNER, end);
    const partnerEnd = indexAt(this.partnerEnd, indexAt(this.base, node));
    this.makeOuter(indexAt(this.graph.personAtEnd, partnerEnd), partnerEnd ^ 1);
  }

  /** The base of the ring that a pair between two outer persons closes; −1 where their trees differ. */
  private findRing(first: number, second: number): number {
    const { personAtEnd } = this.graph;
    const passed: number[] = [];
    let ring = NONE;
    let person = first;
    let other = second;
    while (person !== NONE) {
      const node = indexAt(this.outermost, person);
      if ((indexAt(this.label, node) & CRUMB) !== 0) {
        ring = indexAt(this.base, node);
        break;
      }
      passed.push(node);
      this.label[node] = OUTER | CRUMB;
      const up = indexAt(this.labelEnd, node);
      if (up === NONE) person = NONE;
      else
        person = indexAt(
          personAtEnd,
          indexAt(this.labelEnd, indexAt(this.outermost, indexAt(personAtEnd, up))),
        );
      if (other !== NONE) [person, other] = [other, person];
    }
    for (const node of passed) this.label[node] = OUTER;
    return ring;
  }

  private addBlossom(base: number, pair: number): void {
    const { personAtEnd, people } = this.graph;
    const root = indexAt(this.outermost, base);
    const blossom = this.unused.pop() ?? NONE;
    const children: number[] = [];
    const ends: number[] = [];
    for (let node = indexAt(this.outermost, indexAt(personAtEnd, 2 * pair)); node !== root;) {
      children.push(node);
      ends.push(indexAt(this.labelEnd, node));
      node = indexAt(this.outermost, indexAt(personAtEnd, indexAt(this.labelEnd, node)));
    }
    children.push(root);
    children.reverse();
    ends.reverse();
    ends.push(2 * pair);
    for (let node = indexAt(this.outermost, indexAt(personAtEnd, 2 * pair + 1)); node !== root;) {
      children.push(node);
      ends.push(indexAt(this.labelEnd, node) ^ 1);
      node = indexAt(this.outermost, indexAt(personAtEnd, indexAt(this.labelEnd, node)));
    }
    this.children[blossom] = children;
    this.childEnds[blossom] = ends;
    this.base[blossom] = base;
    this.parent[blossom] = NONE;
    this.price[blossom] = 0;
    this.label[blossom] = OUTER;
    this.labelEnd[blossom] = indexAt(this.labelEnd, root);
    for (const child of children) this.parent[child] = blossom;
    for (const member of this.members(blossom)) {
      if (this.labelOf(member) === INNER) this.queue.push(member);
    }
    for (const member of this.members(blossom)) this.outermost[member] = blossom;

    const reached: number[] = [];
    for (const child of children) {
      const pairs = this.bestPairs[child];
      if (pairs) for (const each of pairs) this.keepIfBest(blossom, each, reached);
      else for (const member of this.members(child)) this.keepBestOf(blossom, member, reached);
      if (child >= people) this.bestPairs[child] = undefined;
      this.bestPair[child] = NONE;
    }
    const best = reached.map((node) => indexAt(this.bestTo, node));
    for (const node of reached) this.bestTo[node] = NONE;
    this.bestPairs[blossom] = best;
    this.bestPair[blossom] = best.reduce(
      (least, each) => (least === NONE || this.slack(each) < this.slack(least) ? each : least),
      NONE,
    );
  }

  private keepBestOf(blossom: number, member: number, reached: number[]): void {
    const { firstAt, farEndAt } = this.graph;
    const end = indexAt(firstAt, member + 1);
    for (let slot = indexAt(firstAt, member); slot < end; slot++)
      this.keepIfBest(blossom, indexAt(farEndAt, slot) >> 1, reached);
  }

  /** Keeps, for each other outer node, the tightest pair to it. */
  private keepIfBest(blossom: number, pair: number, reached: number[]): void {
    const { personAtEnd } = this.graph;
    const first = indexAt(this.outermost, indexAt(personAtEnd, 2 * pair));
    const node = first === blossom ? indexAt(this.outermost, indexAt(personAtEnd, 2 * pair + 1)) : first;
    if (node === blossom || indexAt(this.label, node) !== OUTER) return;
    const known = indexAt(this.bestTo, node);
    if (known === NONE) reached.push(node);
    if (known === NONE || this.slack(pair) < this.slack(known)) this.bestTo[node] = pair;
  }

  /** Turns a blossom's inner pairs so that `person` becomes its base. */
  private flipBlossom(blossom: number, person: number): void {
    const { personAtEnd, people } = this.graph;
    let child = person;
    while (indexAt(this.parent, child) !== blossom) child = indexAt(this.parent, child);
    if (child >= people) this.flipBlossom(child, person);
    const children = this.childrenOf(blossom);
    const ends = this.childEnds[blossom] ?? [];
    const size = children.length;
    const start = children.indexOf(child);
    const forward = start % 2 === 1;
    const step = forward ? 1 : -1;
    const flip = forward ? 0 : 1;
    for (let index = forward ? start - size : start; index !== 0; index += step) {
      index += step;
      const end = (ends[(index - flip + size) % size] ?? NONE) ^ flip;
      const near = children[(index + size) % size] ?? NONE;
      if (near >= people) this.flipBlossom(near, indexAt(personAtEnd, end));
      const far = children[(index + step + size) % size] ?? NONE;
      if (far >= people) this.flipBlossom(far, indexAt(personAtEnd, end ^ 1));
      this.partnerEnd[indexAt(personAtEnd, end)] = end ^ 1;
      this.partnerEnd[indexAt(personAtEnd, end ^ 1)] = end;
    }
    this.children[blossom] = [...children.slice(start), ...children.slice(0, start)];
    this.childEnds[blossom] = [...ends.slice(start), ...ends.slice(0, start)];
    this.base[blossom] = person;
  }

  /** Makes a child an outermost node again. */
  private release(child: number): void {
    this.parent[child] = NONE;
    for (const member of this.members(child)) this.outermost[member] = child;
  }

  private forget(blossom: number): void {
    this.children[blossom] = [];
    this.childEnds[blossom] = [];
    this.label[blossom] = UNREACHED;
    this.labelEnd[blossom] = NONE;
    this.base[blossom] = NONE;
    this.parent[blossom] = NONE;
    this.bestPair[blossom] = NONE;
    this.bestPairs[blossom] = undefined;
    this.unused.push(blossom);
  }
}
