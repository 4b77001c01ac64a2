import { useState } from 'react';
import type { Summary } from '#shared/domain/summary/summary';
import type { SummaryForm } from '#shared/domain/summary/summary-form';
import { runAndTell } from '../../../state/actions';
import { saveSummaryFiles } from '../../../state/files';
import type { Editions } from './use-editions';

/**
 * Saves the version that is shown. The draft is first frozen, unless the version that was frozen last says the same: what
 * leaves the app can always be made again.
 */
export function useSaveReport(summary: Summary, { shown, last, needsFreezing }: Editions) {
  const [isSaving, setSaving] = useState(false);
  const save = async (forms: readonly SummaryForm[]) => {
    setSaving(true);
    try {
      const latest = last?.release.version ?? 0;
      const isFreezing = shown.release === null && needsFreezing;
      if (isFreezing) {
        const frozen = await runAndTell({
          name: 'summary.freeze',
          input: { summaryId: summary.id, note: '' },
        });
        if (!frozen.ok) return;
      }
      const version = shown.release?.version ?? (isFreezing ? latest + 1 : latest);
      await saveSummaryFiles({ summaryId: summary.id, version, forms: [...forms] });
    } finally {
      setSaving(false);
    }
  };
  return { save, isSaving };
}
