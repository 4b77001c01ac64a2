import { BookOpen, MessageSquareQuote, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Claim } from '#shared/domain/claim/claim';
import { GOVERNOR_STAGES, type GovernorStage } from '#shared/domain/governor/governor-settings';
import type { Visit, VisitQuestion } from '#shared/domain/governor/visit';
import {
  addFromBank,
  listLeftInBank,
  ownQuestion,
  questionFromClaim,
} from '#shared/domain/governor/visit-questions';
import { newId } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { VisitWarnings } from '../visit-warnings';
import styles from './visit.module.css';

type Props = { readonly visit: Visit; readonly onAdd: (question: VisitQuestion) => void };

/** More questions: from the bank, from a claim, or in the governors' own words. */
export function AddQuestion({ visit, onAdd }: Props) {
  const { questionBank, stageLabels } = useDocument((document) => document.school.governors);
  const claims = useDocument((document) => document.claims);
  const [words, setWords] = useState('');
  const [stage, setStage] = useState<GovernorStage>('clarify');
  const left = listLeftInBank(questionBank, visit.questions);
  const bank = GOVERNOR_STAGES.flatMap((each) =>
    left
      .filter((question) => question.stage === each)
      .map((question): MenuEntry => ({
        id: question.id,
        label: question.words,
        description: stageLabels[each],
        onAction: () => onAdd(addFromBank(question, newId())),
      })),
  );
  const asked = new Set(visit.questions.map(({ claimId }) => claimId));
  const open = Object.values<Claim>(claims)
    .filter(({ id, withdrawnOn }) => withdrawnOn === null && !asked.has(id))
    .toSorted(
      (one, other) =>
        Number(other.priorityId === visit.priorityId) - Number(one.priorityId === visit.priorityId) ||
        other.madeOn.localeCompare(one.madeOn),
    );
  const add = () => {
    if (words.trim() === '') return;
    onAdd(ownQuestion(words, stage, newId()));
    setWords('');
  };
  return (
    <Stack gap={3}>
      <div className={styles['line']}>
        <MenuButton
          label="From the bank"
          icon={<BookOpen aria-hidden="true" />}
          isDisabled={bank.length === 0}
          items={bank}
        />
        <MenuButton
          label="From a claim"
          icon={<MessageSquareQuote aria-hidden="true" />}
          isDisabled={open.length === 0}
          items={open.map((claim) => ({
            id: claim.id,
            label: claim.words,
            onAction: () => onAdd(questionFromClaim(claim, newId())),
          }))}
        />
      </div>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label="In your own words" value={words} onChange={setWords} maxLength={400} />
        <Select
          label="Which kind"
          choices={GOVERNOR_STAGES.map((id) => ({ id, label: stageLabels[id] }))}
          value={stage}
          onChange={setStage}
        />
        <Button type="submit" icon={<Plus aria-hidden="true" />} isDisabled={words.trim() === ''}>
          Add
        </Button>
      </form>
      <VisitWarnings text={words} />
    </Stack>
  );
}
