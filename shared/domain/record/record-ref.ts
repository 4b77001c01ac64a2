import { z } from 'zod';

/** The kinds of record that a figure counts, a search finds and the change history speaks of. */
export const RECORD_KINDS = [
  'person',
  'teach-meet',
  'talk',
  'round',
  'pairing',
  'enquiry',
  'fund',
  'award',
  'entry',
  'receipt',
  'activity',
  'claim',
  'visit',
  'summary',
  'school',
] as const;
export const recordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof recordKind>;

/** One record by its kind and id; a talk by `teachMeetId/talkId`, the school by `school`. */
export const recordRef = z.strictObject({ kind: recordKind, id: z.string().min(1).max(140) }).readonly();
export type RecordRef = z.infer<typeof recordRef>;

/** References to records of one kind. `refsOf('person', ['mei']) //=> [{ kind: 'person', id: 'mei' }]` */
export const refsOf = (kind: RecordKind, ids: readonly string[]): readonly RecordRef[] =>
  ids.map((id) => ({ kind, id }));

/** References to talks of one Teach-meet. `talkRefs('autumn', ['phonics']) //=> [{ kind: 'talk', id: 'autumn/phonics' }]` */
export const talkRefs = (teachMeetId: string, talkIds: readonly string[]): readonly RecordRef[] =>
  talkIds.map((id) => ({ kind: 'talk', id: `${teachMeetId}/${id}` }));
