import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { isPupilDay } from '#shared/domain/calendar/school-calendar';
import type { Claim } from '#shared/domain/claim/claim';
import { restsOnMore } from '#shared/domain/claim/claim';
import { checkVisitStage } from '#shared/domain/governor/check-visit-stage';
import { checkVisitWords } from '#shared/domain/governor/check-visit-words';
import { GOVERNOR_STAGES } from '#shared/domain/governor/governor-settings';
import type { Visit } from '#shared/domain/governor/visit';
import { hasLeft, type Person } from '#shared/domain/people/person';

const sample = buildSampleSchool();
const { school } = sample;
const people = Object.values<Person>(sample.people);
const governors = people.filter(({ kind }) => kind === 'governor');
const visits = Object.values<Visit>(sample.visits);
const claims = Object.values<Claim>(sample.claims);
const TODAY = '2026-11-12';
const priorityIds = school.priorities.map(({ id }) => id);
const governanceOf = ({ governance, familyName }: Person) => {
  if (governance === null) throw new Error(`${familyName} has no place on the board.`);
  return governance;
};

describe('the governing board of the sample school', () => {
  it('has a place for each governor and for nobody else', () => {
    expect(people.filter(({ governance }) => governance !== null)).toEqual(governors);
  });

  it('has terms of four years, one that ends soon and one whose end nobody has entered', () => {
    const ends = governors.map((each) => governanceOf(each).termEndDay);
    const years = governors.flatMap((each) => {
      const { termStartDay, termEndDay } = governanceOf(each);
      expect(termStartDay?.localeCompare(each.startDay ?? '')).toBeGreaterThanOrEqual(0);
      return termEndDay === null ? [] : [Number(termEndDay.slice(0, 4)) - Number(termStartDay?.slice(0, 4))];
    });
    expect(new Set(years)).toEqual(new Set([4]));
    expect(ends.filter((end) => end === null)).toHaveLength(1);
    const soon = ends.filter((end) => end !== null && end < '2027-01-21');
    expect(soon).toEqual(['2026-12-11']);
  });

  it('keeps its job titles, of which the link roles are a part', () => {
    const links = governors.filter(({ jobTitle }) => jobTitle.includes('link governor'));
    expect(links).toHaveLength(6);
    for (const each of links) expect(governanceOf(each).linkRoles.length).toBeGreaterThan(0);
  });

  it('follows every priority by a link role', () => {
    const followed = governors.flatMap((each) => governanceOf(each).linkRoles);
    expect(new Set(followed.map(({ id }) => id)).size).toBe(followed.length);
    expect(new Set(followed.map(({ priorityId }) => priorityId))).toEqual(new Set(['', ...priorityIds]));
  });

  it('stands at every stage of asking', () => {
    expect(new Set(governors.map((each) => governanceOf(each).stage))).toEqual(new Set(GOVERNOR_STAGES));
  });
});

describe('the visits of the sample school', () => {
  it('stand under their own ids, on school days with pupils in', () => {
    for (const [id, visit] of Object.entries<Visit>(sample.visits)) {
      expect(visit.id).toBe(id);
      expect([id, isPupilDay(school, visit.day)]).toEqual([id, true]);
    }
  });

  it('are made by governors of that day and received by staff', () => {
    for (const { governorIds, hostIds, day } of visits) {
      const there = people.filter((each) => !hasLeft(each, day) && (each.startDay ?? day) <= day);
      const idsOf = (kind: Person['kind']) => there.filter((each) => each.kind === kind).map(({ id }) => id);
      expect(hostIds.length).toBeGreaterThan(0);
      expect(idsOf('governor')).toEqual(expect.arrayContaining([...governorIds]));
      expect(idsOf('staff')).toEqual(expect.arrayContaining([...hostIds]));
    }
  });

  it('are three with a report, one without yet, one with its questions sent and one planned', () => {
    expect(visits.map(({ stage }) => stage)).toEqual([
      'reported',
      'reported',
      'reported',
      'held',
      'questions sent',
      'planned',
    ]);
    for (const { stage, day } of visits) {
      expect(day < TODAY).toBe(stage === 'reported' || stage === 'held');
    }
  });

  it('have all that their stage asks for', () => {
    for (const visit of visits) {
      // As it stood on the day before: questions go out ahead of a visit.
      const today = visit.sentOn ?? visit.day;
      const on = visit.stage === 'questions sent' || visit.stage === 'planned' ? today : TODAY;
      expect(checkVisitStage(null, visit, { today: on, priorities: school.priorities })).toEqual({
        ok: true,
        value: null,
      });
    }
  });

  it('send their questions ahead and report afterwards', () => {
    for (const { sentOn, day, reportedOn, stage } of visits) {
      expect(sentOn === null).toBe(stage === 'planned');
      expect(reportedOn === null).toBe(stage !== 'reported');
      expect(sentOn === null || sentOn < day).toBe(true);
      expect(reportedOn === null || (reportedOn > day && reportedOn <= TODAY)).toBe(true);
    }
  });

  it('observe no lesson and grade nobody', () => {
    for (const { focus, questions, worksWell } of visits) {
      for (const words of [focus, worksWell, ...questions.map((each) => each.words)]) {
        expect(checkVisitWords(words)).toEqual([]);
      }
    }
  });

  it('have follow-ups done after the visit, and one overdue', () => {
    const followUps = visits.flatMap((visit) => visit.followUps.map((each) => ({ visit, ...each })));
    for (const { visit, doneOn, byDay } of followUps) {
      expect(byDay > visit.day).toBe(true);
      expect(doneOn === null || (doneOn > visit.day && doneOn <= TODAY)).toBe(true);
    }
    const open = followUps.filter(({ doneOn }) => doneOn === null);
    expect(open.map(({ byDay }) => byDay < TODAY)).toEqual([true]);
  });

  it('say seen or not seen only where they ask about a claim, and for all claims once reported', () => {
    for (const { stage, questions } of visits) {
      for (const { claimId, seen, answer } of questions) {
        expect(seen !== null).toBe(claimId !== null && stage === 'reported');
        expect(stage === 'reported' && answer === '').toBe(false);
      }
    }
    const said = visits.flatMap(({ questions }) => questions.flatMap(({ seen }) => seen ?? []));
    expect(said.toSorted()).toEqual(['not seen', 'seen', 'seen']);
  });

  it('name nobody of the school in what is printed', () => {
    const names = people.flatMap(({ givenName, familyName }) => [givenName, familyName]);
    for (const visit of visits) {
      const { governorIds: _governors, hostIds: _hosts, ...words } = visit;
      const said = new Set(JSON.stringify(words).split(/\P{L}+/u));
      expect(names.filter((name) => said.has(name))).toEqual([]);
    }
  });
});

describe('the claims of the sample school', () => {
  it('are ten, under their own ids, one of them withdrawn', () => {
    expect(claims).toHaveLength(10);
    for (const [id, claim] of Object.entries<Claim>(sample.claims)) expect(claim.id).toBe(id);
    expect(claims.filter(({ withdrawnOn }) => withdrawnOn !== null)).toHaveLength(1);
  });

  it('name only enquiries, awards and priorities that exist', () => {
    const enquiryIds = Object.keys(sample.enquiries);
    const awardIds = Object.keys(sample.awards);
    for (const claim of claims) {
      expect(enquiryIds).toEqual(expect.arrayContaining([...claim.enquiryIds]));
      expect(awardIds).toEqual(expect.arrayContaining([...claim.awardIds]));
      expect(['', ...priorityIds]).toContain(claim.priorityId);
    }
  });

  it('are made once the enquiry behind them was reviewed', () => {
    const early = claims.filter(({ enquiryIds, madeOn, withdrawnOn }) =>
      enquiryIds.some((id) => {
        const reviewedOn = sample.enquiries[id]?.outcome?.reviewedOn ?? '9999-12-31';
        return withdrawnOn === null && reviewedOn > madeOn;
      }),
    );
    expect(early).toEqual([]);
  });

  it('rest on more than self-report, most of them', () => {
    const more = claims.filter(restsOnMore);
    expect(more.length).toBeGreaterThan(claims.length / 2);
    expect(more.length).toBeLessThanOrEqual(claims.length - 3);
    for (const { sources } of claims) expect(sources.length).toBeGreaterThan(0);
  });

  it('are asked about on visits after they were made, four of them', () => {
    const asked = visits.flatMap(({ day, questions }) =>
      questions.flatMap(({ claimId }) => (claimId === null ? [] : [{ day, claim: sample.claims[claimId] }])),
    );
    expect(new Set(asked.map(({ claim }) => claim?.id)).size).toBe(4);
    for (const { day, claim } of asked) {
      expect(claim?.madeOn.localeCompare(day)).toBe(-1);
      expect(claim?.withdrawnOn).toBeNull();
    }
  });
});
