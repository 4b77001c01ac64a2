import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, ChevronsRight, FileDown, MessagesSquare, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { whenDue } from '#shared/domain/mentoring/relationship/due';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import {
  PAIRING_STAGES,
  type Pairing,
  type PairingStage,
} from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { formatDay } from '#shared/lib/day';
import { runAndTell } from '../../../state/actions';
import { printPaperOf, saveMentoringCalendar, savePaper } from '../../../state/files';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { PageHeader } from '../../../ui/page-header';
import { DueBadge } from './due-badge';

type Props = {
  readonly pairing: Pairing;
  readonly onLog: () => void;
  readonly onStage: (to: Exclude<PairingStage, 'closed'>) => void;
  readonly onClose: () => void;
};

/** The pairing's people, kind and stage, what is due, and what can be done next. */
export function PairingHead({ pairing, onLog, onStage, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const today = useToday();
  const navigate = useNavigate();
  const due = useMemo(() => whenDue(pairing, school, today), [pairing, school, today]);
  const { stageLabels } = school.mentoring;
  const isClosed = pairing.stage === 'closed';
  const remove = async () => {
    const result = await runAndTell({ name: 'pairing.remove', input: { ids: [pairing.id] } });
    if (result.ok) void navigate({ href: '/mentoring' });
  };
  return (
    <PageHeader
      isCompact
      back={{ label: 'Mentoring and coaching', href: '/mentoring' }}
      title={namePairing(pairing, people)}
      lede={`${KIND_WORDS[pairing.kind].label} · since ${formatDay(pairing.startDay)}`}
      badges={
        <>
          <Badge tone={isClosed ? 'neutral' : 'accent'}>{stageLabels[pairing.stage]}</Badge>
          <DueBadge due={due} />
        </>
      }
      actions={
        <>
          <MenuButton
            label="Print and save"
            icon={<Printer aria-hidden="true" />}
            items={paperItems(pairing)}
            placement="bottom end"
          />
          <MenuButton
            label="Stage"
            icon={<ChevronsRight aria-hidden="true" />}
            items={stageItems({
              pairing,
              labels: stageLabels,
              onStage,
              onClose,
              onRemove: () => void remove(),
            })}
            placement="bottom end"
          />
          {!isClosed && (
            <Button
              variant="primary"
              icon={<MessagesSquare aria-hidden="true" />}
              iconAfter={<Kbd keys="Ctrl+L" />}
              aria-keyshortcuts="Control+L"
              onPress={onLog}
            >
              Log a session
            </Button>
          )}
        </>
      }
    />
  );
}

function paperItems({ id, agreement, sessions }: Pairing): readonly MenuEntry[] {
  const request = { paper: 'learning-agreement', pairingId: id } as const;
  const hasNone = Object.keys(sessions).length === 0;
  const needsAgreement = agreement === null && { description: 'Write the agreement first', isDisabled: true };
  return [
    {
      id: 'print',
      label: 'Print the learning agreement',
      icon: <Printer aria-hidden="true" />,
      onAction: () => void printPaperOf(request),
      ...needsAgreement,
    },
    {
      id: 'pdf',
      label: 'Save the learning agreement as a PDF',
      icon: <FileDown aria-hidden="true" />,
      onAction: () => void savePaper(request),
      ...needsAgreement,
    },
    'separator',
    {
      id: 'calendar',
      label: 'Save the sessions as a calendar file',
      icon: <CalendarPlus aria-hidden="true" />,
      onAction: () => void saveMentoringCalendar({ of: 'pairing', pairingId: id }),
      ...(hasNone && { description: 'No session is planned or logged yet', isDisabled: true }),
    },
  ];
}

type StageItems = {
  readonly pairing: Pairing;
  readonly labels: Readonly<Record<PairingStage, string>>;
  readonly onStage: Props['onStage'];
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

function stageItems({ pairing, labels, onStage, onClose, onRemove }: StageItems): readonly MenuEntry[] {
  const isClosed = pairing.stage === 'closed';
  const others = PAIRING_STAGES.filter((stage) => stage !== 'closed' && stage !== pairing.stage);
  const hasMet = Object.values<Session>(pairing.sessions).some(({ status }) => status === 'held');
  return [
    ...(isClosed
      ? [{ id: 'reopen', label: 'Open again', onAction: () => onStage('active') }]
      : [
          ...others.map((stage) => ({
            id: stage,
            label: `Move to ${labels[stage]}`,
            onAction: () => stage !== 'closed' && onStage(stage),
          })),
          { id: 'closed', label: 'Close the pairing', onAction: onClose },
        ]),
    ...(hasMet
      ? []
      : [
          'separator' as const,
          { id: 'remove', label: 'Remove, made by mistake', onAction: onRemove, isDangerous: true },
        ]),
  ];
}
