/** The ten principles of the National Framework for Mentoring and Coaching (CUREE for the DfES, 2005), in its order. */
export const PRINCIPLE_IDS = [
  'conversation',
  'goals',
  'relationship',
  'understanding',
  'agreement',
  'benefits',
  'combining',
  'experimenting',
  'self-direction',
  'resources',
] as const;
export type PrincipleId = (typeof PRINCIPLE_IDS)[number];

/** Each principle's name in the Framework. */
export const PRINCIPLE_NAMES: Readonly<Record<PrincipleId, string>> = {
  conversation: 'A learning conversation',
  goals: 'Setting challenging and personal goals',
  relationship: 'A thoughtful relationship',
  understanding: 'Understanding why different approaches work',
  agreement: 'A learning agreement',
  benefits: 'Acknowledging the benefits to mentors and coaches',
  combining: 'Combining support from fellow learners and specialists',
  experimenting: 'Experimenting and observing',
  'self-direction': 'Growing self-direction',
  resources: 'Using resources effectively',
};
