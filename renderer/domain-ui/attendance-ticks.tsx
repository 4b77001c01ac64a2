import { memo, useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { foldText } from '#shared/domain/people/import/fold-text';
import { fullName, sortName, type Person, type PersonId } from '#shared/domain/people/person';
import { staffGroupLabel } from '#shared/domain/school/school';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../state/use-document';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { SearchField } from '../ui/search-field';
import { Section } from '../ui/section';
import { Stack } from '../ui/stack';
import styles from './attendance-ticks.module.css';

export interface AttendanceTicksProps {
  /** Everybody on the list, in any order. */
  readonly people: readonly Person[];
  readonly came: ReadonlySet<PersonId>;
  readonly onChange: (came: ReadonlySet<PersonId>) => void;
  /** A word beside somebody's name: "Not invited". */
  readonly noteOf?: (id: PersonId) => string | null;
}

const GOVERNORS = 'governor';

/**
 * A register to tick: staff by group, governors apart. Typing part of a name and Enter ticks the first that fits; the
 * arrow keys go from name to name.
 */
export function AttendanceTicks({ people, came, onChange, noteOf }: AttendanceTicksProps) {
  const staffGroups = useDocument((document) => document.school.staffGroups);
  const [text, setText] = useState('');
  const groups = useMemo(() => {
    const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
    const sorted = people.toSorted((one, other) => compare(sortName(one), sortName(other)));
    const idOf = (person: Person) =>
      person.kind === 'governor' ? { id: GOVERNORS, isGovernors: true } : { id: `=${person.staffGroup}` };
    const ids = [...staffGroups.map(({ id }) => id), ...new Set(sorted.map((each) => each.staffGroup))];
    return [
      ...[...new Set(ids)].map((id) => ({
        id: `=${id}`,
        label: staffGroupLabel(staffGroups, id),
      })),
      { id: GOVERNORS, label: 'Governors' },
    ]
      .map((group) => ({ ...group, people: sorted.filter((person) => idOf(person).id === group.id) }))
      .filter((group) => group.people.length > 0);
  }, [people, staffGroups]);

  const typed = foldText(text);
  const fits = (person: Person) => foldText(fullName(person)).includes(typed);
  const tick = useCallback(
    (ids: readonly PersonId[], isHere: boolean) => {
      const next = new Set(came);
      for (const id of ids) {
        if (isHere) next.add(id);
        else next.delete(id);
      }
      onChange(next);
    },
    [came, onChange],
  );
  const first = typed === '' ? undefined : groups.flatMap((group) => group.people).find(fits);
  const shown = groups
    .map((group) => ({ ...group, found: typed === '' ? group.people : group.people.filter(fits) }))
    .filter(({ found }) => found.length > 0);
  return (
    <Stack gap={4}>
      <div className={styles['search']}>
        <SearchField
          label="Find somebody"
          isLabelHidden={false}
          placeholder="Part of a name, then Enter"
          value={text}
          onChange={setText}
          onSubmit={() => {
            if (first === undefined) return;
            tick([first.id], !came.has(first.id));
            setText('');
          }}
        />
        <p className={styles['hint']} aria-live="polite">
          {first === undefined
            ? typed === ''
              ? ''
              : 'Nobody on this list has that name.'
            : `Enter: ${fullName(first)} ${came.has(first.id) ? 'did not come' : 'came'}.`}
        </p>
      </div>
      {shown.map(({ id, label, people: all, found }) => {
        const here = all.filter((person) => came.has(person.id)).length;
        return (
          <Section
            key={id}
            title={label}
            headingLevel={3}
            description={`${here} of ${all.length}`}
            actions={
              <Button
                size="small"
                onPress={() =>
                  tick(
                    all.map((person) => person.id),
                    here < all.length,
                  )
                }
              >
                {here < all.length ? `All ${plural(all.length, 'person', 'people')} came` : 'Untick all'}
              </Button>
            }
          >
            {/* The boxes themselves are the controls; the keys only move between them. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
            <div className={styles['ticks']} role="group" aria-label={label} onKeyDown={moveBetweenBoxes}>
              {found.map((person) => (
                <Tick
                  key={person.id}
                  person={person}
                  isHere={came.has(person.id)}
                  note={noteOf?.(person.id) ?? null}
                  onTick={tick}
                />
              ))}
            </div>
          </Section>
        );
      })}
    </Stack>
  );
}

type TickProps = {
  readonly person: Person;
  readonly isHere: boolean;
  readonly note: string | null;
  readonly onTick: (ids: readonly PersonId[], isHere: boolean) => void;
};

const Tick = memo(function Tick({ person, isHere, note, onTick }: TickProps) {
  const isStaffGovernor = person.kind === 'staff' && person.governance !== null;
  return (
    <Checkbox isSelected={isHere} onChange={(isOn) => onTick([person.id], isOn)}>
      <span className={styles['name']}>
        {fullName(person)}
        {isStaffGovernor && <Badge tone="info">Governor</Badge>}
        {note !== null && <Badge>{note}</Badge>}
      </span>
    </Checkbox>
  );
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const at = boxes.findIndex((box) => box === event.target);
  const next = boxes[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
