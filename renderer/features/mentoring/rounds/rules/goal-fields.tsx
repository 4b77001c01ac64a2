import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Round } from '#shared/domain/mentoring/round/round';
import { RadioGroup } from '../../../../ui/radio-group';
import { Section } from '../../../../ui/section';
import { Stack } from '../../../../ui/stack';
import { Switch } from '../../../../ui/switch';
import { editRound } from '../edit-round';

const OBJECTIVES = [
  {
    id: 'most-people',
    label: 'Most people first',
    description: 'As many people as possible get a partner; among those pairings, the best match.',
  },
  {
    id: 'best-score',
    label: 'Best match first',
    description: 'The most points over all pairs, even where that leaves somebody over.',
  },
] as const;

/** What comes first where not everything can be had. */
export function GoalFields({ round }: { readonly round: Round }) {
  return (
    <Section title="What comes first">
      <Stack gap={4}>
        <RadioGroup
          label="What comes first"
          isLabelHidden
          choices={OBJECTIVES}
          value={round.objective}
          onChange={(objective) => void editRound(round.id, { objective })}
        />
        {!hasMentor(round.kind) && (
          <Switch
            isSelected={round.groupOfThree === 'allow'}
            onChange={(isAllowed) =>
              void editRound(round.id, { groupOfThree: isAllowed ? 'allow' : 'never' })
            }
            description="Where numbers are odd, the one left over joins a pair that suits all three."
          >
            Allow a group of three
          </Switch>
        )}
      </Stack>
    </Section>
  );
}
