import type { OpenDocument } from '#shared/document/desk-document';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { VISIT_STAGE_LABELS } from '#shared/domain/governor/check-visit-stage';
import { nameVisitors } from '#shared/domain/governor/name-visit';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import { nameOf } from '#shared/domain/people/name-of';
import { fullName } from '#shared/domain/people/person';
import type { RecordKind, RecordRef } from '#shared/domain/record/record-ref';
import { staffGroupLabel } from '#shared/domain/school/school';
import { presenterNames } from '#shared/domain/teach-meet/plan/words';
import { formatDay } from '#shared/lib/day';
import { listWords, plural } from '#shared/lib/plural';
import { claimHref } from './claim-href';
import { describeAward, describeEntry, describeFund, describeReceipt } from './describe-money';
import { enquiryHref } from './enquiry-href';
import { addressAt, joinDetail, lookUp, type DescribeRecord, type RecordWords } from './record-words';

/**
 * A record behind a figure, in words; null where it is no longer there. A pairing is named by its people, its kind and
 * its days, and by nothing that was said in it.
 *
 * @example
 * describeRecord(document, { kind: 'award', id: 'b7' })
 * //=> { words: 'B-0007: Mei Rashid', detail: 'Learning Ticket · Active', href: '/bursaries/awards/b7' }
 */
export function describeRecord(document: OpenDocument, { kind, id }: RecordRef): RecordWords | null {
  return DESCRIBE[kind](document, id);
}

const describePerson: DescribeRecord = ({ people, school }, id) => {
  const found = lookUp(people, id);
  if (found === undefined) return null;
  const group =
    found.kind === 'governor' ? 'Governor' : staffGroupLabel(school.staffGroups, found.staffGroup);
  return {
    words: fullName(found),
    detail: joinDetail(found.jobTitle, group),
    href: addressAt('/people', id),
  };
};

const describeTeachMeet: DescribeRecord = ({ teachMeets }, id) => {
  const found = lookUp(teachMeets, id);
  if (found === undefined) return null;
  return {
    words: found.name,
    detail: formatDay(found.day),
    href: `${addressAt('/teach-meets', id)}/plan`,
  };
};

const describeTalk: DescribeRecord = ({ teachMeets, people }, id) => {
  const slash = id.indexOf('/');
  const teachMeet = lookUp(teachMeets, id.slice(0, slash));
  const talk = teachMeet && lookUp(teachMeet.talks, id.slice(slash + 1));
  if (teachMeet === undefined || talk === undefined) return null;
  return {
    words: talk.title,
    detail: joinDetail(presenterNames(talk, people), teachMeet.name),
    href: `${addressAt('/teach-meets', teachMeet.id)}/talks?talk=${encodeURIComponent(talk.id)}`,
  };
};

const describeRound: DescribeRecord = ({ rounds }, id) => {
  const found = lookUp(rounds, id);
  if (found === undefined) return null;
  return {
    words: found.name,
    detail: joinDetail(KIND_WORDS[found.kind].label, formatDay(found.confirmedOn ?? found.madeOn)),
    href: addressAt('/mentoring/rounds', id),
  };
};

const describePairing: DescribeRecord = ({ pairings, people }, id) => {
  const found = lookUp(pairings, id);
  if (found === undefined) return null;
  const { kind, startDay, closing } = found;
  return {
    words: namePairing(found, people),
    detail: joinDetail(
      KIND_WORDS[kind].label,
      closing === null
        ? `from ${formatDay(startDay)}`
        : `${formatDay(startDay)} to ${formatDay(closing.day)}`,
    ),
    href: addressAt('/mentoring/pairings', id),
  };
};

const describeEnquiry: DescribeRecord = ({ enquiries, people, school }, id) => {
  const found = lookUp(enquiries, id);
  if (found === undefined) return null;
  const { cycles, stageLabels } = school.enquiries;
  return {
    words: `${nameOf(people, found.personId)}: ${nameEnquiry(found)}`,
    detail: joinDetail(
      cycles.find((cycle) => cycle.id === found.cycleId)?.name ?? null,
      stageLabels[found.stage],
    ),
    href: enquiryHref(id),
  };
};

const describeActivity: DescribeRecord = ({ activities, school }, id) => {
  const found = lookUp(activities, id);
  if (found === undefined) return null;
  const { day, kindId, attended } = found;
  return {
    words: found.title,
    detail: joinDetail(
      formatDay(day),
      school.programme.activityKinds.find((kind) => kind.id === kindId)?.label ?? null,
      attended === null ? 'register not taken' : `${plural(attended.length, 'person', 'people')} came`,
    ),
    href: addressAt('/activities', id),
  };
};

const describeClaim: DescribeRecord = ({ claims }, id) => {
  const found = lookUp(claims, id);
  if (found === undefined) return null;
  const { madeOn, withdrawnOn, sources } = found;
  return {
    words: found.words,
    detail: joinDetail(
      `claimed ${formatDay(madeOn)}`,
      withdrawnOn === null ? null : `withdrawn ${formatDay(withdrawnOn)}`,
      sources.length === 0 ? 'rests on nothing yet' : `rests on ${listWords(sources)}`,
    ),
    href: claimHref(id),
  };
};

const describeVisit: DescribeRecord = ({ visits, people }, id) => {
  const found = lookUp(visits, id);
  if (found === undefined) return null;
  return {
    words: found.focus,
    detail: joinDetail(formatDay(found.day), nameVisitors(found, people), VISIT_STAGE_LABELS[found.stage]),
    href: addressAt('/governors/visits', id),
  };
};

const describeSummary: DescribeRecord = ({ summaries }, id) => {
  const found = lookUp(summaries, id);
  if (found === undefined) return null;
  return { words: found.title, detail: found.period.name, href: addressAt('/summaries', id) };
};

const describeSchool: DescribeRecord = ({ school }) => ({
  words: school.name,
  detail: 'The school’s settings',
  href: '/settings',
});

const DESCRIBE: Readonly<Record<RecordKind, DescribeRecord>> = {
  person: describePerson,
  'teach-meet': describeTeachMeet,
  talk: describeTalk,
  round: describeRound,
  pairing: describePairing,
  enquiry: describeEnquiry,
  fund: describeFund,
  award: describeAward,
  entry: describeEntry,
  receipt: describeReceipt,
  activity: describeActivity,
  claim: describeClaim,
  visit: describeVisit,
  summary: describeSummary,
  school: describeSchool,
};
