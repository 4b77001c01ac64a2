import { useNavigate } from '@tanstack/react-router';
import { FileDown, FileText, Printer, Trash2 } from 'lucide-react';
import { balanceOf } from '#shared/domain/bursary/balance';
import { entriesOf } from '#shared/domain/bursary/books';
import type { Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { nameOf } from '#shared/domain/people/name-of';
import { runAndTell } from '../../../state/actions';
import { printPaperOf, saveBursaryDocument, savePaper } from '../../../state/files';
import { useDocument } from '../../../state/use-document';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { PageHeader } from '../../../ui/page-header';
import { StateBadge } from '../state-badge';
import { Button } from '../../../ui/button';

const ICON = { 'aria-hidden': true } as const;

/** Whose award it is and what for, where it stands, and its papers. */
export function AwardHead({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  const people = useDocument((document) => document.people);
  const ledger = useDocument((document) => document.ledger);
  const navigate = useNavigate();
  const { id, reference, application, state, moves, personId } = award;
  const isAwarded = balanceOf(entriesOf(ledger, id)).awarded > 0;
  const remove = async () => {
    const result = await runAndTell({ name: 'award.remove', input: { awardId: id } });
    if (result.ok) void navigate({ href: '/bursaries' });
  };
  return (
    <PageHeader
      isCompact
      back={{ label: 'Bursaries', href: '/bursaries' }}
      title={`${reference}: ${application.title || 'an application without a title yet'}`}
      lede={`${fund.name} for ${nameOf(people, personId)}`}
      badges={<StateBadge state={state} />}
      actions={
        <>
          {moves.length === 0 && (
            <Button variant="quiet" icon={<Trash2 {...ICON} />} onPress={() => void remove()}>
              Remove the draft
            </Button>
          )}
          <MenuButton
            label="Print and save"
            icon={<Printer {...ICON} />}
            placement="bottom end"
            items={paperItems(award, isAwarded)}
          />
        </>
      }
    />
  );
}

function paperItems({ id: awardId }: Award, isAwarded: boolean): readonly MenuEntry[] {
  const application = { paper: 'bursary-application', awardId } as const;
  const letter = { paper: 'award-letter', awardId } as const;
  const notYet = isAwarded ? {} : { isDisabled: true, description: 'Once money has been set aside' };
  return [
    {
      id: 'print application',
      label: 'Print the application',
      icon: <Printer {...ICON} />,
      onAction: () => void printPaperOf(application),
    },
    {
      id: 'pdf application',
      label: 'Save the application as PDF',
      icon: <FileDown {...ICON} />,
      onAction: () => void savePaper(application),
    },
    {
      id: 'word application',
      label: 'Save the application for Word',
      icon: <FileText {...ICON} />,
      onAction: () => void saveBursaryDocument({ document: 'application', awardId }),
    },
    'separator',
    {
      id: 'print letter',
      label: 'Print the award letter',
      icon: <Printer {...ICON} />,
      onAction: () => void printPaperOf(letter),
      ...notYet,
    },
    {
      id: 'pdf letter',
      label: 'Save the award letter as PDF',
      icon: <FileDown {...ICON} />,
      onAction: () => void savePaper(letter),
      ...notYet,
    },
    {
      id: 'word letter',
      label: 'Save the award letter for Word',
      icon: <FileText {...ICON} />,
      onAction: () => void saveBursaryDocument({ document: 'award letter', awardId }),
      ...notYet,
    },
  ];
}
