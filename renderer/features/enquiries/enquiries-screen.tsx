import { MessageCircleQuestion, Plus, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { enquiryId } from '#shared/domain/enquiry/enquiry';
import { cycleAt } from '#shared/domain/enquiry/suggest-cycle';
import { startCycle } from '#shared/domain/enquiry/start-cycle';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { EnquiriesFrame } from './enquiries-frame';
import { BeginCycleDialog } from './list/begin-cycle-dialog';
import { BeginOneDialog } from './list/begin-one-dialog';
import { EnquiriesTable } from './list/enquiries-table';
import { FirstCycle } from './list/first-cycle';
import { useListAddress } from './list/list-address';
import { ListFilters } from './list/list-filters';
import { NextCycleBanner } from './list/next-cycle-banner';
import { StageStrip } from './list/stage-strip';
import { useEnquiryList } from './list/use-enquiry-list';

const LEDE = 'Each person’s research question, from the opening conversation to what was seen a year later.';

/** Every enquiry of a cycle: where each stands, what it lacks, and how to begin. */
export function EnquiriesScreen() {
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const people = useDocument((document) => document.people);
  const enquiries = useDocument((document) => document.enquiries);
  const today = useToday();
  const { adding, show } = useListAddress();
  const list = useEnquiryList();
  const cycle = list.cycle ?? cycleAt(cycles, today);
  const toBegin = useMemo(
    () =>
      cycle === null
        ? 0
        : startCycle({ cycle, people, enquiries, today, idFor: (id) => enquiryId.parse(id) }).enquiries
            .length,
    [cycle, people, enquiries, today],
  );
  if (cycle === null) {
    return (
      <EnquiriesFrame title="Enquiries" lede={LEDE}>
        <FirstCycle />
      </EnquiriesFrame>
    );
  }
  const beginOne = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => show({ adding: 'enquiry' })}>
      Begin one for a person
    </Button>
  );
  const beginCycle = (
    <Button
      variant="primary"
      icon={<UsersRound aria-hidden="true" />}
      onPress={() => show({ adding: 'cycle' })}
    >
      {list.all === 0 ? 'Begin the cycle' : `Begin for ${toBegin} more`}
    </Button>
  );
  const isEmpty = list.all === 0;
  return (
    <EnquiriesFrame
      title="Enquiries"
      lede={isEmpty ? LEDE : summary(list.all, list.needing)}
      actions={
        isEmpty ? undefined : (
          <>
            {beginOne}
            {toBegin > 0 && beginCycle}
          </>
        )
      }
    >
      <NextCycleBanner onKept={(cycleId) => show({ cycleId, stage: null, needs: null })} />
      {(!isEmpty || cycles.length > 1) && (
        <ListFilters cycleId={list.cycle?.id ?? null} isNarrowed={list.isNarrowed} />
      )}
      {isEmpty ? (
        <EmptyState
          icon={<MessageCircleQuestion aria-hidden="true" />}
          title={`No enquiry in the cycle ${cycle.name} yet`}
          headingLevel={2}
          actions={
            <>
              {toBegin > 0 && beginCycle}
              {beginOne}
            </>
          }
        >
          {toBegin === 0
            ? 'Nobody on the staff list takes part in this cycle yet.'
            : `One for each of the ${plural(toBegin, 'person', 'people')} who take part, each at the opening conversation. You see who is left outside, and why, before anything begins.`}
        </EmptyState>
      ) : (
        <>
          <StageStrip counts={list.counts} />
          <EnquiriesTable rows={list.rows} />
        </>
      )}
      {adding === 'cycle' && <BeginCycleDialog cycle={cycle} onClose={() => show({ adding: null })} />}
      {adding === 'enquiry' && <BeginOneDialog cycle={cycle} onClose={() => show({ adding: null })} />}
    </EnquiriesFrame>
  );
}

const summary = (all: number, needing: number): string =>
  `${plural(all, 'enquiry', 'enquiries')}${needing === 0 ? '' : `, ${needing} with something to do`}`;
