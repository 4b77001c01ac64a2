import {
  GOVERNOR_STAGES,
  type BankQuestion,
  type GovernorSettings,
} from '#shared/domain/governor/governor-settings';
import { checkVisitWords } from '#shared/domain/governor/check-visit-words';
import { newId } from '../../state/actions';
import { Banner } from '../../ui/banner';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { LinesField } from './lines-field';

type Bank = readonly BankQuestion[];
type Props = {
  readonly bank: Bank;
  readonly labels: GovernorSettings['stageLabels'];
  /** Takes how the bank changes, to be done to the latest. */
  readonly onChange: (change: (bank: Bank) => Bank) => void;
};

/** The questions that governors can take on a visit, by stage. Questions already on a visit stay as they are. */
export function QuestionBankSettings({ bank, labels, onChange }: Props) {
  const warnings = bank.flatMap(({ words }) => checkVisitWords(words));
  return (
    <Section
      title="Question bank"
      headingLevel={3}
      description="Offered when a visit is planned. Visits keep the questions that they have."
    >
      <Stack gap={4}>
        {GOVERNOR_STAGES.map((stage) => (
          <LinesField
            key={stage}
            label={labels[stage]}
            value={bank.filter((each) => each.stage === stage).map(({ words }) => words)}
            onSave={(lines) =>
              onChange((last) => [
                ...last.filter((each) => each.stage !== stage),
                ...lines.map((words) => ({
                  // A question that was only moved stays the same question.
                  id: last.find((each) => each.stage === stage && each.words === words)?.id ?? newId(),
                  stage,
                  words,
                })),
              ])
            }
          />
        ))}
        {warnings.map(({ name, words }) => (
          <Banner key={`${name} ${words}`} tone="warning" title={words} />
        ))}
      </Stack>
    </Section>
  );
}
