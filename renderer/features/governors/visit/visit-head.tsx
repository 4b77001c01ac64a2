import { useNavigate } from '@tanstack/react-router';
import { Check, ChevronsRight, FileDown, Printer, Send } from 'lucide-react';
import { moveVisit, VISIT_MOVES, VISIT_STAGE_LABELS } from '#shared/domain/governor/check-visit-stage';
import { nameVisitors } from '#shared/domain/governor/name-visit';
import type { Visit, VisitStage } from '#shared/domain/governor/visit';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { formatDay } from '#shared/lib/day';
import { VisitStageBadge } from '../../../domain-ui/visit-stage-badge';
import { runAndTell } from '../../../state/actions';
import { printPaperOf, savePaper } from '../../../state/files';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { PageHeader } from '../../../ui/page-header';
import { editVisit } from '../edit-visit';

type Props = { readonly visit: Visit; readonly onSend: () => void };

/** What a visit looks at, when and by whom; its papers, and the way on. */
export function VisitHead({ visit, onSend }: Props) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const navigate = useNavigate();
  const { stage, day, start, focus } = visit;
  const move = (to: VisitStage) => void editVisit(visit.id, (last) => moveVisit(last, to, today));
  const remove = async () => {
    const result = await runAndTell({ name: 'visit.remove', input: { visitId: visit.id } });
    if (result.ok) void navigate({ href: '/governors/visits' });
  };
  const papers = paperItems(visit);
  return (
    <PageHeader
      isCompact
      back={{ label: 'Visits', href: '/governors/visits' }}
      title={focus}
      lede={`${formatDay(day)}${start === null ? '' : ` at ${start}`}, ${nameVisitors(visit, people)}`}
      badges={<VisitStageBadge stage={stage} />}
      actions={
        <>
          {papers.length > 0 && (
            <MenuButton
              label="Print and save"
              icon={<Printer aria-hidden="true" />}
              placement="bottom end"
              items={papers}
            />
          )}
          <MenuButton
            label="Stage"
            icon={<ChevronsRight aria-hidden="true" />}
            placement="bottom end"
            items={stageItems(
              stage,
              (to) => (to === 'questions sent' && stage === 'planned' ? onSend() : move(to)),
              () => void remove(),
            )}
          />
          {stage === 'planned' && (
            <Button variant="primary" icon={<Send aria-hidden="true" />} onPress={onSend}>
              Send the questions ahead
            </Button>
          )}
          {stage === 'questions sent' && (
            <Button
              variant="primary"
              icon={<Check aria-hidden="true" />}
              isDisabled={day > today}
              onPress={() => move('held')}
            >
              The visit was held
            </Button>
          )}
          {stage === 'held' && (
            <Button variant="primary" icon={<Check aria-hidden="true" />} onPress={() => move('reported')}>
              The report is finished
            </Button>
          )}
        </>
      }
    />
  );
}

function paperItems({ id, stage, questions }: Visit): readonly MenuEntry[] {
  const items = (request: PaperRequest, what: string): readonly MenuEntry[] => [
    {
      id: `print ${request.paper}`,
      label: `Print the visit ${what}`,
      icon: <Printer aria-hidden="true" />,
      onAction: () => void printPaperOf(request),
    },
    {
      id: `save ${request.paper}`,
      label: `Save the visit ${what} as a PDF`,
      icon: <FileDown aria-hidden="true" />,
      onAction: () => void savePaper(request),
    },
  ];
  if (stage === 'cancelled') return [];
  return [
    ...(questions.length === 0 ? [] : items({ paper: 'visit-form', visitId: id }, 'form')),
    ...(stage === 'held' || stage === 'reported'
      ? items({ paper: 'visit-report', visitId: id }, 'report')
      : []),
  ];
}

const MOVE_WORDS: Readonly<Record<VisitStage, string>> = {
  planned: 'Back to planned',
  'questions sent': 'The questions were sent',
  held: 'The visit was held',
  reported: 'The report is finished',
  cancelled: 'Cancel the visit',
};

function stageItems(
  stage: VisitStage,
  onMove: (to: VisitStage) => void,
  onRemove: () => void,
): readonly MenuEntry[] {
  return [
    ...VISIT_MOVES[stage].map((to) => ({
      id: to,
      label:
        stage === 'reported'
          ? `Open the report again (${VISIT_STAGE_LABELS[to].toLowerCase()})`
          : MOVE_WORDS[to],
      onAction: () => onMove(to),
    })),
    'separator' as const,
    { id: 'remove', label: 'Remove, planned by mistake', onAction: onRemove, isDangerous: true },
  ];
}
