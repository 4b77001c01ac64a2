import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { WEIGHT_NAMES, type Round } from '#shared/domain/mentoring/round/round';
import { weightWords } from '../weight-words';

type Setting = { readonly label: string; readonly value: string };

const yes = (isOn: boolean) => (isOn ? 'Yes' : 'No');
const LAST_PARTNER = {
  any: 'Does not matter',
  another: 'Somebody new',
  keep: 'Keep the last partner',
} as const;
const TEAM = { any: 'Does not matter', same: 'The same team', other: 'Another team' } as const;

/** The rules and wishes of a round, each in words, always in the same order. */
export function listSettings({ kind, rules, weights, objective, groupOfThree }: Round): readonly Setting[] {
  const words = weightWords(kind);
  const isPair = hasMentor(kind);
  return [
    {
      label: 'What comes first',
      value: objective === 'most-people' ? 'Most people first' : 'Best match first',
    },
    { label: 'Nobody with their line manager', value: yes(rules.noLineManagement) },
    ...(isPair
      ? [
          { label: 'Nobody with their induction tutor', value: yes(rules.noInductionTutor) },
          { label: 'Only trained mentors', value: yes(rules.trainedMentorsOnly) },
        ]
      : [{ label: 'A group of three', value: groupOfThree === 'allow' ? 'Allowed' : 'Never' }]),
    { label: 'Respect topics to avoid', value: yes(rules.respectAvoidedTopics) },
    { label: 'Free periods in common', value: `At least ${rules.minimumSharedPeriods}` },
    { label: 'Last partner', value: LAST_PARTNER[rules.lastPartner] },
    { label: 'Team', value: TEAM[rules.team] },
    ...WEIGHT_NAMES.map((name) => ({
      label: words[name].label,
      value: weights[name] === 0 ? 'Does not count' : `${weights[name]} of 10`,
    })),
    { label: 'Better phase', value: weights.phaseWish === 'same' ? 'The same' : 'Another' },
  ];
}
