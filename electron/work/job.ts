import type { StaffListProposal } from '#shared/contract/staff-list';
import type { Proposal, Round } from '#shared/domain/mentoring/round/round';
import type {
  LeftOverExplanation,
  PairExplanation,
  PairPrice,
} from '#shared/domain/mentoring/round/round-answers';
import type { RoundSource } from '#shared/domain/mentoring/round/round-facts';
import type { PersonId } from '#shared/domain/people/person';
import type { TimetableProblem } from '#shared/domain/problem/timetable-problem';
import type { TimetableSolution } from '#shared/domain/teach-meet/solver/timetable-solution';
import type { Instant } from '#shared/lib/instant';
import type { Result } from '#shared/lib/result';
import type { StaffImportRequest } from './read-staff/propose-staff-import';

/** A round, and what of the document it looks at. */
export type RoundQuestion = { readonly source: RoundSource; readonly round: Round };

/** Long work that runs in a process of its own, so that typing never waits for it. */
export type Jobs = {
  readonly 'staff-list': {
    readonly input: StaffImportRequest & { readonly bytes: Uint8Array };
    readonly output: StaffListProposal;
  };
  readonly timetable: {
    /** A thorough draft goes on to prove that nothing better exists, for as long as the problem's time limit lets it. */
    readonly input: { readonly problem: TimetableProblem; readonly isThorough: boolean };
    readonly output: TimetableSolution;
  };
  readonly round: {
    /** Solves a round; `at` is when, for the record. */
    readonly input: RoundQuestion & { readonly at: Instant };
    readonly output: Proposal;
  };
  readonly 'price-of-pair': {
    readonly input: RoundQuestion & { readonly people: readonly PersonId[] };
    readonly output: PairPrice;
  };
  readonly 'runner-up': {
    readonly input: RoundQuestion & { readonly people: readonly PersonId[] };
    readonly output: PairExplanation;
  };
  readonly 'left-over': {
    readonly input: RoundQuestion & { readonly personId: PersonId };
    readonly output: LeftOverExplanation;
  };
};
export type JobKind = keyof Jobs;
export type JobRequest = {
  readonly [Kind in JobKind]: { readonly kind: Kind; readonly input: Jobs[Kind]['input'] };
}[JobKind];
export type JobResult = Result<Jobs[JobKind]['output']>;

export type JobProgress = { readonly fraction: number; readonly words: string };

export type JobMessage =
  | ({ readonly kind: 'progress' } & JobProgress)
  | { readonly kind: 'done'; readonly result: JobResult };
