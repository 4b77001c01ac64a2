import { GraduationCap, Users, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import { choosePeople } from '#shared/domain/mentoring/round/choose-people';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { useToday } from '../../../../state/use-today';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { EditableCell } from '../../../../ui/editable-cell';
import { IconButton } from '../../../../ui/icon-button';
import { Section } from '../../../../ui/section';
import { Table, type TableColumn } from '../../../../ui/table';
import { editRound } from '../edit-round';
import { bySurname } from '../surname-order';
import { AddPeopleDialog } from './add-people-dialog';
import { PersonName } from './person-name';
import { usePartFocus } from './use-part-focus';

const MOST_PLACES = 20;

type MentorRow = {
  readonly id: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly places: number;
  readonly isTrained: boolean;
};

/** Who mentors or coaches in this round, and how many people each. */
export function MentorsPart({ round }: { readonly round: Round }) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [isAdding, setAdding] = useState(false);
  const [part, focusPart] = usePartFocus();
  const { mentors } = round;
  const words = KIND_WORDS[round.kind];
  const many = words.mentors.toLowerCase();
  const rows = useMemo((): readonly MentorRow[] => {
    const trained = new Set<string>(
      choosePeople({ people, pairings: {} }, { kind: 'trained-mentors' }, today),
    );
    return mentors
      .map(({ personId, places }) => ({
        id: personId,
        personId,
        name: nameOf(people, personId),
        places,
        isTrained: trained.has(personId),
      }))
      .toSorted(bySurname(people));
  }, [mentors, people, today]);
  const columns = useMemo(() => mentorColumns(round.id, mentors, focusPart), [round.id, mentors, focusPart]);
  const add = <Button onPress={() => setAdding(true)}>Add {many}…</Button>;
  return (
    <div ref={part} tabIndex={-1}>
      <Section
        title={plural(mentors.length, words.mentor.toLowerCase(), many)}
        description="A place is one person at a time. Change it where it stands."
        actions={add}
      >
        <Table
          label={words.mentors}
          columns={columns}
          rows={rows}
          maxHeight="max(18rem, calc(100dvh - 27rem))"
          emptyState={
            <>
              <Users aria-hidden="true" /> Nobody yet. Add those who can give time this year.
            </>
          }
        />
      </Section>
      <AddPeopleDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        title={`Add ${many}`}
        kind={round.kind}
        start="everyone"
        without={mentors.map(({ personId }) => personId)}
        askPlaces
        onAdd={(ids, places) =>
          void editRound(round.id, {
            mentors: [...mentors, ...ids.map((personId) => ({ personId, places }))],
          })
        }
      />
    </div>
  );
}

function refusePlaces(text: string): string | null {
  const count = Number(text);
  return text !== '' && Number.isInteger(count) && count >= 0 && count <= MOST_PLACES
    ? null
    : `A whole number from 0 to ${MOST_PLACES}.`;
}

function mentorColumns(
  roundId: Round['id'],
  mentors: Round['mentors'],
  focusPart: () => void,
): readonly TableColumn<MentorRow>[] {
  const save = (next: Round['mentors']) => void editRound(roundId, { mentors: next });
  return [
    {
      id: 'name',
      header: 'Name',
      isRowHeader: true,
      width: '3fr',
      minWidth: 150,
      cell: ({ personId }) => <PersonName id={personId} />,
    },
    {
      id: 'trained',
      header: 'Training',
      width: '1fr',
      minWidth: 104,
      hideBelow: 24,
      cell: (row) => row.isTrained && <Badge icon={<GraduationCap aria-hidden="true" />}>Trained</Badge>,
    },
    {
      id: 'places',
      header: 'Places',
      width: 96,
      minWidth: 96,
      cell: ({ personId, name, places }) => (
        <EditableCell
          label={`Places of ${name}`}
          value={String(places)}
          refuse={refusePlaces}
          onSave={(text) =>
            save(
              mentors.map((each) => (each.personId === personId ? { personId, places: Number(text) } : each)),
            )
          }
        />
      ),
    },
    {
      id: 'remove',
      header: 'Remove',
      width: 84,
      minWidth: 84,
      align: 'end',
      cell: ({ personId, name }) => (
        <IconButton
          size="small"
          label={`Take ${name} out`}
          icon={<X aria-hidden="true" />}
          onPress={() => {
            save(mentors.filter((each) => each.personId !== personId));
            focusPart();
          }}
        />
      ),
    },
  ];
}
