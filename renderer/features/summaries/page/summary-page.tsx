import { useMemo, useState } from 'react';
import type { Summary } from '#shared/domain/summary/summary';
import { formatInstant } from '#shared/lib/instant';
import { PaperPanel } from '../../../domain-ui/paper-panel';
import { SectionPlans } from '../../../domain-ui/section-plans';
import { useDocument } from '../../../state/use-document';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Inline } from '../../../ui/inline';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Stack } from '../../../ui/stack';
import { ChangesBanner } from './changes-banner';
import { ClaimsHint } from './claims-hint';
import { editSummary } from './edit-summary';
import { NextSteps } from './next-steps';
import { PeriodFields } from './period-fields';
import { ReadingView } from './reading-view';
import { SummaryHead } from './summary-head';
import styles from './summary-page.module.css';
import { useEditions } from './use-editions';
import { Versions } from './versions';

const VIEWS = [
  { id: 'reading', label: 'To read' },
  { id: 'governors-summary', label: 'Pages' },
  { id: 'staffroom-poster', label: 'Poster' },
] as const;
type View = (typeof VIEWS)[number]['id'];

/** One summary: what governors will read, and beside it all that the lead can choose and word. */
export function SummaryPage({ summary }: { readonly summary: Summary }) {
  const timeZone = useDocument((document) => document.school.timeZone);
  const [view, setView] = useState<View>('reading');
  const [version, setVersion] = useState<number | null>(null);
  const editions = useEditions(summary, version);
  const { shown, last, needsFreezing } = editions;
  const shownVersion = shown.release?.version ?? null;
  return (
    <Stack gap={4}>
      <SummaryHead summary={summary} editions={editions} />
      {shown.release !== null && (
        <Banner
          title={`Version ${shown.release.version}, frozen ${formatInstant(shown.release.frozenAt, timeZone)}`}
          actions={
            <Button size="small" onPress={() => setVersion(null)}>
              Back to the draft
            </Button>
          }
        >
          It stays as it is. The records behind its figures are shown as they stand now.
        </Banner>
      )}
      {shown.release === null && last !== null && needsFreezing && (
        <ChangesBanner changes={last.changes} version={last.release.version} />
      )}
      <div className={styles['columns']}>
        <aside className={styles['aside']} aria-label="What goes into it">
          <Disclosure title="Sections" headingLevel={2} defaultExpanded={isWide()}>
            <SectionPlans
              label="Sections, in their order"
              plans={summary.sections}
              onChange={(change) =>
                void editSummary(summary.id, ({ sections }) => ({ sections: change(sections) }))
              }
            />
          </Disclosure>
          <Disclosure title="Next steps" headingLevel={2} defaultExpanded={isWide()}>
            <NextSteps summary={summary} />
          </Disclosure>
          <Disclosure title="Title and period" headingLevel={2}>
            <PeriodFields summary={summary} />
          </Disclosure>
          <Disclosure title="Versions" headingLevel={2} defaultExpanded={isWide()}>
            <Versions
              summary={summary}
              shown={shownVersion}
              needsFreezing={needsFreezing}
              onShow={setVersion}
            />
          </Disclosure>
          <ClaimsHint period={summary.period} />
        </aside>
        <div className={styles['main']}>
          <Inline>
            <SegmentedControl label="What to look at" segments={VIEWS} value={view} onChange={setView} />
            {view === 'reading' && (
              <span className={styles['hint']}>Every figure opens the records behind it.</span>
            )}
          </Inline>
          {view === 'reading' ? (
            <ReadingView content={shown.content} records={shown.records} />
          ) : (
            <Paper paper={view} summaryId={summary.id} version={shownVersion} />
          )}
        </div>
      </div>
    </Stack>
  );
}

/** Whether the choices stand beside the report; below this they stand before it, and then folded. */
const isWide = (): boolean => window.matchMedia('(min-width: 62rem)').matches;

type PaperProps = {
  readonly paper: Exclude<View, 'reading'>;
  readonly summaryId: Summary['id'];
  readonly version: number | null;
};

function Paper({ paper, summaryId, version }: PaperProps) {
  const request = useMemo(() => ({ paper, summaryId, version }), [paper, summaryId, version]);
  return <PaperPanel request={request} isMain={false} />;
}
