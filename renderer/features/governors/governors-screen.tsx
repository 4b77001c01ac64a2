import { useNavigate } from '@tanstack/react-router';
import { GraduationCap, Landmark, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { governanceOf, listGovernors } from '#shared/domain/governor/is-governor';
import { termState } from '#shared/domain/governor/term-state';
import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { GovernanceDialog } from '../../domain-ui/governance-dialog';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { MenuButton } from '../../ui/menu-button';
import styles from './board/board.module.css';
import { GovernorCard } from './board/governor-card';
import { StaffGovernorDialog } from './board/staff-governor-dialog';
import { GovernorsFrame } from './governors-frame';

const LEDE = 'Who governs, how long for, what each follows, and what comes next in their training.';

/** The governing board: terms of office, link roles, how each asks, training by skill and visits this year. */
export function GovernorsScreen() {
  const people = useDocument((document) => document.people);
  const settings = useDocument((document) => document.school.governors);
  const today = useToday();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<PersonId | null>(null);
  const [isAdding, setAdding] = useState(false);
  const governors = useMemo(() => listGovernors(people, today), [people, today]);
  const states = governors.map((person) => termState(governanceOf(person), settings, today).state);
  const person = editing === null ? undefined : people[editing];
  const addLink = (
    <Link href="/people" icon={<UserPlus aria-hidden="true" />}>
      Add governors in People
    </Link>
  );
  return (
    <GovernorsFrame
      title="Governors"
      lede={governors.length === 0 ? LEDE : summary(states)}
      actions={
        governors.length === 0 ? undefined : (
          <>
            <MenuButton
              label="Add a governor"
              icon={<UserPlus aria-hidden="true" />}
              placement="bottom end"
              items={[
                {
                  id: 'people',
                  label: 'In the list of people',
                  description: 'Parents, co-opted and other governors',
                  onAction: () => void navigate({ to: '/people' }),
                },
                {
                  id: 'staff',
                  label: 'From the staff',
                  description: 'The head, or a staff governor',
                  onAction: () => setAdding(true),
                },
              ]}
            />
            <Button
              variant="primary"
              icon={<GraduationCap aria-hidden="true" />}
              onPress={() => void navigate({ href: '/activities?new=governor' })}
            >
              Log training
            </Button>
          </>
        )
      }
    >
      {governors.length === 0 ? (
        <EmptyState
          icon={<Landmark aria-hidden="true" />}
          title="No governors yet"
          headingLevel={2}
          actions={
            <>
              {addLink}
              {Object.keys(people).length > 0 && (
                <Button onPress={() => setAdding(true)}>Choose from the staff</Button>
              )}
            </>
          }
        >
          Governors stand in the list of people. Add each with “Governor” chosen; then their term of office,
          link roles, training and visits are kept here.
        </EmptyState>
      ) : (
        <ul aria-label="Governors" className={styles['board']}>
          {governors.map((each) => (
            <GovernorCard key={each.id} person={each} onEdit={() => setEditing(each.id)} />
          ))}
        </ul>
      )}
      {isAdding && (
        <StaffGovernorDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            setEditing(id);
          }}
        />
      )}
      {person !== undefined && (
        <GovernanceDialog key={person.id} person={person} onClose={() => setEditing(null)} />
      )}
    </GovernorsFrame>
  );
}

function summary(states: readonly string[]): string {
  const count = (state: string) => states.filter((each) => each === state).length;
  const parts = [
    plural(states.length, 'governor'),
    ...(count('ending soon') > 0 ? [`${plural(count('ending soon'), 'term')} of office ending soon`] : []),
    ...(count('ended') > 0 ? [`${plural(count('ended'), 'term')} of office over`] : []),
    ...(count('not entered') > 0 ? [`${count('not entered')} without an end of term`] : []),
  ];
  return parts.join(', ');
}
