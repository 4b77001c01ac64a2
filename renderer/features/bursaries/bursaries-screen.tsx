import { useNavigate } from '@tanstack/react-router';
import { Plus, Ticket } from 'lucide-react';
import { useCallback } from 'react';
import { plural } from '#shared/lib/plural';
import type { PersonId } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SegmentedControl } from '../../ui/segmented-control';
import { Select } from '../../ui/select';
import { awardHref } from './award-href';
import { BursariesFrame } from './bursaries-frame';
import { AwardFilters } from './list/award-filters';
import { AwardsByState } from './list/awards-by-state';
import { AwardsTable } from './list/awards-table';
import { useAwardsAddress } from './list/awards-address';
import { useAwardsList } from './list/awards-list-state';
import { FundSummary } from './list/fund-summary';
import { NewAwardDialog } from './list/new-award-dialog';
import { NotUsedYet } from './list/not-used-yet';
import { useAwards } from './list/use-awards';
import styles from './bursaries-screen.module.css';
import { Inline } from '../../ui/inline';

const VIEWS = [
  { id: 'table', label: 'Table' },
  { id: 'states', label: 'By state' },
  { id: 'unused', label: 'Not used yet' },
] as const;
const ALL_YEARS = 'all';

/** Every award in all its states, each fund's money above them, and who has not used theirs. */
export function BursariesScreen() {
  const awards = useDocument((document) => document.awards);
  const navigate = useNavigate();
  const { view } = useAwardsList();
  const address = useAwardsAddress();
  const { go } = address;
  const { years, year, isAllYears, ofYear, rows, waiting, isNarrowed } = useAwards();
  const begin = useCallback(
    (personId: PersonId, fundId: string) => go({ isAdding: true, personId, fundId }),
    [go],
  );
  const isEmpty = Object.keys(awards).length === 0;
  const deciding = ofYear.filter(({ awardId }) => waiting.decision.has(awardId)).length;
  return (
    <BursariesFrame
      title="Bursaries"
      lede={
        isEmpty
          ? 'Learning Tickets, Research Bursaries and awards of the school’s own.'
          : `${plural(ofYear.length, 'award')}${isAllYears ? '' : ` in ${year.name}`}${deciding === 0 ? '' : `, ${deciding} to be decided`}`
      }
      actions={
        <>
          <div className={styles['year']}>
            <Select
              label="Year"
              isLabelHidden
              choices={[
                ...years.map(({ name }) => ({ id: name, label: name })),
                { id: ALL_YEARS, label: 'All years' },
              ]}
              value={isAllYears ? ALL_YEARS : year.name}
              onChange={(id) => useAwardsList.setState({ yearName: id === ALL_YEARS ? '' : id })}
            />
          </div>
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => go({ isAdding: true })}>
            New application
          </Button>
        </>
      }
    >
      <FundSummary year={year} isAllYears={isAllYears} />
      {isEmpty && view !== 'unused' ? (
        <EmptyState
          icon={<Ticket aria-hidden="true" />}
          title="No application yet"
          actions={
            <Button onPress={() => useAwardsList.setState({ view: 'unused' })}>
              Who has not used theirs
            </Button>
          }
        >
          Each application for a Learning Ticket or a Research Bursary is listed here, from the first draft to
          what was shared. Begin one with “New application”.
        </EmptyState>
      ) : (
        <>
          <Inline>
            <SegmentedControl
              label="How to show the awards"
              segments={VIEWS}
              value={view}
              onChange={(next) => useAwardsList.setState({ view: next })}
            />
          </Inline>
          {view !== 'unused' && <AwardFilters isNarrowed={isNarrowed} />}
          {view === 'table' && <AwardsTable label="Awards" rows={rows} />}
          {view === 'states' && <AwardsByState rows={rows} />}
          {view === 'unused' && <NotUsedYet onBegin={begin} />}
        </>
      )}
      {address.isAdding && (
        <NewAwardDialog
          personId={address.personId}
          fundId={address.fundId}
          enquiryId={address.enquiryId}
          onClose={() => go({ isAdding: false })}
          onBegun={(id) => void navigate({ href: awardHref(id) })}
        />
      )}
    </BursariesFrame>
  );
}
