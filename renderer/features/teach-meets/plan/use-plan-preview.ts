import { useMemo, useState } from 'react';
import { applyChange, type TeachMeetChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';

export type PlanPreview = {
  /** The plan with what is being typed in place of what is saved. */
  readonly plan: TeachMeet;
  readonly show: (change: TeachMeetChange) => void;
  readonly clear: () => void;
};

/** The plan as it would be if what is being typed were saved; each saved change starts it again. */
export function usePlanPreview(teachMeet: TeachMeet): PlanPreview {
  const [typed, setTyped] = useState<{ readonly over: TeachMeet; readonly change: TeachMeetChange } | null>(
    null,
  );
  const change = typed?.over === teachMeet ? typed.change : null;
  return useMemo(
    () => ({
      plan: change === null ? teachMeet : applyChange(teachMeet, change),
      show: (next) => setTyped({ over: teachMeet, change: next }),
      clear: () => setTyped(null),
    }),
    [teachMeet, change],
  );
}
