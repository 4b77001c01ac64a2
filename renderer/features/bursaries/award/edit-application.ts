import type { Application, Award } from '#shared/domain/bursary/award';
import { run } from '../../../state/actions';
import { useDesk } from '../../../state/desk-state';
import { inTurn } from '../../../state/in-turn';

/** Changes part of what an award asks for; two changes at once both hold. */
export function editApplication(
  awardId: Award['id'],
  change: (application: Application) => Partial<Application>,
): Promise<unknown> {
  return inTurn(async () => {
    const award = useDesk.getState().document?.awards[awardId];
    if (award === undefined) return;
    const { application } = award;
    const next = { ...application, ...change(application) };
    await run({
      name: 'award.edit',
      input: { awardId, fields: { application: { ...next, costs: [...next.costs] } } },
    });
  });
}
