import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { bridge } from '../../state/bridge';
import { showToast } from '../../ui/show-toast';

/** Saves these people to a file that the coordinator chooses, and says where; nothing is said if they chose none. */
export async function exportPeople(format: 'csv' | 'xlsx', ids: readonly PersonId[]): Promise<void> {
  const saved = await bridge().exportPeople({ format, ids: [...ids] });
  if (!saved.ok) {
    showToast({ tone: 'danger', title: saved.error.message, isLasting: true });
  } else if (saved.value !== null) {
    showToast({
      tone: 'success',
      title: `Saved ${plural(saved.value.count, 'person', 'people')}`,
      description: saved.value.path,
    });
  }
}
