import { useNavigate } from '@tanstack/react-router';
import { ClipboardList, FileText, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Visit } from '#shared/domain/governor/visit';
import { visitHref } from '../../domain-ui/visit-href';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { FilterSelect } from '../../ui/filter-select';
import { GovernorsFrame } from './governors-frame';
import { BoardSummaryDialog } from './visits/board-summary-dialog';
import { OpenFollowUps } from './visits/open-follow-ups';
import { PlanVisitDialog } from './visits/plan-visit-dialog';
import { useVisitsAddress, VISIT_SHOWS, type VisitShow } from './visits/visits-address';
import { VisitTable } from './visits/visit-table';

const SHOW_LABELS: Readonly<Record<VisitShow, string>> = {
  ahead: 'Still ahead',
  report: 'To report',
  made: 'Made',
  cancelled: 'Cancelled',
};

const STAGES: Readonly<Record<VisitShow, readonly Visit['stage'][]>> = {
  ahead: ['planned', 'questions sent'],
  report: ['held'],
  made: ['held', 'reported'],
  cancelled: ['cancelled'],
};

/** Every governors' visit, the latest first, and what was agreed on them. */
export function VisitsScreen() {
  const visits = useDocument((document) => document.visits);
  const priorities = useDocument((document) => document.school.priorities);
  const navigate = useNavigate();
  const { show, priorityId, isPlanning, go } = useVisitsAddress();
  const [isSummed, setSummed] = useState(false);
  const all = useMemo(
    () => Object.values<Visit>(visits).toSorted((one, other) => other.day.localeCompare(one.day)),
    [visits],
  );
  const shown = all.filter(
    (visit) =>
      (show === null || STAGES[show].includes(visit.stage)) &&
      (priorityId === null || visit.priorityId === priorityId),
  );
  const plan = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => go({ isPlanning: true })}>
      Plan a visit
    </Button>
  );
  return (
    <GovernorsFrame
      title="Governors’ visits"
      lede="Arranged beforehand, for a priority of the plan, with the questions sent ahead. Never a lesson observation."
      actions={
        all.length === 0 ? undefined : (
          <>
            <Button icon={<FileText aria-hidden="true" />} onPress={() => setSummed(true)}>
              Summary for the board
            </Button>
            {plan}
          </>
        )
      }
    >
      {all.length === 0 ? (
        <EmptyState
          icon={<ClipboardList aria-hidden="true" />}
          title="No visit planned yet"
          headingLevel={2}
          actions={plan}
        >
          A visit serves a priority, asks questions that were sent ahead, and says what works well and what
          was seen. Two or three a year for each link role are usual.
        </EmptyState>
      ) : (
        <>
          <FilterBar
            label="Visits"
            onClear={show === null && priorityId === null ? null : () => go({ show: null, priorityId: null })}
          >
            <FilterSelect
              label="Which visits"
              allLabel="All visits"
              choices={VISIT_SHOWS.map((id) => ({ id, label: SHOW_LABELS[id] }))}
              value={show}
              onChange={(next) => go({ show: next })}
            />
            <FilterSelect
              label="Priority"
              allLabel="All priorities"
              choices={priorities.map(({ id, label }) => ({ id, label }))}
              value={priorityId}
              onChange={(next) => go({ priorityId: next })}
            />
          </FilterBar>
          <VisitTable visits={shown} />
          <OpenFollowUps />
        </>
      )}
      {isPlanning && (
        <PlanVisitDialog
          onClose={() => go({ isPlanning: false })}
          onPlanned={(id) => void navigate({ href: visitHref(id) })}
        />
      )}
      {isSummed && <BoardSummaryDialog onClose={() => setSummed(false)} />}
    </GovernorsFrame>
  );
}
