import { create } from 'zustand';

export const THREAD_SHOWS = ['open', 'broken', 'all'] as const;
export type ThreadShow = (typeof THREAD_SHOWS)[number];

type ThreadsState = {
  readonly show: ThreadShow;
  /** A cycle’s id; null for all. */
  readonly cycleId: string | null;
  readonly team: string | null;
  readonly text: string;
};

export const FIRST_THREADS: ThreadsState = { show: 'open', cycleId: null, team: null, text: '' };

/** How the threads were last looked at, kept while other screens are open. */
export const useThreadsState = create<ThreadsState>()(() => FIRST_THREADS);

export function changeThreads(change: Partial<ThreadsState>): void {
  useThreadsState.setState(change);
}
