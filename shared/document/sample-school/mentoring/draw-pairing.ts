import { DEFAULT_MENTORING_SETTINGS } from '../../../domain/mentoring/mentoring-settings';
import { PRINCIPLE_IDS } from '../../../domain/mentoring/principles';
import type { Agreement } from '../../../domain/mentoring/relationship/agreement';
import { goalId, type Goal } from '../../../domain/mentoring/relationship/goal';
import {
  pairingId,
  pairingStage,
  type Gain,
  type Pairing,
  type PrincipleEvidence,
} from '../../../domain/mentoring/relationship/pairing';
import { roundId } from '../../../domain/mentoring/round/round';
import { samplePersonId } from '../sample-id';
import { drawSession } from './draw-session';
import { readRows, type AgreementSketch, type GoalSketch, type PairingSketch } from './pairing-sketch';

/** The whole pairing behind a sketch: a meeting every other week of 45 minutes, unless the sketch says otherwise. */
export function drawPairing(sketch: PairingSketch): Pairing {
  const people = sketch.people.map(samplePersonId);
  const stages = readRows(sketch.stages);
  const goals = (sketch.goals ?? []).map((goal, at) => drawGoal(sketch.id, goal, at + 1));
  const sessions = readRows(sketch.sessions).map((row) => drawSession(sketch.id, row));
  const { closing } = sketch;
  return {
    id: pairingId.parse(`pairing-${sketch.id}`),
    kind: sketch.kind,
    roundId: sketch.round === undefined ? null : roundId.parse(sketch.round),
    people,
    startDay: sketch.startDay,
    stage: pairingStage.parse(stages.at(-1)?.[1]),
    stageChanges: stages.map(([day = '', to, why = '']) => ({ day, to: pairingStage.parse(to), why })),
    rhythm: { everyWeeks: sketch.everyWeeks ?? 2, minutes: sketch.minutes ?? 45 },
    agreement: sketch.agreement === undefined ? null : drawAgreement(sketch.agreement, people),
    goals: Object.fromEntries(goals.map((goal) => [goal.id, goal])),
    sessions: Object.fromEntries(sessions.map((session) => [session.id, session])),
    gains: readRows(sketch.gains).map((row, at) => drawGain(sketch.id, row, at + 1)),
    evidence: readRows(sketch.evidence).map((row, at) => drawEvidence(sketch.id, row, at + 1)),
    closing: closing === undefined ? null : { ...closing, waiting: closing.waiting.map(samplePersonId) },
  };
}

function drawAgreement(sketch: AgreementSketch, people: Pairing['people']): Agreement {
  const { groundRules, power, confidentiality } = DEFAULT_MENTORING_SETTINGS;
  return {
    purpose: sketch.purpose,
    groundRules: [...groundRules, ...(sketch.ownRules ?? [])],
    power: sketch.power ?? power,
    confidentiality,
    meetingRhythm: sketch.meetingRhythm,
    needs: people.map((personId, at) => ({ personId, words: sketch.needs[at] ?? '' })),
    wordedOn: sketch.wordedOn,
    signed: people.flatMap((personId, at) =>
      (sketch.signed[at] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((day) => ({ personId, day })),
    ),
  };
}

function drawGoal(pairing: string, { evidence, ...words }: GoalSketch, number: number): Goal {
  const id = goalId.parse(`goal-${pairing}-${number}`);
  return {
    byDay: null,
    selfRatingBefore: null,
    selfRatingAfter: null,
    outcome: 'open',
    ...words,
    id,
    evidence: readRows(evidence).map(([day = '', seen = ''], at) => ({
      id: `${id}-evidence-${at + 1}`,
      day,
      words: seen,
    })),
  };
}

function drawGain(pairing: string, row: readonly string[], number: number): Gain {
  const [day = '', who = '', kind, words = ''] = row;
  return {
    id: `gain-${pairing}-${number}`,
    day,
    words,
    personId: samplePersonId(who),
    kind: kind === 'thanks' ? 'thanks' : 'learned',
  };
}

function drawEvidence(pairing: string, row: readonly string[], number: number): PrincipleEvidence {
  const [day = '', of, words = ''] = row;
  const principle = PRINCIPLE_IDS.find((id) => id === of);
  if (principle === undefined) throw new Error(`${pairing} names an unknown principle: ${of}`);
  return { id: `evidence-${pairing}-${number}`, day, words, principle };
}
