import { z } from 'zod';
import { change } from '../domain/history/change';
import { person, personId } from '../domain/people/person';
import { school } from '../domain/school/school';
import { teachMeet, teachMeetId } from '../domain/teach-meet/teach-meet';

/** The format that this version of the app writes; older files are brought up to it step by step. */
export const DOCUMENT_FORMAT = 1;

/** Everything a school keeps in CPD Desk: one document, owned by the main process, saved as one file. */
export const deskDocument = z
  .strictObject({
    format: z.literal(DOCUMENT_FORMAT),
    school,
    people: z.record(personId, person).readonly(),
    teachMeets: z.record(teachMeetId, teachMeet).readonly(),
    history: z.array(change).readonly(),
  })
  .readonly();
export type DeskDocument = z.infer<typeof deskDocument>;

/** A school's document on its first day. */
export function newDocument(of: DeskDocument['school']): DeskDocument {
  return { format: DOCUMENT_FORMAT, school: of, people: {}, teachMeets: {}, history: [] };
}
