import { z } from 'zod';

/**
 * The kinds of pairing. The first three are those of the National Framework for Mentoring and Coaching (CUREE, 2005);
 * mentor-coaching is the practice of Pask and Joy (2007).
 */
export const PAIRING_KINDS = ['mentoring', 'specialist coaching', 'co-coaching', 'mentor-coaching'] as const;
export const pairingKind = z.enum(PAIRING_KINDS);
export type PairingKind = z.infer<typeof pairingKind>;

type KindWords = {
  readonly label: string;
  /** What the experienced one is called; in co-coaching everybody is the same. */
  readonly mentor: string;
  /** Several of them: two coaches. */
  readonly mentors: string;
  readonly learner: string;
  /** When this kind is the one to choose, in a sentence. */
  readonly use: string;
};

export const KIND_WORDS: Readonly<Record<PairingKind, KindWords>> = {
  mentoring: {
    label: 'Mentoring',
    mentor: 'Mentor',
    mentors: 'Mentors',
    learner: 'Mentee',
    use: 'For somebody in a new role or stage of their career, with a colleague who knows it.',
  },
  'specialist coaching': {
    label: 'Specialist coaching',
    mentor: 'Coach',
    mentors: 'Coaches',
    learner: 'Coachee',
    use: 'For one chosen aspect of somebody’s practice, with a colleague who is strong in it.',
  },
  'co-coaching': {
    label: 'Co-coaching',
    mentor: 'Co-coach',
    mentors: 'Co-coaches',
    learner: 'Co-coach',
    use: 'For two or three colleagues who help one another to try something new.',
  },
  'mentor-coaching': {
    label: 'Mentor-coaching',
    mentor: 'Mentor-coach',
    mentors: 'Mentor-coaches',
    learner: 'Coachee',
    use: 'For anybody with an unresolved issue, with a colleague trained to listen and ask.',
  },
};

/** Whether the two have different parts: one mentors or coaches, the other learns. */
export const hasMentor = (kind: PairingKind): boolean => kind !== 'co-coaching';
