import { Blossoms } from './blossoms';
import { INNER, NONE, OUTER, UNREACHED } from './matching-nodes';
import { indexAt, numberAt } from './number-at';

/** Marks a node that both ways to the roots have passed. */
const CRUMB = 4;

/**
 * The trees of one search for a better matching over nodes and blossoms. The names of the steps are those of Galil's survey
 * ("Efficient algorithms for finding maximum matching in graphs", ACM Computing Surveys 18, 1986); the tables follow Van
 * Rantwijk.
 */
export class AlternatingForest extends Blossoms {
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

  protected setLabel(person: number, node: number, label: number, end: number): void {
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

  protected makeInner(person: number, end: number): void {
    const node = indexAt(this.outermost, person);
    this.setLabel(person, node, INNER, end);
    const partnerEnd = indexAt(this.partnerEnd, indexAt(this.base, node));
    this.makeOuter(indexAt(this.graph.personAtEnd, partnerEnd), partnerEnd ^ 1);
  }

  /** The base of the ring that a pair between two outer persons closes; −1 where their trees differ. */
  protected findRing(first: number, second: number): number {
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
}
