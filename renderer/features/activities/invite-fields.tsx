import { UsersRound, X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { isWithSchool } from '#shared/domain/people/is-with-school';
import { fullName, sortName, type Person, type PersonId } from '#shared/domain/people/person';
import type { Day } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { PersonPicker } from '../../domain-ui/person-picker';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Disclosure } from '../../ui/disclosure';
import { IconButton } from '../../ui/icon-button';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import { Stack } from '../../ui/stack';
import styles from './invite-fields.module.css';

export interface InviteFieldsProps {
  readonly day: Day;
  readonly invited: readonly PersonId[];
  readonly onChange: (invited: readonly PersonId[]) => void;
}

/** Who is asked to come: by staff group, governors, or one by one. */
export const InviteFields = memo(function InviteFields({ day, invited, onChange }: InviteFieldsProps) {
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const present = useMemo(
    () => Object.values<Person>(people).filter((person) => isWithSchool(person, day)),
    [people, day],
  );
  const asked = useMemo(() => new Set(invited), [invited]);
  const add = (some: readonly Person[]) =>
    onChange([...invited, ...some.map(({ id }) => id).filter((id) => !asked.has(id))]);
  const item = (id: string, label: string, some: readonly Person[]): MenuEntry[] =>
    some.length === 0 ? [] : [{ id, label: `${label} (${some.length})`, onAction: () => add(some) }];
  const staff = present.filter(({ kind }) => kind === 'staff');
  const items: readonly MenuEntry[] = [
    ...item('all', 'All staff', staff),
    ...groups.flatMap(({ id, label }) =>
      item(
        `=${id}`,
        label,
        staff.filter(({ staffGroup }) => staffGroup === id),
      ),
    ),
    ...item(
      'governors',
      'Governors',
      present.filter(({ kind, governance }) => kind === 'governor' || governance !== null),
    ),
  ];
  const listed = useMemo(() => {
    const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
    return invited
      .flatMap((id) => people[id] ?? [])
      .toSorted((one, other) => compare(sortName(one), sortName(other)));
  }, [invited, people]);
  return (
    <Stack gap={3}>
      <div className={styles['add']}>
        <MenuButton
          label="Invite a group"
          icon={<UsersRound aria-hidden="true" />}
          items={items}
          isDisabled={items.length === 0}
        />
        <PersonPicker
          key={invited.length}
          label="Invite somebody"
          isLabelHidden
          placeholder="Invite by name"
          people={present.filter(({ id }) => !asked.has(id))}
          value={null}
          onChange={(id) => id !== null && onChange([...invited, id])}
        />
      </div>
      {listed.length > 0 && (
        <Disclosure
          headingLevel={4}
          title={`${plural(listed.length, 'person is', 'people are')} invited`}
          defaultExpanded={listed.length <= 8}
        >
          <ul className={styles['people']}>
            {listed.map((person) => (
              <li key={person.id}>
                <span>{fullName(person)}</span>
                {person.kind === 'governor' && <Badge tone="info">Governor</Badge>}
                <IconButton
                  size="small"
                  variant="quiet"
                  label={`Do not invite ${fullName(person)}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => onChange(invited.filter((id) => id !== person.id))}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
});
