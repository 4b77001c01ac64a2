import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { listWords, plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { Section } from '../../../../ui/section';
import { Table, type TableColumn } from '../../../../ui/table';
import { editRound } from '../edit-round';
import { bySurname } from '../surname-order';
import { AddPeopleDialog } from './add-people-dialog';
import { PersonName } from './person-name';
import { usePartFocus } from './use-part-focus';

type LearnerRow = {
  readonly id: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly wants: string;
};

/** Who is to be paired; in co-coaching everybody who takes part. */
export function LearnersPart({ round }: { readonly round: Round }) {
  const people = useDocument((document) => document.people);
  const [isAdding, setAdding] = useState(false);
  const [part, focusPart] = usePartFocus();
  const { learners } = round;
  const isPair = hasMentor(round.kind);
  const plain = isPair ? KIND_WORDS[round.kind].learner.toLowerCase() : 'colleague';
  const rows = useMemo(
    (): readonly LearnerRow[] =>
      learners
        .map((personId) => ({
          id: personId,
          personId,
          name: nameOf(people, personId),
          wants: listWords(people[personId]?.wants ?? []),
        }))
        .toSorted(bySurname(people)),
    [learners, people],
  );
  const columns = useMemo(
    () => learnerColumns(round.id, learners, focusPart),
    [round.id, learners, focusPart],
  );
  return (
    <div ref={part} tabIndex={-1}>
      <Section
        title={plural(learners.length, plain)}
        description={isPair ? 'Who is to have a partner after this round.' : 'Everybody who takes part.'}
        actions={<Button onPress={() => setAdding(true)}>Add {plain}s…</Button>}
      >
        <Table
          label={isPair ? `${KIND_WORDS[round.kind].learner}s` : 'Colleagues'}
          columns={columns}
          rows={rows}
          maxHeight="max(18rem, calc(100dvh - 27rem))"
          emptyState="Nobody yet. Add all early career teachers, a team, or everybody without a partner."
        />
      </Section>
      <AddPeopleDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        title={`Add ${plain}s`}
        kind={round.kind}
        start="waiting"
        without={learners}
        onAdd={(ids) => void editRound(round.id, { learners: [...learners, ...ids] })}
      />
    </div>
  );
}

function learnerColumns(
  roundId: Round['id'],
  learners: Round['learners'],
  focusPart: () => void,
): readonly TableColumn<LearnerRow>[] {
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
      id: 'wants',
      header: 'Wants to work on',
      width: '3fr',
      minWidth: 120,
      hideBelow: 26,
      cell: ({ wants }) => wants,
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
            void editRound(roundId, { learners: learners.filter((id) => id !== personId) });
            focusPart();
          }}
        />
      ),
    },
  ];
}
