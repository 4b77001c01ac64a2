import { CircleAlert, CircleCheck, CircleMinus, TriangleAlert } from 'lucide-react';
import { fullName, type Person } from '#shared/domain/people/person';
import { staffGroupLabel, type StaffGroup } from '#shared/domain/school/school';
import { asVisitor, type NamedPresenter } from '#shared/domain/teach-meet/paste/match-presenters';
import type { PastedLabel, PastedTalk } from '#shared/domain/teach-meet/paste/read-pasted-talks';
import type { Presenter } from '#shared/domain/teach-meet/teach-meet';
import { PersonPicker } from '../../../../domain-ui/person-picker';
import { Badge } from '../../../../ui/badge';
import { Checkbox } from '../../../../ui/checkbox';
import { Select } from '../../../../ui/select';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import styles from './paste.module.css';

const LABELS = {
  ready: { words: 'Ready', tone: 'success', icon: <CircleCheck aria-hidden="true" /> },
  check: { words: 'To check', tone: 'warning', icon: <TriangleAlert aria-hidden="true" /> },
  'too-long': { words: 'Too long', tone: 'danger', icon: <CircleAlert aria-hidden="true" /> },
  known: { words: 'In the list already', tone: 'neutral', icon: <CircleMinus aria-hidden="true" /> },
  'no-title': { words: 'No title', tone: 'danger', icon: <CircleAlert aria-hidden="true" /> },
} as const satisfies Readonly<Record<PastedLabel, object>>;

type Props = {
  readonly talks: readonly PastedTalk[];
  readonly people: readonly Person[];
  readonly staffGroups: readonly StaffGroup[];
  readonly isIn: (talk: PastedTalk) => boolean;
  readonly onTick: (row: number, isTicked: boolean) => void;
  readonly onChoose: (row: number, index: number, presenter: Presenter) => void;
};

/** The talks as they were understood, each with its label and the reasons for it. */
export function PasteTable({ talks, people, staffGroups, isIn, onTick, onChoose }: Props) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption>
          <VisuallyHidden>The pasted talks</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Add</th>
            <th scope="col">Talk</th>
            <th scope="col">Presenters</th>
            <th scope="col">What else</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {talks.map((pasted) => {
            const { row, label, reasons, names, talk } = pasted;
            const title = talk.title === '' ? `row ${row}` : `“${talk.title}”`;
            const { words, tone, icon } = LABELS[label];
            return (
              <tr key={row}>
                <td>
                  <Checkbox
                    aria-label={label === 'too-long' ? `Add ${title} with 7 minutes` : `Add ${title}`}
                    isSelected={isIn(pasted)}
                    isDisabled={label === 'no-title'}
                    onChange={(isTicked) => onTick(row, isTicked)}
                  />
                </td>
                <th scope="row">{talk.title === '' ? `Row ${row}` : talk.title}</th>
                <td>
                  {names.map((named, index) => (
                    <PresenterCell
                      // A row may name somebody twice.
                      // oxlint-disable-next-line react/no-array-index-key
                      key={index}
                      named={named}
                      people={people}
                      onChoose={(presenter) => onChoose(row, index, presenter)}
                    />
                  ))}
                </td>
                <td className={styles['else']}>{describe(talk, staffGroups)}</td>
                <td>
                  <Badge tone={tone} icon={icon}>
                    {words}
                  </Badge>
                  {reasons.map((reason) => (
                    <p key={reason} className={styles['reason']}>
                      {reason}
                    </p>
                  ))}
                  {label === 'too-long' && (
                    <p className={styles['reason']}>Tick it to add it with 7 minutes.</p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const VISITOR = 'visitor';

type PresenterCellProps = {
  readonly named: NamedPresenter;
  readonly people: readonly Person[];
  readonly onChoose: (presenter: Presenter) => void;
};

/** One name: who it is, or the choice of who it may be. */
function PresenterCell({ named, people, onChoose }: PresenterCellProps) {
  const { name, presenter, candidates } = named;
  const chosenId = presenter.kind === 'person' ? presenter.personId : null;
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined)
    return <span className={styles['name']}>{fullName(only)}</span>;
  if (candidates.length > 1) {
    return (
      <Select
        label={`Who is ${name}?`}
        choices={[
          ...candidates.map((person) => ({
            id: person.id as string,
            label: fullName(person),
            description: person.jobTitle,
          })),
          { id: VISITOR, label: `${name}, a visitor` },
        ]}
        value={chosenId ?? (named.kind === 'match' ? VISITOR : null)}
        placeholder="Choose"
        onChange={(id) => {
          const person = candidates.find((each) => each.id === id);
          onChoose(person === undefined ? asVisitor(name) : { kind: 'person', personId: person.id });
        }}
      />
    );
  }
  return (
    <PersonPicker
      label={`${name}, a visitor`}
      placeholder="Or a colleague"
      people={people}
      value={chosenId}
      onChange={(personId) => onChoose(personId === null ? asVisitor(name) : { kind: 'person', personId })}
    />
  );
}

function describe(
  { minutes, theme, staffGroup, status, needs, demand }: PastedTalk['talk'],
  groups: readonly StaffGroup[],
): string {
  return [
    `${minutes} min`,
    theme,
    staffGroup === '' ? '' : staffGroupLabel(groups, staffGroup),
    status,
    needs.length === 0 ? '' : `needs ${needs.join(', ')}`,
    demand === 0 ? '' : `${demand} want to hear it`,
  ]
    .filter(Boolean)
    .join(' · ');
}
