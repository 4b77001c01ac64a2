import {
  GOVERNOR_STAGES,
  type GovernorSettings as Settings,
} from '#shared/domain/governor/governor-settings';
import { useDocument } from '../../state/use-document';
import { Grid } from '../../ui/grid';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';
import { editSchool, withChange, type ChangeOf } from './edit-school';
import { GovernorSkillSettings } from './governor-skill-settings';
import { LinesField } from './lines-field';
import { QuestionBankSettings } from './question-bank-settings';

const STAGE_MEANINGS = {
  clarify: 'First: asking what works well',
  'key questions': 'Then: asking what matters most',
  challenge: 'In the end: questioning with knowledge',
} as const;

/** Terms of office, how governors learn to ask, their questions, and what every visit keeps to. */
export function GovernorSettings() {
  const settings = useDocument((document) => document.school.governors);
  const edit = (change: ChangeOf<Settings>) =>
    void editSchool(({ governors }) => ({ governors: withChange(governors, change) }));
  const { stageLabels } = settings;
  return (
    <Section title="Governors" description="Your board’s own numbers and words.">
      <Stack gap={8}>
        <Grid minWidth={14} gap={4}>
          <NumberField
            label="Warn before a term of office ends"
            unit="days"
            value={settings.warnDays}
            minValue={1}
            maxValue={365}
            onChange={(days) => days !== null && edit({ warnDays: days })}
          />
          <NumberField
            label="Visits meant by each link governor"
            unit="a year"
            value={settings.visitsPerYear}
            minValue={0}
            maxValue={20}
            onChange={(visits) => visits !== null && edit({ visitsPerYear: visits })}
          />
        </Grid>
        <Section
          title="How governors ask"
          headingLevel={3}
          description="What each stage is called. It says what to train next and is no mark."
        >
          <Grid minWidth={14} gap={4}>
            {GOVERNOR_STAGES.map((stage) => (
              <TextField
                key={stage}
                label={STAGE_MEANINGS[stage]}
                value={stageLabels[stage]}
                maxLength={80}
                onCommit={(label) =>
                  label.trim() !== '' &&
                  edit((last) => ({ stageLabels: { ...last.stageLabels, [stage]: label.trim() } }))
                }
              />
            ))}
          </Grid>
        </Section>
        <GovernorSkillSettings
          skills={settings.skills}
          onChange={(change) => edit((last) => ({ skills: change(last.skills) }))}
        />
        <QuestionBankSettings
          bank={settings.questionBank}
          labels={stageLabels}
          onChange={(change) => edit((last) => ({ questionBank: change(last.questionBank) }))}
        />
        <Section title="Visits" headingLevel={3}>
          <LinesField
            label="What every visit keeps to"
            value={settings.visitRules}
            onSave={(visitRules) => edit({ visitRules: [...visitRules] })}
          />
        </Section>
      </Stack>
    </Section>
  );
}
