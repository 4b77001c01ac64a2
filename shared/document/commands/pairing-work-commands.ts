import { z } from 'zod';
import { agreement, whoAgreed } from '../../domain/mentoring/relationship/agreement';
import { goal, goalId } from '../../domain/mentoring/relationship/goal';
import { nameOf } from '../../domain/people/name-of';
import { gain, pairingId, principleEvidence } from '../../domain/mentoring/relationship/pairing';
import { session, sessionId } from '../../domain/mentoring/relationship/session';
import { PRINCIPLE_NAMES } from '../../domain/mentoring/principles';
import { personId } from '../../domain/people/person';
import { day, formatDay } from '../../lib/day';
import { isSame } from '../../lib/is-same';
import { plural } from '../../lib/plural';
import { recordId } from '../../lib/record-id';
import { ok, refuse } from '../../lib/result';
import { assignChanged, defineCommand } from './command';
import { eraseConfidential } from './erase-confidential';
import { findPairing } from './find-pairing';

/** Words the learning agreement; who agreed to other words on that day or later has to agree again. */
export const writeAgreement = defineCommand({
  name: 'pairing.writeAgreement',
  input: z.strictObject({ pairingId, agreement: agreement.unwrap().omit({ signed: true }) }),
  apply: (draft, { pairingId: id, agreement: worded }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    const signed = (pairing.agreement?.signed ?? []).filter((each) => each.day < worded.wordedOn);
    if (pairing.agreement === null) Object.assign(pairing, { agreement: { ...worded, signed } });
    else assignChanged(pairing.agreement, { ...worded, signed });
    return ok(`Word the learning agreement of ${name}`);
  },
});

/** Notes that people of the pairing agreed, at the start or again in a new term. */
export const signAgreement = defineCommand({
  name: 'pairing.signAgreement',
  input: z.strictObject({ pairingId, people: z.array(personId).min(1), day }),
  apply: (draft, { pairingId: id, people, day: on }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    if (pairing.agreement === null) {
      return refuse(
        'no-agreement',
        'There is no learning agreement yet. Write it first, then note who agreed.',
      );
    }
    if (on < pairing.agreement.wordedOn) {
      return refuse(
        'signed-too-early',
        `The agreement was last worded on ${formatDay(pairing.agreement.wordedOn)}. Choose that day or a later one.`,
      );
    }
    pairing.agreement.signed.push(...people.map((each) => ({ personId: each, day: on })));
    const agreed = whoAgreed(pairing.agreement);
    if (pairing.stage === 'proposed' && pairing.people.every((each) => agreed.has(each))) {
      pairing.stage = 'agreed';
      pairing.stageChanges.push({ day: on, to: 'agreed', why: 'Everybody agreed to the learning agreement' });
    }
    return ok(`Note that ${people.map((each) => nameOf(draft.people, each)).join(' and ')} agreed (${name})`);
  },
});

/** Adds a goal, or keeps it as it now is. */
export const saveGoal = defineCommand({
  name: 'pairing.saveGoal',
  input: z.strictObject({ pairingId, goal }),
  apply: (draft, { pairingId: id, goal: saved }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    const before = pairing.goals[saved.id];
    if (before === undefined) Object.assign(pairing.goals, { [saved.id]: saved });
    else assignChanged(before, saved);
    return ok(`${before === undefined ? 'Set' : 'Change'} a goal of ${name}`);
  },
});

export const removeGoal = defineCommand({
  name: 'pairing.removeGoal',
  input: z.strictObject({ pairingId, goalId }),
  apply: (draft, { pairingId: id, goalId: gone }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    delete found.value.pairing.goals[gone];
    for (const each of Object.values(found.value.pairing.sessions)) {
      if (each.goalIds.includes(gone)) each.goalIds = each.goalIds.filter((goalOf) => goalOf !== gone);
    }
    return ok(`Remove a goal of ${found.value.name}`);
  },
});

const savedSession = session.unwrap().omit({ hasNote: true, hasReview: true });

/** Adds sessions, or keeps them as they now are: one that was held, or a term of planned ones. */
export const saveSessions = defineCommand({
  name: 'pairing.saveSessions',
  input: z.strictObject({ pairingId, sessions: z.array(savedSession).min(1).max(200) }),
  apply: (draft, { pairingId: id, sessions }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    if (pairing.stage === 'closed') {
      return refuse('pairing-closed', 'This pairing is closed. Open it again first, then log the session.');
    }
    // A meeting logged may also tick off what earlier ones agreed: it is the new and the moved on that the change is about.
    const fresh = sessions.filter((saved) => pairing.sessions[saved.id]?.status !== saved.status);
    for (const saved of sessions) {
      const before = pairing.sessions[saved.id];
      if (before === undefined) {
        Object.assign(pairing.sessions, { [saved.id]: { ...saved, hasNote: false, hasReview: false } });
      } else assignChanged(before, saved);
    }
    const firstHeld = sessions.find(({ status }) => status === 'held');
    if (firstHeld !== undefined && (pairing.stage === 'proposed' || pairing.stage === 'agreed')) {
      pairing.stage = 'active';
      pairing.stageChanges.push({ day: firstHeld.day, to: 'active', why: 'They met' });
    }
    return ok(sayWhatWasSaved(fresh, sessions, name));
  },
});

type SavedSession = z.infer<typeof savedSession>;

function sayWhatWasSaved(
  fresh: readonly SavedSession[],
  sessions: readonly SavedSession[],
  name: string,
): string {
  const [first] = fresh.length === 0 ? sessions : fresh;
  if (fresh.length > 1 || (fresh.length === 0 && sessions.length > 1) || first === undefined) {
    return `${fresh.length === 0 ? 'Change' : 'Plan'} ${plural(fresh.length || sessions.length, 'session')} of ${name}`;
  }
  const what = `session of ${name} on ${formatDay(first.day)}`;
  if (fresh.length === 0) return `Change the ${what}`;
  if (first.status === 'missed') return `Note a missed ${what}`;
  return `${first.status === 'held' ? 'Log' : 'Plan'} the ${what}`;
}

export const removeSessions = defineCommand({
  name: 'pairing.removeSessions',
  input: z.strictObject({ pairingId, ids: z.array(sessionId).min(1) }),
  apply: (draft, { pairingId: id, ids }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    for (const gone of ids) delete found.value.pairing.sessions[gone];
    eraseConfidential(draft, ids);
    return ok(`Remove ${plural(ids.length, 'session')} of ${found.value.name}`);
  },
});

/** Adds what somebody gained or thanks, or keeps it as it now is. */
export const saveGain = defineCommand({
  name: 'pairing.saveGain',
  input: z.strictObject({ pairingId, gain }),
  apply: (draft, { pairingId: id, gain: saved }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    const before = pairing.gains.find((each) => each.id === saved.id);
    if (before === undefined) pairing.gains.push(saved);
    else assignChanged(before, saved);
    return ok(`Note ${saved.kind === 'thanks' ? 'thanks' : 'what was gained'} in the pairing of ${name}`);
  },
});

/** Adds evidence of a principle, or keeps it as it now is. */
export const saveEvidence = defineCommand({
  name: 'pairing.saveEvidence',
  input: z.strictObject({ pairingId, evidence: principleEvidence }),
  apply: (draft, { pairingId: id, evidence }) => {
    const found = findPairing(draft, id);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    const before = pairing.evidence.find((each) => each.id === evidence.id);
    if (before === undefined) pairing.evidence.push(evidence);
    else assignChanged(before, evidence);
    return ok(`Note evidence of “${PRINCIPLE_NAMES[evidence.principle]}” for ${name}`);
  },
});

/** Removes a gain, a thank-you or a piece of evidence. */
export const removeNoted = defineCommand({
  name: 'pairing.removeNoted',
  input: z.strictObject({ pairingId, id: recordId(60) }),
  apply: (draft, { pairingId: of, id }) => {
    const found = findPairing(draft, of);
    if (!found.ok) return found;
    const { pairing, name } = found.value;
    const gains = pairing.gains.filter((each) => each.id !== id);
    const evidence = pairing.evidence.filter((each) => each.id !== id);
    if (isSame([gains.length, evidence.length], [pairing.gains.length, pairing.evidence.length])) {
      return refuse('noted-unknown', 'This note is no longer there. Nothing was changed.');
    }
    if (gains.length < pairing.gains.length) pairing.gains = gains;
    if (evidence.length < pairing.evidence.length) pairing.evidence = evidence;
    return ok(`Remove a note from the pairing of ${name}`);
  },
});
