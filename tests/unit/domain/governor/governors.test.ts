import { describe, expect, it } from 'vitest';
import { followUpsDue } from '#shared/domain/governor/follow-ups-due';
import { DEFAULT_GOVERNOR_SETTINGS } from '#shared/domain/governor/governor-settings';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { listGovernors } from '#shared/domain/governor/is-governor';
import { listGovernorsDue } from '#shared/domain/governor/list-governors-due';
import { trainingOf } from '#shared/domain/governor/training-of';
import { visitsThisYear } from '#shared/domain/governor/visits-this-year';
import type { Visit } from '#shared/domain/governor/visit';
import { aSchool } from '../../../support/documents';
import { aTraining, aVisit, MEI, PEOPLE, TOBIAS, TODAY, WINNIE } from './build-visit';

const byId = <T extends { readonly id: string }>(...all: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(all.map((each) => [each.id, each]));
const followUp = (id: string, byDay: string, doneOn: string | null = null) => ({
  id,
  words: `Do ${id}`,
  who: 'The head',
  byDay,
  doneOn,
});

describe('listGovernors', () => {
  it('has governors and staff with a place on the board by family name, without those who left', () => {
    const people = {
      ...PEOPLE,
      staffGovernor: { ...MEI, id: MEI.id, governance: NEW_GOVERNANCE },
      tobias: { ...TOBIAS, leavingDay: '2026-11-11' },
    };
    expect(listGovernors(people, TODAY).map(({ familyName }) => familyName)).toEqual(['Oduyale', 'Rashid']);
  });
});

describe('trainingOf', () => {
  const activities = byId(
    aTraining('a1'),
    aTraining('a2', { day: '2026-11-02', skills: ['key', 'deepening'] }),
    aTraining('a3', { attended: null }),
    aTraining('a4', { attended: [TOBIAS.id] }),
  );

  it('logs what they attended, the latest first', () => {
    const { log, minutes } = trainingOf(WINNIE, activities, DEFAULT_GOVERNOR_SETTINGS);
    expect(log.map(({ activity }) => activity.id)).toEqual(['a2', 'a1']);
    expect(minutes).toBe(180);
  });

  it('says which skills were trained, when last, and which not yet', () => {
    const { skills } = trainingOf(WINNIE, activities, DEFAULT_GOVERNOR_SETTINGS);
    expect(skills.map(({ id, trainedOn }) => [id, trainedOn])).toEqual([
      ['appreciative', null],
      ['key', '2026-11-02'],
      ['deepening', '2026-11-02'],
    ]);
  });
});

describe('visitsThisYear', () => {
  const visits = byId<Visit>(
    aVisit('v1', { day: '2026-10-01', stage: 'reported' }),
    aVisit('v2', { day: '2026-11-01', stage: 'held', priorityId: 'phonics' }),
    aVisit('v3'),
    aVisit('v4', { stage: 'cancelled' }),
    aVisit('v5', { day: '2026-06-01', stage: 'reported' }),
  );

  it('counts those made and planned in the academic year beside what the school means', () => {
    const year = visitsThisYear(WINNIE, visits, aSchool(), TODAY);
    expect(year.words).toBe('2 of 3 visits, 1 planned');
    expect(year.byRole.map(({ made }) => made)).toEqual([1]);
  });

  it('means none for a governor without a link role', () => {
    const theirs = byId(aVisit('v1', { day: '2026-10-01', stage: 'held', governorIds: [TOBIAS.id] }));
    expect(visitsThisYear(TOBIAS, theirs, aSchool(), TODAY)).toMatchObject({ meant: 0, words: '1 visit' });
  });
});

describe('followUpsDue', () => {
  it('names what is late or due within a fortnight and not done, the earliest first', () => {
    const visits = byId(
      aVisit('v1', {
        followUps: [
          followUp('f1', '2026-11-26'),
          followUp('f2', '2026-11-27'),
          followUp('f3', '2026-11-11'),
          followUp('f4', '2026-11-01', '2026-11-02'),
        ],
      }),
    );
    expect(followUpsDue(visits, TODAY).map(({ words, isLate }) => [words, isLate])).toEqual([
      ['Do f3 (The head, was due Wed 11 Nov 2026)', true],
      ['Do f1 (The head, by Thu 26 Nov 2026)', false],
    ]);
  });
});

describe('listGovernorsDue', () => {
  const due = (...visits: readonly Visit[]) =>
    listGovernorsDue({ school: aSchool(), people: PEOPLE, visits: byId(...visits) }, TODAY);

  it('names a term of office that ends soon', () => {
    expect(due()).toEqual([
      {
        kind: 'term ending',
        personId: WINNIE.id,
        day: '2026-12-01',
        isLate: false,
        words: 'Winifred Oduyale: term of office ends on Tue 1 Dec 2026',
      },
    ]);
  });

  it('asks for questions a week before, for a word on a visit past its day, and for a report', () => {
    const kinds = due(
      aVisit('far'),
      aVisit('near', { day: '2026-11-19' }),
      aVisit('past', { day: '2026-11-11', stage: 'questions sent' }),
      aVisit('held', { day: '2026-10-20', stage: 'held' }),
      aVisit('told', { day: '2026-10-20', stage: 'reported' }),
      aVisit('off', { day: '2026-10-20', stage: 'cancelled' }),
    ).map(({ kind, isLate }) => [kind, isLate]);
    expect(kinds).toEqual([
      ['visit to report', true],
      ['visit to hold', true],
      ['questions to send', false],
      ['term ending', false],
    ]);
  });
});
