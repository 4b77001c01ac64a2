import { refsOf, talkRefs, type RecordRef } from '#shared/domain/record/record-ref';
import type { Person } from '#shared/domain/people/person';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { FigureButton } from '../../domain-ui/figure-button';
import { Grid } from '../../ui/grid';
import { Stat } from '../../ui/stat';

type Props = {
  /** Everybody who has not left. */
  readonly here: readonly Person[];
  /** The Teach-meet ahead, where there is one. */
  readonly next: TeachMeet | undefined;
};

/** How the school stands: its people and what is ahead, each figure with its records. */
export function SchoolFigures({ here, next }: Props) {
  const peopleOf = (kind: Person['kind']) =>
    refsOf(
      'person',
      here.filter((person) => person.kind === kind).map(({ id }) => id),
    );
  const talks = next === undefined ? [] : activeTalks(next).map(({ id }) => id);
  return (
    <Grid minWidth={11} gap={4}>
      <Figure label="Staff" records={peopleOf('staff')} />
      <Figure label="Governors" records={peopleOf('governor')} />
      {next !== undefined && (
        <Figure label={`Talks on ${formatDay(next.day)}`} records={talkRefs(next.id, talks)} />
      )}
    </Grid>
  );
}

function Figure({ label, records }: { readonly label: string; readonly records: readonly RecordRef[] }) {
  return (
    <Stat
      label={label}
      figure={<FigureButton words={String(records.length)} title={label} records={records} />}
    />
  );
}
