import type { Erasure, ErasureDepth } from '../../domain/duties/erasure';
import { hasLeft, personId, type Person } from '../../domain/people/person';
import { formatDay, type Day } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import type { DeskDocument } from '../desk-document';

/**
 * How somebody who left is made anonymous: the id and the label that stand for them, numbered on from every erasure so
 * far. Refuses `person-unknown` and `still-here`: only of somebody who has left can the record be closed.
 *
 * @example
 * planErasure(document, id, { … }) //=> { ok: true, value: { person, erasure: { label: 'Former colleague 3', … } } }
 */
export function planErasure(
  document: Pick<DeskDocument, 'people' | 'erasures'>,
  id: Person['id'],
  of: {
    readonly depth: ErasureDepth;
    readonly today: Day;
    /** Erasures that the data folder knows of beside the document. */
    readonly registered: readonly Erasure[];
    readonly newId: string;
    readonly fingerprint: string;
  },
): Result<{ readonly person: Person; readonly erasure: Erasure }> {
  const { depth, today, registered, newId, fingerprint } = of;
  const person = document.people[id];
  if (person === undefined) {
    return refuse('person-unknown', 'This person is no longer listed. Nothing was changed.');
  }
  if (!hasLeft(person, today)) {
    const when =
      person.leavingDay === null
        ? 'No leaving day is written down for them'
        : `They are here until ${formatDay(person.leavingDay)}`;
    return refuse(
      'still-here',
      `Only somebody who has left can be made anonymous. ${when}. Nothing was changed. Write down the day on which they left, and do it after that day.`,
    );
  }
  const stem = person.kind === 'governor' ? 'Former governor' : 'Former colleague';
  const numbers = [...document.erasures, ...registered].flatMap(({ label }) =>
    label.startsWith(`${stem} `) ? [Number(label.slice(stem.length + 1))] : [],
  );
  const number = Math.max(0, ...numbers.filter(Number.isFinite)) + 1;
  return ok({
    person,
    erasure: { fingerprint, newId: personId.parse(newId), label: `${stem} ${number}`, depth, on: today },
  });
}
