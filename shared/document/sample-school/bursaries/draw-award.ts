import {
  awardId,
  COST_KINDS,
  type Application,
  type Award,
  type AwardId,
} from '../../../domain/bursary/award';
import { fundId } from '../../../domain/bursary/fund';
import type { Enquiry } from '../../../domain/enquiry/enquiry';
import { wordQuestion } from '../../../domain/enquiry/word-question';
import { readMoney, type Pence } from '../../../lib/money';
import { sampleEnquiryId } from '../enquiries/draw-enquiry';
import { readRows } from '../mentoring/pairing-sketch';
import { samplePersonId } from '../sample-id';
import type { AwardSketch } from './award-sketch';

/** The fixed id of an award. `sampleAwardId('hana-2025') //=> 'award-hana-2025'` */
export const sampleAwardId = (id: string): AwardId => awardId.parse(`award-${id}`);

/** The application behind a sketch, as it was begun: a draft. */
export function drawAward(
  sketch: AwardSketch,
  reference: string,
  enquiries: Readonly<Record<string, Enquiry>>,
): Award {
  const enquiryId = sketch.enquiry === undefined ? null : sampleEnquiryId(sketch.enquiry);
  const enquiry = enquiryId === null ? undefined : enquiries[enquiryId];
  if (enquiryId !== null && enquiry === undefined) throw new Error(`${sketch.id} has no enquiry`);
  return {
    id: sampleAwardId(sketch.id),
    reference,
    fundId: fundId.parse(sketch.fund),
    personId: samplePersonId(sketch.who),
    enquiryId,
    application: drawApplication(sketch, enquiry),
    startedOn: sketch.startedOn,
    state: 'draft',
    moves: [],
    reportDueDay: sketch.reportDue ?? null,
    outcome: sketch.outcome ?? '',
  };
}

function drawApplication(sketch: AwardSketch, enquiry: Enquiry | undefined): Application {
  return {
    title: sketch.title,
    question: sketch.question ?? (enquiry === undefined ? '' : wordQuestion(enquiry.question)),
    rationale: sketch.rationale ?? '',
    priorityId: sketch.priority ?? enquiry?.priorityId ?? '',
    impactOnPractice: sketch.practice ?? enquiry?.tests.practice ?? '',
    impactOnPupils: sketch.pupils ?? enquiry?.tests.pupils ?? '',
    costs: readRows(sketch.costs).map((row, at) => drawCost(`cost-${sketch.id}-${at + 1}`, row)),
    timeline: sketch.timeline ?? '',
    sharing: sketch.sharing ?? enquiry?.tests.sharing ?? '',
  };
}

function drawCost(id: string, row: readonly string[]): Application['costs'][number] {
  const [of, words = '', pounds = ''] = row;
  const kind = COST_KINDS.find((each) => each === of);
  if (kind === undefined) throw new Error(`${id} is of an unknown kind: ${of}`);
  return { id, kind, words, pence: readPounds(pounds) };
}

/** `readPounds('-12.50') //=> -1250` */
export function readPounds(text: string): Pence {
  const isBack = text.startsWith('-');
  const read = readMoney(isBack ? text.slice(1) : text);
  if (!read.ok) throw new Error(`Not an amount: ${text}`);
  return isBack ? -read.value : read.value;
}
