import { KIND_WORDS, hasMentor, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import type { WeightName } from '#shared/domain/mentoring/round/round';

type Words = { readonly label: string; readonly words: string };

/** What each wish asks for, in the words of the kind of pairing. */
export function weightWords(kind: PairingKind): Readonly<Record<WeightName, Words>> {
  const { mentor, learner } = KIND_WORDS[kind];
  const isPair = hasMentor(kind);
  return {
    topics: {
      label: 'What people want to work on',
      words: isPair
        ? `The ${mentor.toLowerCase()} offers what the ${learner.toLowerCase()} wants to work on.`
        : 'Each offers what the other wants to work on.',
    },
    time: { label: 'Free time in common', words: 'The more free periods the two share, the better.' },
    phase: { label: 'Phase', words: 'Whether the two work in the same part of the school.' },
    experience: {
      label: 'Experience',
      words: isPair
        ? `The ${mentor.toLowerCase()} has done this work for longer.`
        : 'The two have done this work for about as long.',
    },
    earlier: { label: 'A pairing that worked', words: 'The two met their purpose together before.' },
    load: {
      label: 'Spreading the load',
      words: isPair
        ? `Nobody has many people while another ${mentor.toLowerCase()} has none.`
        : 'Those with no other pairing come first.',
    },
  };
}
