import { INNER, MatchingNodes, NONE, OUTER, UNREACHED } from './matching-nodes';
import { indexAt, numberAt } from './number-at';

/** The making, turning and taking apart of blossoms. */
export class Blossoms extends MatchingNodes {
  /** Takes a blossom of no price apart between searches, and those in it that have no price either. */
  expandIdle(blossom: number): void {
    for (const child of this.childrenOf(blossom)) {
      if (child >= this.graph.people && numberAt(this.price, child) === 0) this.expandIdle(child);
      else this.release(child);
    }
    this.forget(blossom);
  }

  protected addBlossom(base: number, pair: number): void {
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

  protected keepBestOf(blossom: number, member: number, reached: number[]): void {
    const { firstAt, farEndAt } = this.graph;
    const end = indexAt(firstAt, member + 1);
    for (let slot = indexAt(firstAt, member); slot < end; slot++)
      this.keepIfBest(blossom, indexAt(farEndAt, slot) >> 1, reached);
  }

  /** Keeps, for each other outer node, the tightest pair to it. */
  protected keepIfBest(blossom: number, pair: number, reached: number[]): void {
    const { personAtEnd } = this.graph;
    const first = indexAt(this.outermost, indexAt(personAtEnd, 2 * pair));
    const node = first === blossom ? indexAt(this.outermost, indexAt(personAtEnd, 2 * pair + 1)) : first;
    if (node === blossom || indexAt(this.label, node) !== OUTER) return;
    const known = indexAt(this.bestTo, node);
    if (known === NONE) reached.push(node);
    if (known === NONE || this.slack(pair) < this.slack(known)) this.bestTo[node] = pair;
  }

  /** Turns a blossom's inner pairs so that `person` becomes its base. */
  protected flipBlossom(blossom: number, person: number): void {
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
  protected release(child: number): void {
    this.parent[child] = NONE;
    for (const member of this.members(child)) this.outermost[member] = child;
  }

  protected forget(blossom: number): void {
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
