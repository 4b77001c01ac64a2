import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { changeRound } from '#shared/domain/mentoring/round/change-round';
import { explainLeftOver } from '#shared/domain/mentoring/round/explain-left-over';
import { explainPair } from '#shared/domain/mentoring/round/explain-pair';
import { newRound } from '#shared/domain/mentoring/round/new-round';
import { priceOfPair } from '#shared/domain/mentoring/round/price-of-pair';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { roundId, type Round } from '#shared/domain/mentoring/round/round';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { personId, type Person } from '#shared/domain/people/person';
import { ok } from '#shared/lib/result';
import { CompareRoundsScreen } from '../../../../../renderer/features/mentoring/rounds/compare-rounds-screen';
import { RoundScreen } from '../../../../../renderer/features/mentoring/rounds/round-screen';
import { RoundsScreen } from '../../../../../renderer/features/mentoring/rounds/rounds-screen';
import { aDocument, aPerson } from '../../../../support/documents';
import { installFakeDesk, type FakeDesk } from '../../../../support/fake-desk';
import { openScreens } from '../../../open-screens';

const NOW = '2026-11-12T09:00:00.000Z';
export const ID = roundId.parse('round-1');

export const idOf = (name: string) => personId.parse(name);

/** A round of mentoring between the people named. */
export function aRound(
  mentors: Readonly<Record<string, number>>,
  learners: readonly string[],
  change: Partial<Round> = {},
): Round {
  return {
    ...newRound({ id: ID, name: 'Autumn', kind: 'mentoring', madeOn: '2026-11-12' }),
    mentors: Object.entries(mentors).map(([name, places]) => ({ personId: idOf(name), places })),
    learners: learners.map(idOf),
    ...change,
  };
}

/** A document with these people and rounds. */
export function withRounds(
  people: readonly Person[],
  rounds: readonly Round[],
  change: Partial<DeskDocument> = {},
): DeskDocument {
  return aDocument({
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    rounds: Object.fromEntries(rounds.map((round) => [round.id, round])),
    ...change,
  });
}

/** Two mentors of one place each, and three who want one of them. */
export function smallSchool(change: Partial<Round> = {}): DeskDocument {
  return withRounds(
    [
      aPerson('Ann', { strengths: ['phonics'] }),
      aPerson('Ben', { strengths: ['number'] }),
      aPerson('Cay', { wants: ['phonics'] }),
      aPerson('Dee', { wants: ['number'] }),
      aPerson('Eve', { wants: ['art'], lineManagerId: idOf('Ann') }),
    ],
    [aRound({ Ann: 1, Ben: 1 }, ['Cay', 'Dee', 'Eve'], change)],
  );
}

/** Answers the questions about rounds as the main process would, from the document as it stands. */
function roundMethods(desk: () => FakeDesk): Partial<DeskBridge> {
  const roundOf = (id: string): Round => {
    const found = Object.values(desk().document().rounds).find((round) => round.id === id);
    if (found === undefined) throw new Error('The round has gone.');
    return found;
  };
  const facts = (round: Round) => gatherRoundFacts(desk().document(), round);
  return {
    solveRound: async ({ roundId: id, change }) =>
      ok(solveRound(facts(changeRound(roundOf(id), change ?? {})), { at: NOW })),
    priceOfPair: async ({ roundId: id, people }) => priceOfPair(facts(roundOf(id)), people),
    explainPair: async ({ roundId: id, people }) => explainPair(facts(roundOf(id)), people),
    explainLeftOver: async ({ roundId: id, personId: who }) =>
      explainLeftOver(desk().document(), roundOf(id), who),
  };
}

/** Opens an address of the rounds, with what the desk then holds of the round. */
export async function openRounds(address: string, document: DeskDocument, methods: Partial<DeskBridge> = {}) {
  const desk: FakeDesk = installFakeDesk(document, { ...roundMethods(() => desk), ...methods });
  const screens = await openScreens(`/mentoring/rounds${address}`, {
    '/mentoring/rounds': RoundsScreen,
    '/mentoring/rounds/compare': CompareRoundsScreen,
    '/mentoring/rounds/$roundId': RoundScreen,
  });
  const now = (): Round => {
    const found = desk.document().rounds[ID];
    if (found === undefined) throw new Error('The round has gone.');
    return found;
  };
  return { desk, now, address: screens.address };
}

/** Who is with whom, as `mentor+learner`. */
export const pairsOf = (round: Round): readonly string[] =>
  round.proposal.pairs.map(({ people }) => people.join('+')).toSorted();
