import { z } from 'zod';
import { recordId } from '../../lib/record-id';
import { personId } from '../people/person';

export const keepApartId = recordId(60).brand<'KeepApartId'>();

/** Two people who are never to be paired, in any round. The reason is private and kept apart from this. */
export const keepApart = z.strictObject({ id: keepApartId, a: personId, b: personId }).readonly();
export type KeepApart = z.infer<typeof keepApart>;
