import { personId, type PersonId } from '../../domain/people/person';

/**
 * The fixed id of one of Harbour Lane's people.
 *
 * @example
 * samplePersonId('meredith.abara') //=> 'person-meredith-abara'
 */
export function samplePersonId(emailName: string): PersonId {
  return personId.parse(`person-${emailName.replaceAll('.', '-')}`);
}
