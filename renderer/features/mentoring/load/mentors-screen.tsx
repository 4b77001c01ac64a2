import { useMemo, useState } from 'react';
import { HeartHandshake } from 'lucide-react';
import { listMentorLoad, type MentorLoad } from '#shared/domain/mentoring/load/mentor-load';
import { formatDuration } from '#shared/lib/duration';
import { refsOf, type RecordRef } from '#shared/domain/record/record-ref';
import { FigureButton } from '../../../domain-ui/figure-button';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { EmptyState } from '../../../ui/empty-state';
import { Grid } from '../../../ui/grid';
import { Link } from '../../../ui/link';
import { SearchField } from '../../../ui/search-field';
import { Stat } from '../../../ui/stat';
import { MentoringFrame } from '../mentoring-frame';
import { MentorsTable } from './mentors-table';
import styles from './mentors-screen.module.css';

/** What each mentor and coach carries, gives and gains, to spread the load and to give thanks. */
export function MentorsScreen() {
  const pairings = useDocument((document) => document.pairings);
  const rounds = useDocument((document) => document.rounds);
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const today = useToday();
  const [text, setText] = useState('');
  const mentors = useMemo(
    () => listMentorLoad({ pairings, rounds, people, school, today }),
    [pairings, rounds, people, school, today],
  );
  const wanted = text.trim().toLowerCase();
  const shown = mentors.filter(({ name }) => name.toLowerCase().includes(wanted));
  const figures = useMemo(() => listFigures(mentors), [mentors]);
  return (
    <MentoringFrame
      title="Mentors and coaches"
      lede="What each carries, gives and gains: to spread the load and to say thank you."
    >
      {mentors.length === 0 ? (
        <EmptyState
          icon={<HeartHandshake aria-hidden="true" />}
          title="Nobody mentors or coaches yet"
          actions={<Link href="/mentoring">Go to the board</Link>}
        >
          Everybody who mentors or coaches is listed here with their pairings and hours, as soon as a pairing
          is made or a round names them.
        </EmptyState>
      ) : (
        <>
          <Grid minWidth={11} gap={4}>
            {figures.map(({ label, words, records }) => (
              <Stat
                key={label}
                label={label}
                figure={<FigureButton words={words} title={label} records={records} />}
              />
            ))}
          </Grid>
          <search className={styles['search']} aria-label="Mentors and coaches">
            <SearchField
              label="Search mentors and coaches"
              placeholder="Name"
              value={text}
              onChange={setText}
            />
          </search>
          <MentorsTable mentors={shown} />
        </>
      )}
    </MentoringFrame>
  );
}

type Figure = { readonly label: string; readonly words: string; readonly records: readonly RecordRef[] };

/** What all of them carry and give together, with the people and pairings it is counted from. */
function listFigures(mentors: readonly MentorLoad[]): readonly Figure[] {
  const hours = (minutesOf: (mentor: MentorLoad) => number) =>
    formatDuration(mentors.reduce((total, mentor) => total + minutesOf(mentor), 0));
  const open = mentors.flatMap((mentor) => mentor.open);
  return [
    {
      label: 'Mentors and coaches',
      words: String(mentors.length),
      records: refsOf(
        'person',
        mentors.map(({ personId }) => personId),
      ),
    },
    { label: 'Their open pairings', words: String(open.length), records: refsOf('pairing', open) },
    {
      label: 'Time given this term',
      words: hours(({ minutesThisTerm }) => minutesThisTerm),
      records: refsOf(
        'pairing',
        mentors.flatMap(({ metThisTerm }) => metThisTerm),
      ),
    },
    {
      label: 'Time given this year',
      words: hours(({ minutesThisYear }) => minutesThisYear),
      records: refsOf(
        'pairing',
        mentors.flatMap(({ metThisYear }) => metThisYear),
      ),
    },
  ];
}
