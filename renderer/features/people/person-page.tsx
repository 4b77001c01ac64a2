import { useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isGovernor } from '#shared/domain/governor/is-governor';
import { fullName, type Person } from '#shared/domain/people/person';
import { staffGroupLabel } from '#shared/domain/school/school';
import { bridge } from '../../state/bridge';
import { undo } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { PageHeader } from '../../ui/page-header';
import { showToast } from '../../ui/show-toast';
import { Stack } from '../../ui/stack';
import { LeavingBadge } from './leaving-badge';
import { PersonChanges } from './person-changes';
import { PersonDetails } from './person-details';
import { PersonEnquiries } from './person-enquiries';
import { PersonGovernance } from './person-governance';
import { PersonHours } from './person-hours';
import { PersonManages } from './person-manages';
import { PersonMentoring } from './person-mentoring';
import { PersonOffers } from './person-offers';
import styles from './person-page.module.css';
import { PersonPairings } from './person-pairings';
import { PersonTalks } from './person-talks';
import { usePeople, useShownPeople } from './use-people';

/** Everything about one person in one place. */
export function PersonPage({ person }: { readonly person: Person }) {
  const people = usePeople();
  const groups = useDocument((document) => document.school.staffGroups);
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = fullName(person);
  const remove = async () => {
    const result = await bridge().run({ name: 'people.remove', input: { ids: [person.id] } });
    if (!result.ok) {
      setRefusal(result.error.message);
      return;
    }
    showToast({
      tone: 'success',
      title: result.value,
      action: { label: 'Undo', onPress: () => void undo() },
    });
    void navigate({ to: '/people' });
  };
  return (
    <Stack gap={5}>
      <PageHeader
        title={name}
        back={{ label: 'People', href: '/people' }}
        lede={[person.jobTitle, person.team].filter(Boolean).join(', ')}
        badges={
          <>
            <Badge>
              {person.kind === 'governor' ? 'Governor' : staffGroupLabel(groups, person.staffGroup)}
            </Badge>
            <LeavingBadge person={person} />
          </>
        }
        actions={
          <>
            <PersonNeighbours person={person} people={people} />
            <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} onPress={() => void remove()}>
              Remove
            </Button>
          </>
        }
      />
      {refusal !== null && (
        <Banner
          tone="danger"
          title={refusal}
          actions={
            <Button size="small" onPress={() => setRefusal(null)}>
              Close
            </Button>
          }
        />
      )}
      {person.kind === 'staff' && <PersonEnquiries person={person} />}
      <div className={styles['columns']}>
        <Stack gap={6}>
          {isGovernor(person) && <PersonGovernance person={person} />}
          <PersonDetails person={person} people={people} groups={groups} />
          <PersonOffers person={person} people={people} />
          {person.kind === 'staff' && <PersonMentoring person={person} people={people} />}
        </Stack>
        <Stack gap={6}>
          <PersonPairings person={person} />
          <PersonHours person={person} />
          <PersonTalks person={person} />
          <PersonManages person={person} people={people} />
          <PersonChanges person={person} />
        </Stack>
      </div>
    </Stack>
  );
}

/** On to the person before and after, in the order of the list as it was last looked at. */
function PersonNeighbours({
  person,
  people,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
}) {
  const shown = useShownPeople(people);
  const navigate = useNavigate();
  const at = shown.findIndex(({ id }) => id === person.id);
  if (at === -1) return null;
  const before = shown[at - 1];
  const after = shown[at + 1];
  const open = ({ id }: Person) => void navigate({ to: '/people/$personId', params: { personId: id } });
  return (
    <>
      <IconButton
        label={before === undefined ? 'Nobody before' : `Previous: ${fullName(before)}`}
        icon={<ChevronLeft aria-hidden="true" />}
        variant="secondary"
        isDisabled={before === undefined}
        onPress={() => before !== undefined && open(before)}
      />
      <IconButton
        label={after === undefined ? 'Nobody after' : `Next: ${fullName(after)}`}
        icon={<ChevronRight aria-hidden="true" />}
        variant="secondary"
        isDisabled={after === undefined}
        onPress={() => after !== undefined && open(after)}
      />
    </>
  );
}
