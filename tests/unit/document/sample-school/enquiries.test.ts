import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { dayOfWeek } from '#shared/domain/calendar/move-day';
import { ENQUIRY_STAGES, enquiry as enquirySchema, type Enquiry } from '#shared/domain/enquiry/enquiry';
import { laterEvidenceDue } from '#shared/domain/enquiry/later-evidence-due';
import { listBrokenThreads } from '#shared/domain/enquiry/list-broken-threads';
import { listEnquiriesDue } from '#shared/domain/enquiry/list-enquiries-due';
import { listGaps } from '#shared/domain/enquiry/stage-gaps';
import { isPartYear, startCycle } from '#shared/domain/enquiry/start-cycle';
import { checkCycle } from '#shared/domain/enquiry/suggest-cycle';
import { hasQuestion, listMissingParts } from '#shared/domain/enquiry/word-question';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Person } from '#shared/domain/people/person';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';

const TODAY = '2026-11-22';
const sample = buildSampleSchool();
const { school, awards, ledger } = sample;
const { cycles } = school.enquiries;
// Read by ids of any kind.
const people: Readonly<Record<string, Person>> = sample.people;
const pairings: Readonly<Record<string, Pairing>> = sample.pairings;
const teachMeets: Readonly<Record<string, TeachMeet>> = sample.teachMeets;
const enquiries = Object.values<Enquiry>(sample.enquiries);
const each = enquiries.map((enquiry) => [enquiry.id, enquiry] as const);
const ofCycle = (name: string) =>
  enquiries.filter(({ cycleId }) => cycles.find(({ id }) => id === cycleId)?.name === name);
const placeOf = ({ stage }: Enquiry) => ENQUIRY_STAGES.indexOf(stage);
const isFrom = (stage: Enquiry['stage']) => (enquiry: Enquiry) =>
  placeOf(enquiry) >= ENQUIRY_STAGES.indexOf(stage) && enquiry.stage !== 'closed';

/** The days of what has happened, none of which can lie ahead. */
const daysGoneBy = ({ opening, setUp, stageChanges, dialogue, outcome, sharing, laterEvidence }: Enquiry) =>
  [
    opening.heldOn,
    setUp.governorAssentOn,
    outcome?.reviewedOn ?? null,
    ...stageChanges.map(({ day }) => day),
    ...dialogue.map(({ day }) => day),
    ...sharing.map(({ day, isDone }) => (isDone ? day : null)),
    ...laterEvidence.map(({ seenOn }) => seenOn),
  ].flatMap((day) => (day === null ? [] : [day]));

describe('the enquiries of the sample school', () => {
  it('are sixty, forty-eight of them of this cycle', () => {
    expect(enquiries).toHaveLength(60);
    expect(ofCycle('2026–27')).toHaveLength(48);
    expect(ofCycle('2025–26')).toHaveLength(12);
  });

  it('belong to cycles with sound dates', () => {
    for (const cycle of cycles) expect(checkCycle(cycle)).toEqual({ ok: true, value: null });
  });

  it.each(each)('%s is what a document can hold, under its own id', (id, enquiry) => {
    expect(enquirySchema.parse(enquiry)).toEqual(enquiry);
    expect(sample.enquiries[id]).toBe(enquiry);
  });

  it('are in every stage', () => {
    const stages = new Set(ofCycle('2026–27').map(({ stage }) => stage));
    expect(stages).toEqual(new Set(ENQUIRY_STAGES));
  });

  it('are of teachers, assistants, office, lunch and premises staff', () => {
    const groups = new Set(enquiries.map(({ personId }) => people[personId]?.staffGroup));
    expect(groups).toEqual(new Set(['teacher', 'teaching assistant', 'office', 'lunchtime', 'premises']));
  });

  it('leave early career teachers and governors outside', () => {
    for (const { personId } of enquiries) {
      expect(people[personId]?.kind).toBe('staff');
      expect(people[personId]?.ectYear).toBeNull();
    }
  });

  it('are one for each person and cycle', () => {
    const taken = enquiries.map(({ personId, cycleId }) => `${personId} ${cycleId}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('leave somebody for whom the cycle can still be begun, and say why others are outside', () => {
    const cycle = cycles.find(({ name }) => name === '2026–27');
    if (cycle === undefined) throw new Error('There is no cycle of 2026–27.');
    const idFor = () => enquirySchema.unwrap().shape.id.parse('new');
    const begun = startCycle({ cycle, people, enquiries: sample.enquiries, today: TODAY, idFor });
    // Seven who have none, and one whose enquiry is closed already.
    expect(begun.enquiries.length).toBe(8);
    expect(begun.outside.filter(({ why }) => why === 'early career')).toHaveLength(4);
    expect(begun.outside.filter(({ why }) => why === 'has one')).toHaveLength(47);
  });

  it.each(each)('%s names only people, pairings, priorities and talks that there are', (_id, enquiry) => {
    const { personId, setUp, priorityId, sharing, theme } = enquiry;
    expect(people).toHaveProperty(personId);
    expect(people).toHaveProperty(setUp.mentorId ?? personId);
    expect(setUp.mentorId).not.toBe(personId);
    expect(['', ...school.priorities.map(({ id }) => id)]).toContain(priorityId);
    const pair = setUp.pairingId === null ? [personId] : pairings[setUp.pairingId]?.people;
    expect(pair).toContain(personId);
    for (const { talk, day, way } of sharing.filter((plan) => plan.talk !== null)) {
      const meet = teachMeets[talk?.teachMeetId ?? ''];
      const given = Object.values(meet?.talks ?? {}).find(({ id }) => id === talk?.talkId);
      expect(way).toBe('Teach-meet talk');
      expect(day).toBe(meet?.day);
      expect(given?.theme).toBe(theme);
      expect(given?.presenters).toContainEqual({ kind: 'person', personId });
    }
  });

  it('are the talks of the November Teach-meet for most of its presenters', () => {
    const linked = enquiries.flatMap(({ sharing }) => sharing.filter(({ talk }) => talk !== null));
    expect(linked.length).toBeGreaterThan(25);
  });

  it.each(each)('%s has gone through its stages in the order of days', (_id, enquiry) => {
    const { stage, stageChanges, startDay, endDay } = enquiry;
    const days = stageChanges.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(stageChanges[0]?.to).toBe('opening');
    expect(stageChanges.at(-1)?.to).toBe(stage);
    expect(startDay <= endDay).toBe(true);
    const order = stageChanges.map(({ to }) => ENQUIRY_STAGES.indexOf(to));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it.each(each)('%s tells of nothing that has not happened yet, and of no weekend', (_id, enquiry) => {
    for (const day of daysGoneBy(enquiry)) {
      expect(day <= TODAY).toBe(true);
      expect(day >= enquiry.startDay).toBe(true);
      expect(['sat', 'sun']).not.toContain(dayOfWeek(day));
    }
  });

  it.each(each)('%s holds what its stage has come to, and nothing that comes later', (_id, enquiry) => {
    const { opening, question, outcome, laterEvidence, sharing, objectives } = enquiry;
    // What a stage has to have, as pairs of whether it has come so far and whether it is there.
    const needs: readonly (readonly [boolean, boolean])[] = [
      [enquiry.stage !== 'opening', listGaps(enquiry, 'opening').length === 0],
      [isFrom('tests')(enquiry), listMissingParts(question).length === 0],
      [isFrom('under way')(enquiry), objectives.length > 0],
      [isFrom('shared')(enquiry), outcome !== null],
      [isFrom('shared')(enquiry), sharing.some(({ isDone }) => isDone)],
      [placeOf(enquiry) < ENQUIRY_STAGES.indexOf('review'), outcome === null],
      [opening.heldOn === null, !hasQuestion(question)],
    ];
    for (const [isSoFar, isThere] of needs) expect(!isSoFar || isThere).toBe(true);
    expect(laterEvidence.map(({ after, dueDay }) => ({ after, dueDay }))).toEqual(
      outcome === null ? [] : laterEvidenceDue(outcome.reviewedOn),
    );
    for (const { seenOn, words, source } of laterEvidence) {
      expect([words !== '', source !== null]).toEqual([seenOn !== null, seenOn !== null]);
      expect((seenOn ?? '9') > (outcome?.reviewedOn ?? '')).toBe(true);
    }
  });

  it('have questions in all three forms, some of them still unfinished', () => {
    const asked = enquiries.filter(({ question }) => hasQuestion(question));
    expect(new Set(asked.map(({ question }) => question.form))).toEqual(
      new Set(['impact', 'pico', 'own words']),
    );
    const unfinished = asked.filter(({ question }) => listMissingParts(question).length > 0);
    expect(new Set(unfinished.map(({ question }) => question.form))).toEqual(new Set(['impact', 'pico']));
  });

  it('name pupils as a group, never one of them', () => {
    const groups = enquiries.map(({ tests }) => tests.pupilGroup).filter((group) => group !== '');
    expect(groups.length).toBeGreaterThan(40);
    for (const group of groups) {
      expect(group).toMatch(/pupils|children|class|families|whole school|group|girls|boys|monitors/i);
    }
  });

  it('were met, partly met and not met', () => {
    const met = new Set(enquiries.flatMap(({ outcome }) => outcome?.met ?? []));
    expect(met).toEqual(new Set(['met', 'partly met', 'not met']));
  });

  it('have part-year cycles, some beginning late and some ending early', () => {
    const partYear = enquiries.filter((enquiry) =>
      cycles.some((cycle) => cycle.id === enquiry.cycleId && isPartYear(enquiry, cycle)),
    );
    expect(partYear.map(({ id }) => id).toSorted()).toEqual([
      'enquiry-bilal-2026',
      'enquiry-lowri-claydon-2026',
      'enquiry-meredith-abara-2025',
      'enquiry-rosa-lathbury-2026',
    ]);
  });

  it('have outcomes and later evidence due and overdue, and gaps to fill', () => {
    const due = listEnquiriesDue(sample.enquiries, people, cycles, TODAY);
    for (const kind of ['outcome', 'later evidence'] as const) {
      const ofKind = due.filter((one) => one.kind === kind);
      expect(new Set(ofKind.map(({ isLate }) => isLate))).toEqual(new Set([true, false]));
    }
    expect(due.filter(({ kind }) => kind === 'gaps').length).toBeGreaterThan(5);
    expect(
      enquiries.flatMap(({ laterEvidence }) => laterEvidence).some(({ seenOn }) => seenOn !== null),
    ).toBe(true);
  });

  it('have broken threads: money, an outcome, sharing and later evidence that did not come', () => {
    const broken = listBrokenThreads(
      sample.enquiries,
      { awards, ledger, pairings, teachMeets, cycles },
      people,
      TODAY,
    ).filter(({ isLate }) => isLate);
    const steps = new Set(broken.map(({ step }) => step.step));
    expect(steps).toEqual(new Set(['award', 'outcome', 'talk', 'later evidence']));
  });

  it('are written in as many ways as there are people', () => {
    const openings = enquiries.map(({ opening }) => opening.wentWell).filter((words) => words !== '');
    expect(new Set(openings).size).toBe(openings.length);
    const titles = enquiries.map(({ title }) => title).filter((title) => title !== '');
    expect(new Set(titles).size).toBe(titles.length);
  });
});
