import { explainLeftOver } from '#shared/domain/mentoring/round/explain-left-over';
import { explainPair } from '#shared/domain/mentoring/round/explain-pair';
import { priceOfPair } from '#shared/domain/mentoring/round/price-of-pair';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import { assertNever } from '#shared/lib/assert-never';
import { plural } from '#shared/lib/plural';
import { ok, refuse, type Result } from '#shared/lib/result';
import type { JobProgress, JobRequest, JobResult, Jobs } from './job';
import { proposeStaffImport } from './read-staff/propose-staff-import';
import { readStaffBytes } from './read-staff/read-staff-bytes';
import { loadModelRunner } from './run-highs';

type Tell = (progress: JobProgress) => void;

/** What only the packaged app knows: where its parts lie. */
type Tools = { readonly wasmFile?: string };

/** Does one piece of long work, telling how far it is; whatever goes wrong becomes a refusal. */
export async function doJob(request: JobRequest, tell: Tell, tools: Tools = {}): Promise<JobResult> {
  try {
    switch (request.kind) {
      case 'staff-list':
        return await readStaffList(request.input, tell);
      case 'timetable':
        return ok(await draftTimetable(request.input, tell, tools));
      case 'round':
        return ok(solveWholeRound(request.input, tell));
      case 'price-of-pair':
        return priceOfPair(gatherRoundFacts(request.input.source, request.input.round), request.input.people);
      case 'runner-up':
        return explainPair(gatherRoundFacts(request.input.source, request.input.round), request.input.people);
      case 'left-over':
        return explainLeftOver(request.input.source, request.input.round, request.input.personId);
      default:
        return assertNever(request);
    }
  } catch {
    return refuse(
      'work-failed',
      'CPD Desk came upon something it could not work with. Nothing was changed. Try again, and if it happens again restore an earlier backup or try another file.',
    );
  }
}

function solveWholeRound({ source, round, at }: Jobs['round']['input'], tell: Tell): Jobs['round']['output'] {
  tell({ fraction: 0, words: 'Comparing everybody with everybody' });
  const now = () => performance.now();
  return solveRound(gatherRoundFacts(source, round), { at, now });
}

async function readStaffList(
  { bytes, ...request }: Jobs['staff-list']['input'],
  tell: Tell,
): Promise<Result<Jobs['staff-list']['output']>> {
  tell({ fraction: 0, words: 'Reading the file' });
  const file = readStaffBytes(bytes);
  if (!file.ok) return file;
  const { encoding, delimiter, table } = file.value;
  const words = `Comparing ${plural(table.rows.length, 'row')} with the people you have`;
  const proposal = await proposeStaffImport(file.value, request, {
    onProgress: (fraction) => tell({ fraction, words }),
  });
  return proposal.ok ? ok({ ...proposal.value, encoding, delimiter }) : proposal;
}

async function draftTimetable(
  { problem, isThorough }: Jobs['timetable']['input'],
  tell: Tell,
  { wasmFile }: Tools,
): Promise<Jobs['timetable']['output']> {
  tell({ fraction: 0, words: 'Looking for places' });
  const runModel = isThorough ? await loadModelRunner(wasmFile === undefined ? {} : { wasmFile }) : undefined;
  return solveTimetable(problem, {
    now: () => performance.now(),
    // What the coordinator locked stays, whatever else may not find a place.
    fixedFirst: true,
    onProgress: (fraction, { unplaced }) => {
      const words =
        unplaced === 0
          ? 'Every talk has a place; looking for a better order'
          : `${plural(unplaced, 'talk')} still without a place`;
      tell({ fraction, words });
      return false;
    },
    ...(runModel === undefined ? {} : { runModel }),
  });
}
