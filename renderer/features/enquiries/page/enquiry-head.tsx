import { useNavigate } from '@tanstack/react-router';
import { ArrowRight, ChevronsRight, FileDown, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { ENQUIRY_STAGES, type Enquiry, type EnquiryStage } from '#shared/domain/enquiry/enquiry';
import { describeEnquiry } from '#shared/domain/enquiry/enquiry-table';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { nameOf } from '#shared/domain/people/name-of';
import { runAndTell } from '../../../state/actions';
import { printPaperOf, savePaper } from '../../../state/files';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { PageHeader } from '../../../ui/page-header';

type Props = { readonly enquiry: Enquiry; readonly onStage: (to: EnquiryStage) => void };

/** Whose enquiry it is and what it asks, where it stands, what is due, and the way on. */
export function EnquiryHead({ enquiry, onStage }: Props) {
  const people = useDocument((document) => document.people);
  const awards = useDocument((document) => document.awards);
  const settings = useDocument((document) => document.school.enquiries);
  const today = useToday();
  const navigate = useNavigate();
  const { stageLabels, cycles } = settings;
  const row = useMemo(
    () => describeEnquiry(enquiry, people, cycles, today),
    [enquiry, people, cycles, today],
  );
  const isFunded = Object.values(awards).some(({ enquiryId }) => enquiryId === enquiry.id);
  const next = ENQUIRY_STAGES[ENQUIRY_STAGES.indexOf(enquiry.stage) + 1];
  const remove = async () => {
    const result = await runAndTell({ name: 'enquiry.remove', input: { ids: [enquiry.id] } });
    if (result.ok) void navigate({ href: '/enquiries' });
  };
  return (
    <PageHeader
      isCompact
      back={{ label: 'Enquiries', href: '/enquiries' }}
      title={nameOf(people, enquiry.personId)}
      lede={nameEnquiry(enquiry)}
      badges={
        <>
          <Badge tone={enquiry.stage === 'closed' ? 'neutral' : 'accent'}>{stageLabels[enquiry.stage]}</Badge>
          {row.isLate && <Badge tone="warning">{row.dueWords}</Badge>}
        </>
      }
      actions={
        <>
          <MenuButton
            label="Print and save"
            icon={<Printer aria-hidden="true" />}
            placement="bottom end"
            items={paperItems(enquiry.id)}
          />
          <MenuButton
            label="Stage"
            icon={<ChevronsRight aria-hidden="true" />}
            placement="bottom end"
            items={stageItems(enquiry, stageLabels, onStage, isFunded ? null : () => void remove())}
          />
          {next !== undefined && (
            <Button
              variant="primary"
              iconAfter={<ArrowRight aria-hidden="true" />}
              onPress={() => onStage(next)}
            >
              {next === 'closed' ? 'Close the enquiry' : `On to ${stageLabels[next]}`}
            </Button>
          )}
        </>
      }
    />
  );
}

function paperItems(enquiryId: Enquiry['id']): readonly MenuEntry[] {
  const request = { paper: 'enquiry-thread', enquiryId } as const;
  return [
    {
      id: 'print',
      label: 'Print the thread',
      icon: <Printer aria-hidden="true" />,
      onAction: () => void printPaperOf(request),
    },
    {
      id: 'pdf',
      label: 'Save the thread as a PDF',
      icon: <FileDown aria-hidden="true" />,
      onAction: () => void savePaper(request),
    },
  ];
}

function stageItems(
  { stage }: Enquiry,
  labels: Readonly<Record<EnquiryStage, string>>,
  onStage: Props['onStage'],
  onRemove: (() => void) | null,
): readonly MenuEntry[] {
  const others = ENQUIRY_STAGES.filter((each) => each !== stage);
  return [
    ...others.map((each) => ({
      id: each,
      label: each === 'closed' ? 'Close the enquiry' : `Move to ${labels[each]}`,
      onAction: () => onStage(each),
    })),
    ...(onRemove === null
      ? []
      : [
          'separator' as const,
          { id: 'remove', label: 'Remove, begun by mistake', onAction: onRemove, isDangerous: true },
        ]),
  ];
}
