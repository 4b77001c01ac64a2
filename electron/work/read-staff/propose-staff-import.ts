import { setImmediate } from 'node:timers/promises';
import type { ColumnChoice } from '#shared/domain/people/import/fields';
import type { ImportProposal, KnownPerson } from '#shared/domain/people/import/import-proposal';
import { matchColumns, SAMPLE_ROWS } from '#shared/domain/people/import/match-columns';
import { proposeInSteps, type ImportInput } from '#shared/domain/people/import/propose-import';
import { ok, refuse, type Result } from '#shared/lib/result';
import type { StaffFile } from './staff-file';

export type StaffImportRequest = Pick<ImportInput, 'today' | 'staffGroups' | 'decisions' | 'corrections'> & {
  readonly people: readonly KnownPerson[];
  /** The columns as somebody has matched them; null for the app's own matching. */
  readonly columns: readonly ColumnChoice[] | null;
};

export type Watch = {
  /** Told the fraction done, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly isCancelled?: () => boolean;
};

/**
 * Proposes the import of a staff list that was read, giving way to other work between steps so that it can be watched
 * and cancelled. A password column stays one, whatever the request says.
 */
export async function proposeStaffImport(
  { table }: Pick<StaffFile, 'table'>,
  request: StaffImportRequest,
  { onProgress, isCancelled }: Watch = {},
): Promise<Result<ImportProposal>> {
  const matched = matchColumns(
    table.headers,
    table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
  );
  const columns = matched.map((column, index) => {
    const chosen = request.columns?.[index];
    return !chosen || column.field === 'password' ? column : { header: column.header, field: chosen.field };
  });
  const steps = proposeInSteps({ ...request, table, columns });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return ok(step.value);
    }
    onProgress?.(step.value);
    await setImmediate();
    if (isCancelled?.()) return refuse('cancelled', 'The import was stopped. Nothing was brought in.');
  }
}
