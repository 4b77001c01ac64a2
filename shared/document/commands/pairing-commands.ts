import { z } from 'zod';
import { closePairing as close } from '../../domain/mentoring/relationship/close-pairing';
import { namePairing } from '../../domain/mentoring/relationship/name-pairing';
import { pairing, pairingId, pairingStage } from '../../domain/mentoring/relationship/pairing';
import { day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { eraseConfidential } from './erase-confidential';
import { findPairing } from './find-pairing';

const shape = pairing.unwrap();

/** A pairing made by hand, outside any round. */
export const addPairing = defineCommand({
  name: 'pairing.add',
  input: z.strictObject({ pairing }),
  apply: (draft, { pairing: added }) => {
    if (draft.pairings[added.id] !== undefined) {
      return refuse('pairing-twice', 'This pairing has been made already.');
    }
    if (new Set(added.people).size < added.people.length) {
      return refuse('with-themselves', 'Nobody can be paired with themselves. Choose two people.');
    }
    if (added.people.some((id) => draft.people[id] === undefined)) {
      return refuse('person-unknown', 'One of the two is no longer in the list. Nothing was changed.');
    }
    const isApart = Object.values(draft.keepApart).some(
      ({ a, b }) => added.people.includes(a) && added.people.includes(b),
    );
    if (isApart) {
      return refuse(
        'never-pair',
        'These two are on the never-pair list, so they were not paired. Choose somebody else, or change that list first.',
      );
    }
    Object.assign(draft.pairings, { [added.id]: added });
    return ok(`Pair ${namePairing(added, draft.people)}`);
  },
});

export const editPairing = defineCommand({
  name: 'pairing.edit',
  input: z.strictObject({ pairingId, fields: shape.pick({ rhythm: true, startDay: true }).partial() }),
  apply: (draft, { pairingId: id, fields }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    assignChanged(found.value.pairing, fields);
    return ok(
      `Change the ${fields.rhythm === undefined ? 'start' : 'meeting rhythm'} of ${found.value.name}`,
    );
  },
});

/** Moves a pairing to another stage; from closed it is opened again. Closing has its own command. */
export const changePairingStage = defineCommand({
  name: 'pairing.changeStage',
  input: z.strictObject({
    pairingId,
    to: pairingStage.exclude(['closed']),
    day,
    why: z.string().max(500),
  }),
  apply: (draft, { pairingId: id, to, day: on, why }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing: changed, name } = found.value;
    if (changed.stage === to) return ok(`Leave ${name} as they are`);
    changed.stage = to;
    changed.closing = null;
    changed.stageChanges.push({ day: on, to, why });
    return ok(`Move ${name} to ${draft.school.mentoring.stageLabels[to]}`);
  },
});

export const closePairing = defineCommand({
  name: 'pairing.close',
  input: z.strictObject({ pairingId, closing: shape.shape.closing.unwrap() }),
  apply: (draft, { pairingId: id, closing }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing: closed, name } = found.value;
    if (closed.stage === 'closed')
      return refuse('closed-already', 'This pairing was closed before. Nothing was changed.');
    if (closing.day < closed.startDay) {
      return refuse('closed-before-start', 'A pairing cannot end before it began. Choose a later day.');
    }
    assignChanged(closed, close(closed, closing));
    return ok(`Close the pairing of ${name}`);
  },
});

/** Removes pairings that should never have been made, with all they hold; a pairing that took place is closed instead. */
export const removePairings = defineCommand({
  name: 'pairing.remove',
  input: z.strictObject({ ids: z.array(pairingId).min(1) }),
  apply: (draft, { ids }) => {
    const names: string[] = [];
    for (const id of ids) {
      const found = findPairing(draft, id);
      if (!found.ok) return found;
      names.push(found.value.name);
      eraseConfidential(draft, Object.keys(found.value.pairing.sessions));
      delete draft.pairings[id];
    }
    return ok(
      `Remove ${names.length === 1 ? `the pairing of ${names[0]}` : plural(names.length, 'pairing')}`,
    );
  },
});
