import { checkField } from '#shared/domain/people/check-field';
import { fullName, sortName, type Person } from '#shared/domain/people/person';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../state/use-document';
import { StaffGroupSelect } from '../../domain-ui/staff-group-select';
import { EditableCell } from '../../ui/editable-cell';
import { Link } from '../../ui/link';
import type { TableColumn } from '../../ui/table';
import { editPerson } from './edit-person';
import { FreePeriodsCell } from './free-periods-cell';
import { LeavingBadge } from './leaving-badge';
import type { PeopleSortColumn } from './list-people';
import type { PeopleView } from './people-list-state';
import styles from './people-table.module.css';

type PeopleColumn = TableColumn<Person> & { readonly id: PeopleSortColumn };
type Layout = Pick<TableColumn<Person>, 'width' | 'minWidth' | 'hideBelow'>;
type TextCellField = 'jobTitle' | 'team' | 'email' | 'staffCode' | 'phase';

const NAME: PeopleColumn = {
  id: 'name',
  header: 'Name',
  isRowHeader: true,
  allowsSorting: true,
  width: '2fr',
  minWidth: 176,
  cell: (person) => (
    <span className={styles['name']}>
      <Link href={`/people/${person.id}`} variant="plain">
        {sortName(person)}
      </Link>
      <LeavingBadge person={person} />
    </span>
  ),
};

/** Made once, so that of ten thousand rows only those are drawn anew whose person changed. */
export const PEOPLE_COLUMNS: Readonly<Record<PeopleView, readonly PeopleColumn[]>> = {
  staff: [
    NAME,
    textColumn('jobTitle', 'Job title', { width: '2fr', minWidth: 160 }),
    textColumn('team', 'Team', { width: '2fr', minWidth: 136, hideBelow: 44 }),
    {
      id: 'staffGroup',
      header: 'Staff group',
      allowsSorting: true,
      width: '2fr',
      minWidth: 168,
      hideBelow: 54,
      cell: (person) => <StaffGroupCell person={person} />,
    },
    textColumn('email', 'E-mail', { width: '3fr', minWidth: 208, hideBelow: 66 }),
    textColumn('staffCode', 'Staff code', { width: '1fr', minWidth: 112, hideBelow: 74 }),
  ],
  mentoring: [
    NAME,
    textColumn('team', 'Team', { width: '2fr', minWidth: 128, hideBelow: 52 }),
    textColumn('phase', 'Phase', { width: '2fr', minWidth: 128 }),
    {
      id: 'freePeriods',
      header: 'Free periods',
      allowsSorting: true,
      width: '1fr',
      minWidth: 128,
      cell: (person) => <FreePeriodsCell person={person} />,
    },
    {
      id: 'ectYear',
      header: 'Induction',
      allowsSorting: true,
      width: '2fr',
      minWidth: 152,
      hideBelow: 44,
      cell: (person) => <InductionCell person={person} />,
    },
    {
      id: 'mentorTrainedOn',
      header: 'Mentor training',
      allowsSorting: true,
      width: '2fr',
      minWidth: 152,
      hideBelow: 58,
      cell: ({ mentorTrainedOn }) => (mentorTrainedOn === null ? '' : formatDay(mentorTrainedOn)),
    },
  ],
};

function textColumn(field: TextCellField, header: string, layout: Layout): PeopleColumn {
  return {
    id: field,
    header,
    allowsSorting: true,
    ...layout,
    cell: (person) => (
      <EditableCell
        label={`${header} of ${fullName(person)}`}
        value={person[field]}
        refuse={(text) => checkField(field, text)}
        onSave={(text) => void editPerson(person, { [field]: text })}
      />
    ),
  };
}

function StaffGroupCell({ person }: { readonly person: Person }) {
  const groups = useDocument((document) => document.school.staffGroups);
  if (person.kind === 'governor') return 'Governor';
  return (
    <StaffGroupSelect
      label={`Staff group of ${fullName(person)}`}
      isLabelHidden
      isQuiet
      groups={groups}
      value={person.staffGroup}
      onChange={(staffGroup) => void editPerson(person, { staffGroup })}
    />
  );
}

function InductionCell({ person: { ectYear, inductionTutorId } }: { readonly person: Person }) {
  const tutor = useDocument(({ people }) =>
    inductionTutorId === null ? undefined : people[inductionTutorId],
  );
  return (
    <span className={styles['two']}>
      {ectYear !== null && <span>ECT year {ectYear}</span>}
      {tutor !== undefined && <span className={styles['facts']}>Tutor: {fullName(tutor)}</span>}
    </span>
  );
}
