import { matchTopics, stemsOf } from './match-topics';

/** Somebody's topics: in their own words, and by the numbers under which a `TopicIndex` knows them and their list. */
export type Topics = {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly list: number;
};

const IS_MET = 1;
const IS_NOT = 2;

/** Compares topics by what they are about, each with each list of topics once, however often it is asked. */
export class TopicIndex {
  private readonly numberOf = new Map<string, number>();
  private readonly stems: (readonly string[])[] = [];
  private lists = 0;
  /** For each list, whether it meets a topic: 0 where nobody has asked yet. */
  private readonly answers: Uint8Array[] = [];

  /** Takes in somebody's topics; empty ones are left out. All topics are read before any are compared. */
  read(topics: readonly string[]): Topics {
    const words = topics.map((topic) => topic.trim()).filter((topic) => topic !== '');
    const numbers = words.map((topic) => this.takeIn(topic));
    return { words, numbers, list: this.lists++ };
  }

  /** How many of the topics wanted are the subject of one that is offered. */
  countMet({ numbers }: Topics, offered: Topics): number {
    if (offered.numbers.length === 0) return 0;
    const answers = (this.answers[offered.list] ??= new Uint8Array(this.stems.length));
    let met = 0;
    for (const topic of numbers) {
      const known = answers[topic];
      if (known === IS_MET || (known !== IS_NOT && this.meets(offered, topic, answers))) met++;
    }
    return met;
  }

  /** Which topics those are, in the words of whoever wants them. */
  listMet(wanted: Topics, offered: Topics): readonly string[] {
    return wanted.words.filter(
      (_, at) => this.countMet({ ...wanted, numbers: wanted.numbers.slice(at, at + 1) }, offered) > 0,
    );
  }

  private meets({ numbers }: Topics, topic: number, answers: Uint8Array): boolean {
    const stems = this.stems[topic] ?? [];
    const isMet = numbers.some((other) => matchTopics(stems, this.stems[other] ?? []));
    answers[topic] = isMet ? IS_MET : IS_NOT;
    return isMet;
  }

  private takeIn(topic: string): number {
    const known = this.numberOf.get(topic);
    if (known !== undefined) return known;
    const number = this.stems.length;
    this.numberOf.set(topic, number);
    this.stems.push(stemsOf(topic));
    return number;
  }
}
