import { PAIRING_STAGES } from '#shared/domain/mentoring/relationship/pairing';
import { Grid } from '../../../ui/grid';
import { NumberField } from '../../../ui/number-field';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { LinesField } from '../lines-field';
import { useMentoringSettings } from './edit-mentoring';
import { SessionKindSettings } from './session-kind-settings';

const STAGE_MEANINGS = {
  proposed: 'Put together, not yet agreed',
  agreed: 'Both agreed to work together',
  active: 'They meet',
  pausing: 'Not meeting for now',
  closed: 'Came to its end',
} as const;

/** How the school words and counts its mentoring and coaching. */
export function MentoringSettings() {
  return (
    <Section
      title="Mentoring and coaching"
      description="Your school’s own words. Agreements and sessions that were written before keep theirs."
    >
      <Stack gap={8}>
        <StageSettings />
        <RhythmSettings />
        <SessionKindSettings />
        <AgreementSettings />
        <ReviewSettings />
      </Stack>
    </Section>
  );
}

function StageSettings() {
  const { settings, edit } = useMentoringSettings();
  return (
    <Section title="Stages" headingLevel={3} description="What the columns of the board are called.">
      <Grid minWidth={14} gap={4}>
        {PAIRING_STAGES.map((stage) => (
          <TextField
            key={stage}
            label={STAGE_MEANINGS[stage]}
            value={settings.stageLabels[stage]}
            maxLength={30}
            onCommit={(label) =>
              label.trim() !== '' &&
              edit((last) => ({ stageLabels: { ...last.stageLabels, [stage]: label.trim() } }))
            }
          />
        ))}
      </Grid>
    </Section>
  );
}

function RhythmSettings() {
  const { settings, edit } = useMentoringSettings();
  const { rhythm } = settings;
  return (
    <Section
      title="Meeting rhythm"
      headingLevel={3}
      description="What new pairings start with. Each pairing can agree another; holidays do not count as weeks."
    >
      <Grid minWidth={14} gap={4}>
        <NumberField
          label="A meeting every"
          unit="weeks"
          minValue={1}
          maxValue={13}
          value={rhythm.everyWeeks}
          onChange={(weeks) =>
            weeks !== null &&
            Math.round(weeks) !== rhythm.everyWeeks &&
            edit((last) => ({ rhythm: { ...last.rhythm, everyWeeks: Math.round(weeks) } }))
          }
        />
        <NumberField
          label="For"
          unit="minutes"
          minValue={5}
          maxValue={240}
          step={5}
          value={rhythm.minutes}
          onChange={(minutes) =>
            minutes !== null &&
            Math.round(minutes) !== rhythm.minutes &&
            edit((last) => ({ rhythm: { ...last.rhythm, minutes: Math.round(minutes) } }))
          }
        />
      </Grid>
    </Section>
  );
}

function AgreementSettings() {
  const { settings, edit } = useMentoringSettings();
  return (
    <Section
      title="Learning agreement"
      headingLevel={3}
      description="What a new agreement starts with; the two of them word it anew for themselves."
    >
      <Stack gap={4}>
        <LinesField
          label="Ground rules"
          value={settings.groundRules}
          onSave={(groundRules) => edit({ groundRules })}
        />
        <TextField
          isMultiline
          label="Power and accountability"
          description="Where one has more say over the other’s work, and how that is kept out of the conversation."
          value={settings.power}
          maxLength={2000}
          onCommit={(power) => edit({ power: power.trim() })}
        />
        <TextField
          isMultiline
          label="Confidentiality and its limits"
          description="Keep the limits in it: a worry about somebody’s safety is passed on, and the law may let a person see what is written about them."
          value={settings.confidentiality}
          maxLength={2000}
          onCommit={(confidentiality) => edit({ confidentiality: confidentiality.trim() })}
        />
      </Stack>
    </Section>
  );
}

function ReviewSettings() {
  const { settings, edit } = useMentoringSettings();
  return (
    <Section
      title="Lesson review"
      headingLevel={3}
      description="What the teacher asks themself in five minutes, before anybody else says anything."
    >
      <LinesField
        label="Questions of the self-review"
        value={settings.selfReviewQuestions}
        onSave={(selfReviewQuestions) => edit({ selfReviewQuestions })}
      />
    </Section>
  );
}
