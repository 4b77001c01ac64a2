import { z } from 'zod';
import { governorStage } from '../../../domain/governor/governor-settings';
import { visitId, type Visit } from '../../../domain/governor/visit';
import { sampleClaimId } from '../claims/build-claims';
import { readRows } from '../mentoring/pairing-sketch';
import { samplePersonId } from '../sample-id';
import type { VisitSketch } from './visit-sketch';

const seenOrNot = z.enum(['seen', 'not seen']);

/** The whole visit behind a sketch. */
export function drawVisit(sketch: VisitSketch): Visit {
  const { id, day, start, priorityId, focus, stage } = sketch;
  return {
    id: visitId.parse(`visit-${id}`),
    day,
    start,
    governorIds: sketch.governors.map(samplePersonId),
    hostIds: sketch.hosts.map(samplePersonId),
    priorityId,
    focus,
    stage,
    sentOn: sketch.sentOn ?? null,
    reportedOn: sketch.reportedOn ?? null,
    questions: readRows(sketch.questions).map((row, at) => drawQuestion(`question-${id}-${at + 1}`, row)),
    worksWell: sketch.worksWell ?? '',
    followUps: readRows(sketch.followUps).map(([byDay = '', who = '', words = '', doneOn = ''], at) => ({
      id: `follow-up-${id}-${at + 1}`,
      byDay,
      who,
      words,
      doneOn: doneOn || null,
    })),
  };
}

function drawQuestion(id: string, row: readonly string[]): Visit['questions'][number] {
  const [stage, words = '', seen = '', claim = '', answer = ''] = row;
  return {
    id,
    stage: governorStage.parse(stage),
    words,
    seen: seen === '' ? null : seenOrNot.parse(seen),
    claimId: claim === '' ? null : sampleClaimId(claim),
    answer,
  };
}
