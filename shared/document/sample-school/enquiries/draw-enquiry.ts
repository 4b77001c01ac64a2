import { z } from 'zod';
import {
  enquiryId,
  enquiryStage,
  EVIDENCE_SOURCES,
  outcomeMet,
  SHARING_WAYS,
  type Enquiry,
  type EnquiryId,
} from '../../../domain/enquiry/enquiry';
import { laterEvidenceDue } from '../../../domain/enquiry/later-evidence-due';
import { newEnquiry } from '../../../domain/enquiry/new-enquiry';
import { pairingId } from '../../../domain/mentoring/relationship/pairing';
import { talkId, teachMeetId } from '../../../domain/teach-meet/teach-meet';
import { readRows } from '../mentoring/pairing-sketch';
import { samplePersonId } from '../sample-id';
import { SAMPLE_CYCLES } from './cycles';
import type { EnquirySketch } from './enquiry-sketch';

const NOVEMBER = teachMeetId.parse('teach-meet-november-2026');
const sharingWay = z.enum(SHARING_WAYS);
const evidenceSource = z.enum(EVIDENCE_SOURCES);

/** The fixed id of an enquiry. `sampleEnquiryId('rhiannon-2026') //=> 'enquiry-rhiannon-2026'` */
export const sampleEnquiryId = (id: string): EnquiryId => enquiryId.parse(`enquiry-${id}`);

/** The whole enquiry behind a sketch. */
export function drawEnquiry(sketch: EnquirySketch): Enquiry {
  const cycle = SAMPLE_CYCLES.find(({ name }) => name === sketch.cycle);
  const stages = readRows(sketch.stages);
  const [began = ''] = stages[0] ?? [];
  if (cycle === undefined) throw new Error(`${sketch.id} is in an unknown cycle`);
  const { id, who, startDay = null, endDay: leavingDay = null } = sketch;
  const begun = newEnquiry({
    id: sampleEnquiryId(id),
    personId: samplePersonId(who),
    cycle,
    today: began,
    startDay,
    leavingDay,
  });
  const [heldOn = null, wentWell = '', unresolved = ''] = sketch.opening ?? [];
  return {
    ...begun,
    title: sketch.title ?? '',
    theme: sketch.theme ?? '',
    priorityId: sketch.priority ?? '',
    stage: enquiryStage.parse(stages.at(-1)?.[1]),
    stageChanges: stages.map(([day = '', to, why = '']) => ({ day, to: enquiryStage.parse(to), why })),
    opening: { heldOn, wentWell, unresolved },
    question: sketch.question ?? begun.question,
    tests: { ...begun.tests, ...sketch.tests },
    setUp: drawSetUp(sketch.setUp),
    objectives: readRows(sketch.objectives).map(([words = '', outcome = ''], at) => ({
      id: `objective-${id}-${at + 1}`,
      words,
      outcome: outcome === '' ? null : outcomeMet.parse(outcome),
    })),
    dialogue: readRows(sketch.dialogue).map(([day = '', words = ''], at) => ({
      id: `dialogue-${id}-${at + 1}`,
      day,
      words,
    })),
    outcome: sketch.outcome ?? null,
    sharing: readRows(sketch.sharing).map((row, at) => drawSharing(`sharing-${id}-${at + 1}`, row)),
    laterEvidence: drawLaterEvidence(sketch),
    mayNameTitle: sketch.mayNameTitle ?? false,
  };
}

function drawSetUp({ mentor, pairing, time = '', assent }: EnquirySketch['setUp'] = {}): Enquiry['setUp'] {
  const [governorAssentOn = null, governorAssentBy = ''] = assent ?? [];
  return {
    mentorId: mentor === undefined ? null : samplePersonId(mentor),
    pairingId: pairing === undefined ? null : pairingId.parse(`pairing-${pairing}`),
    protectedTime: time,
    governorAssentOn,
    governorAssentBy,
  };
}

function drawSharing(id: string, row: readonly string[]): Enquiry['sharing'][number] {
  const [way, words = '', day = '', done, talk = ''] = row;
  return {
    id,
    way: sharingWay.parse(way),
    words,
    day: day || null,
    isDone: done === 'done',
    talk: talk === '' ? null : { teachMeetId: NOVEMBER, talkId: talkId.parse(talk) },
  };
}

function drawLaterEvidence({ id, outcome, later }: EnquirySketch): Enquiry['laterEvidence'] {
  if (!outcome) return [];
  const seen = readRows(later);
  return laterEvidenceDue(outcome.reviewedOn).map((due) => {
    const [, seenOn = '', source, words = ''] = seen.find(([after]) => after === due.after) ?? [];
    return {
      ...due,
      id: `later-${id}-${due.after.replaceAll(' ', '-')}`,
      seenOn: seenOn || null,
      words,
      source: seenOn === '' ? null : evidenceSource.parse(source),
    };
  });
}
