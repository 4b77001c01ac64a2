import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { buildLargeRound } from './large-round';

/**
 * Milliseconds of processor time for whole rounds of 1,000 people, from the school's records to the proposal with its
 * proof and its words: `npx tsx tests/bench/round-speed.ts`.
 */
const RUNS = 5;
const AT = '2026-11-09T08:00:00.000Z';

for (const of of [
  { mentors: 300, learners: 700, kind: 'mentoring' },
  { mentors: 0, learners: 1000, kind: 'co-coaching' },
] as const) {
  const { source, round } = buildLargeRound(of);
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    const { solved } = solveRound(gatherRoundFacts(source, round), { at: AT });
    if (solved?.isProved !== true) throw new Error('This round was not proved.');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [first = 0] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(
    `round of ${of.kind}, ${of.mentors + of.learners} people: first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
  );
}
