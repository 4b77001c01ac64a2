import { Download, FileDown } from 'lucide-react';
import type { Summary } from '#shared/domain/summary/summary';
import { SUMMARY_FORMS } from '#shared/domain/summary/summary-form';
import { Button } from '../../../ui/button';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { PageHeader } from '../../../ui/page-header';
import { SummaryStateBadge } from '../list/summary-state-badge';
import { sayDays } from '../period-words';
import { FORM_WORDS } from '../summary-forms';
import type { Editions } from './use-editions';
import { useSaveReport } from './use-save-report';

/** Which summary it is, and the one button that saves it in all its forms. */
export function SummaryHead({
  summary,
  editions,
}: {
  readonly summary: Summary;
  readonly editions: Editions;
}) {
  const { save, isSaving } = useSaveReport(summary, editions);
  const items = SUMMARY_FORMS.map((form): MenuEntry => ({
    id: form,
    ...FORM_WORDS[form],
    icon: <FileDown aria-hidden="true" />,
    onAction: () => void save([form]),
  }));
  return (
    <PageHeader
      isCompact
      back={{ label: 'Summaries', href: '/summaries' }}
      title={summary.title}
      lede={sayDays(summary.period)}
      badges={<SummaryStateBadge summary={summary} />}
      actions={
        <>
          <MenuButton label="Save as" placement="bottom end" items={items} />
          <Button
            variant="primary"
            icon={<Download aria-hidden="true" />}
            isPending={isSaving}
            onPress={() => void save(SUMMARY_FORMS)}
          >
            {editions.shown.release === null
              ? 'Save the report'
              : `Save version ${editions.shown.release.version}`}
          </Button>
        </>
      }
    />
  );
}
