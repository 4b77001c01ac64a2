import { create } from 'zustand';
import type { OutputOf } from '#shared/contract/channels';
import type { DraftMode } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import type { TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { bridge } from './bridge';
import { newId } from './actions';

/** Long work under way in a process of its own, by its id. */
type Progress = { readonly fraction: number; readonly words: string };
const useProgress = create<Readonly<Record<string, Progress>>>()(() => ({}));

/** How far a piece of long work has come; undefined before its first word. */
export const useWorkProgress = (jobId: string | null): Progress | undefined =>
  useProgress((progress) => (jobId === null ? undefined : progress[jobId]));

/** Starts listening to progress; returns how to stop. */
export function startProgress(): () => void {
  return bridge().onProgress(({ jobId, fraction, words }) =>
    useProgress.setState({ [jobId]: { fraction, words } }),
  );
}

export function cancelWork(jobId: string): void {
  void bridge().cancelWork({ jobId });
}

/** Drafts a timetable; gives the id to follow or cancel it by at once, and the answer when it is there. */
export function draftTimetable(
  teachMeetId: TeachMeetId,
  options: { readonly mode: DraftMode; readonly isThorough: boolean },
): { readonly jobId: string; readonly solved: Promise<OutputOf<'teachMeet.draft'>> } {
  const jobId = newId();
  return { jobId, solved: bridge().draftTimetable({ jobId, teachMeetId, ...options }) };
}
