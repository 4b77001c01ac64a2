import type { Visit, VisitId } from '#shared/domain/governor/visit';
import { run } from '../../state/actions';
import { useDesk } from '../../state/desk-state';
import { inTurn } from '../../state/in-turn';

/** Changes a visit, as one step that can be undone; two changes at once both hold. */
export function editVisit(visitId: VisitId, change: (visit: Visit) => Visit): Promise<unknown> {
  return inTurn(async () => {
    const visit = useDesk.getState().document?.visits[visitId];
    if (visit === undefined) return;
    await run({ name: 'visit.save', input: { visit: change(visit) } });
  });
}
