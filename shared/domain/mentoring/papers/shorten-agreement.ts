import { shortenWords } from '../../paper/shorten-words';
import type { LearningAgreementJob } from './learning-agreement-job';

/** An agreement as far as a page has room for it. */
export type AgreementVersion = LearningAgreementJob & {
  readonly key: string;
  /** How many ground rules have no room. */
  readonly rulesLeftOut: number;
  /** Whether words are missing, so that whoever signs must be told. */
  readonly isShortened: boolean;
};

/** Characters of one text of the agreement, in ever shorter versions; the last always goes on a page. */
const LIMITS = [1600, 1300, 1050, 850, 700, 570, 460, 370, 300, 240, 190, 150, 120] as const;
/** The ground rules together may be as long as so many texts; a rule takes a line however short it is. */
const RULES_SHARE = 3;
const LEAST_RULE_CHARACTERS = 60;

/** The versions of an agreement from the whole of it to the shortest, each different from the one before. */
export function listAgreementVersions(job: LearningAgreementJob): readonly AgreementVersion[] {
  const whole = { ...job, key: 'whole', rulesLeftOut: 0, isShortened: false };
  const folded = foldLines(whole);
  const versions = [whole, folded, ...LIMITS.map((limit) => shorten(folded, limit))];
  return versions.filter((version, index) => index === 0 || !isSameWords(version, versions[index - 1]));
}

function changeWords(version: AgreementVersion, change: (words: string) => string): AgreementVersion {
  return {
    ...version,
    people: version.people.map((one) => ({ ...one, needs: change(one.needs) })),
    purpose: change(version.purpose),
    groundRules: version.groundRules.map(change),
    power: change(version.power),
    confidentiality: change(version.confidentiality),
    meetingRhythm: change(version.meetingRhythm),
  };
}

/** Paragraphs run on in one: the same words on fewer lines. */
const foldLines = (version: AgreementVersion): AgreementVersion =>
  changeWords({ ...version, key: 'folded' }, (words) => words.replaceAll(/\s*\n\s*/gu, ' '));

function shorten(version: AgreementVersion, limit: number): AgreementVersion {
  const groundRules = keepRules(version.groundRules, limit);
  const short = changeWords({ ...version, groundRules }, (words) => shortenWords(words, limit));
  return {
    ...short,
    key: `at-most-${limit}`,
    rulesLeftOut: version.groundRules.length - groundRules.length,
    isShortened: !isSameWords(short, version),
  };
}

function keepRules(rules: readonly string[], limit: number): readonly string[] {
  let room = limit * RULES_SHARE;
  return rules.filter((rule) => {
    room -= Math.max(LEAST_RULE_CHARACTERS, Math.min(limit, rule.length));
    return room >= 0;
  });
}

function wordsOf(version: AgreementVersion | undefined): string {
  if (version === undefined) return '';
  const { people, purpose, groundRules, power, confidentiality, meetingRhythm } = version;
  const needs = people.map((one) => one.needs);
  return JSON.stringify([needs, purpose, groundRules, power, confidentiality, meetingRhythm]);
}

const isSameWords = (one: AgreementVersion, other: AgreementVersion | undefined): boolean =>
  wordsOf(one) === wordsOf(other);
