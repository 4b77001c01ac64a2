import type { StaffListProposal } from '#shared/contract/staff-list';
import type { TimetableProblem } from '#shared/domain/problem/timetable-problem';
import type { TimetableSolution } from '#shared/domain/teach-meet/solver/timetable-solution';
import type { Result } from '#shared/lib/result';
import type { StaffImportRequest } from './read-staff/propose-staff-import';

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
