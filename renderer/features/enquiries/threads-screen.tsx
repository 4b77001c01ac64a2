import { Waypoints } from 'lucide-react';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { EnquiriesFrame } from './enquiries-frame';
import { BrokenThreads } from './threads/broken-threads';
import { ThreadList } from './threads/thread-list';
import { ThreadsFilters } from './threads/threads-filters';
import { useThreads } from './threads/use-threads';

/** Every enquiry as one line, from its question to what was seen later, with the broken ones named first. */
export function ThreadsScreen() {
  const { threads, broken, all, isNarrowed } = useThreads();
  return (
    <EnquiriesFrame
      title="Threads"
      lede="Question, bursary, goal, sessions, talk, outcome and later evidence of each enquiry, on one line."
    >
      {all === 0 && broken.length === 0 && !isNarrowed ? (
        <EmptyState
          icon={<Waypoints aria-hidden="true" />}
          title="No thread yet"
          headingLevel={2}
          actions={<Link href="/enquiries">Go to Enquiries</Link>}
        >
          A thread begins with an enquiry, and grows with the money, coaching, talk and findings around it.
        </EmptyState>
      ) : (
        <>
          <ThreadsFilters isNarrowed={isNarrowed} />
          <BrokenThreads broken={broken} />
          <ThreadList threads={threads} />
        </>
      )}
    </EnquiriesFrame>
  );
}
