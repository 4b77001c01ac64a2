import { useParams } from '@tanstack/react-router';
import { useDocument } from '../../state/use-document';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import { PersonPage } from './person-page';

/** One person's page, by the id in its address. */
export function PersonScreen() {
  const { personId } = useParams({ strict: false });
  const people = useDocument((document) => document.people);
  const person = Object.values(people).find(({ id }) => id === personId);
  if (person === undefined) {
    return (
      <Stack gap={5}>
        <PageHeader title="Nobody here" back={{ label: 'People', href: '/people' }} />
        <EmptyState
          title="This person is no longer in the list"
          actions={<Link href="/people">See everybody</Link>}
        >
          They may have been removed. Undo brings them back.
        </EmptyState>
      </Stack>
    );
  }
  return <PersonPage key={person.id} person={person} />;
}
