import { Milestone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { coverPrinciples } from '#shared/domain/mentoring/coverage/cover-principles';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { SegmentedControl } from '../../../ui/segmented-control';
import { MentoringFrame } from '../mentoring-frame';
import { PrincipleItem } from './principle-item';
import { PrinciplesTable } from './principles-table';
import styles from './principles-screen.module.css';

const VIEWS = [
  { id: 'picture', label: 'One by one' },
  { id: 'table', label: 'As a table' },
] as const;

/** Where each of the ten principles shows over all pairings, and where help could be offered. */
export function PrinciplesScreen() {
  const pairings = useDocument((document) => document.pairings);
  const school = useDocument((document) => document.school);
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [scope, setScope] = useState<'open' | 'all'>('open');
  const counted = useMemo(
    () =>
      Object.values<Pairing>(pairings).filter(
        ({ stage }) => stage !== 'proposed' && (scope === 'all' || stage !== 'closed'),
      ),
    [pairings, scope],
  );
  const principles = useMemo(() => coverPrinciples(counted, school), [counted, school]);
  const isEmpty = Object.values<Pairing>(pairings).every(({ stage }) => stage === 'proposed');
  return (
    <MentoringFrame
      title="The ten principles"
      lede="Where they show in what pairs recorded. It says nothing about the people."
    >
      {isEmpty ? (
        <EmptyState
          icon={<Milestone aria-hidden="true" />}
          title="No pairing has begun yet"
          actions={<Link href="/mentoring">Go to the board</Link>}
        >
          Once pairs agree and meet, you see here which principles their agreements, goals and sessions show,
          and what could be offered for the others.
        </EmptyState>
      ) : (
        <>
          <div className={styles['views']}>
            <SegmentedControl
              label="Which pairings"
              segments={[
                { id: 'open', label: 'Open pairings' },
                { id: 'all', label: 'Closed ones too' },
              ]}
              value={scope}
              onChange={setScope}
            />
            <SegmentedControl label="View" segments={VIEWS} value={view} onChange={setView} />
          </div>
          {view === 'picture' ? (
            <ol className={styles['list']}>
              {principles.map((cover) => (
                <PrincipleItem key={cover.principle} cover={cover} of={counted.length} />
              ))}
            </ol>
          ) : (
            <PrinciplesTable pairings={counted} principles={principles} />
          )}
          <p className={styles['prompt']}>
            The principles are those of the National Framework for Mentoring and Coaching (CUREE for the DfES,
            2005). They are recommended, not required: much happens that nobody writes down.
          </p>
        </>
      )}
    </MentoringFrame>
  );
}
