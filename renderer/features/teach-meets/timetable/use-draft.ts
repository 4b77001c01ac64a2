import { useState } from 'react';
import type { DraftMode } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import type { TimetableSolution } from '#shared/domain/teach-meet/solver/timetable-solution';
import type { TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { run } from '../../../state/actions';
import { cancelWork, draftTimetable } from '../../../state/work';

/** How the last draft ended, until something else is done. */
export type DraftOutcome =
  | { readonly kind: 'done'; readonly solution: TimetableSolution; readonly mode: DraftMode }
  | { readonly kind: 'refused'; readonly message: string };

export type Drafting = {
  readonly jobId: string | null;
  readonly outcome: DraftOutcome | null;
  /** A thorough draft may take a minute, and tries to prove that nothing better exists. */
  readonly start: (mode: DraftMode, isThorough?: boolean) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
};

/** The drafting of one Teach-meet's timetable, from the press of the button to the change it makes. */
export function useDraft(teachMeetId: TeachMeetId): Drafting {
  const [jobId, setJobId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<DraftOutcome | null>(null);

  const start = (mode: DraftMode, isThorough = false) => {
    const { jobId: started, solved } = draftTimetable(teachMeetId, { mode, isThorough });
    setJobId(started);
    setOutcome(null);
    void solved.then(async (result) => {
      setJobId(null);
      if (!result.ok) {
        setOutcome({ kind: 'refused', message: result.error.message });
        return;
      }
      const applied = await run({
        name: 'teachMeet.applyDraft',
        input: { teachMeetId, placements: result.value.placements },
      });
      if (applied.ok) setOutcome({ kind: 'done', solution: result.value, mode });
    });
  };

  return {
    jobId,
    outcome,
    start,
    cancel: () => {
      if (jobId !== null) cancelWork(jobId);
    },
    dismiss: () => setOutcome(null),
  };
}
