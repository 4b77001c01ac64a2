import { matchTopics, stemsOf } from './match-topics';

/** Somebody's topics: in their own words, and by the numbers under which a `TopicIndex` knows them. */
export type Topics = { readonly words: readonly string[]; readonly numbers: readonly number[] };

const UNKNOWN = 0;
const IS_MATCH = 1;
const IS_NONE = 2;

/** Compares topics by what they are about, each two of them once, however many people have them. */
export class TopicIndex {
  readonly #numberOf = new Map<string, number>();
  readonly #stems: (readonly string[])[] = [];
  readonly #rows: Uint8Array[] = [];

  /** Takes in somebody's topics; empty ones are left out. All topics are read before any are compared. */
  read(topics: readonly string[]): Topics {
    const words = topics.map((topic) => topic.trim()).filter((topic) => topic !== '');
    return { words, numbers: words.map((topic) => this.#number(topic)) };
  }

  /** How many of the topics wanted are the subject of one that is offered. */
  countMet(wanted: Topics, offered: Topics): number {
    let met = 0;
    for (const topic of wanted.numbers) if (this.#isMet(topic, offered)) met++;
    return met;
  }

  /** Which topics those are, in the words of whoever wants them. */
  listMet(wanted: Topics, offered: Topics): readonly string[] {
    return wanted.words.filter((_, at) => this.#isMet(wanted.numbers[at] ?? -1, offered));
  }

  #isMet(topic: number, { numbers }: Topics): boolean {
    for (const other of numbers) if (this.#isMatch(topic, other)) return true;
    return false;
  }

  #isMatch(one: number, other: number): boolean {
    const row = (this.#rows[one] ??= new Uint8Array(this.#stems.length));
    if (row[other] === UNKNOWN) {
      row[other] = matchTopics(this.#stems[one] ?? [], this.#stems[other] ?? []) ? IS_MATCH : IS_NONE;
    }
    return row[other] === IS_MATCH;
  }

  #number(topic: string): number {
    const known = this.#numberOf.get(topic);
    if (known !== undefined) return known;
    const number = this.#stems.length;
    this.#numberOf.set(topic, number);
    this.#stems.push(stemsOf(topic));
    return number;
  }
}
