import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgrammeTags } from '#shared/domain/activity/activity';
import { balanceProgramme } from '#shared/domain/activity/balance';
import { listProgramme } from '#shared/domain/activity/list-programme';
import { aSchool } from '../../../support/documents';
import { buildActivity, byActivityId } from './build-activity';

const SCHOOL = aSchool();
const YEAR = { startDay: '2026-08-01', endDay: '2027-07-31' };
const tags = (standardParts: readonly string[], mechanisms: readonly string[] = []): ProgrammeTags => ({
  standardParts,
  mechanisms,
});

const balance = (all: Parameters<typeof byActivityId>[0]) =>
  balanceProgramme(
    listProgramme({ school: SCHOOL, people: {}, teachMeets: {}, activities: byActivityId(all) }),
    YEAR,
    SCHOOL,
  );

describe('balanceProgramme', () => {
  it('counts an activity under each of its tags', () => {
    const { standardParts, mechanisms } = balance([
      buildActivity('a', { minutes: 60, tags: tags(['pupils', 'evidence'], ['model']) }),
      buildActivity('b', { minutes: 30, tags: tags(['pupils']) }),
    ]);
    expect(standardParts.slice(0, 3).map(({ count, minutes }) => [count, minutes])).toEqual([
      [2, 90],
      [1, 60],
      [0, 0],
    ]);
    expect(mechanisms.find(({ id }) => id === 'model')).toMatchObject({
      group: 'Develop techniques',
      records: [{ kind: 'activity', id: 'a' }],
    });
  });

  it('leaves out what lies outside the period', () => {
    expect(balance([buildActivity('a', { day: '2027-08-01' })]).all.count).toBe(0);
  });

  it('has every activity of the period either under a tag or among those without', () => {
    const some = fc.subarray(SCHOOL.programme.standardParts.map(({ id }) => id));
    const others = fc.subarray(SCHOOL.programme.mechanisms.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(fc.tuple(some, others), { maxLength: 20 }), (all) => {
        const {
          standardParts,
          mechanisms,
          untagged,
          all: whole,
        } = balance(
          all.map(([parts, works], index) => buildActivity(`a${index}`, { tags: tags(parts, works) })),
        );
        const found = [...standardParts, ...mechanisms, untagged].flatMap(({ records }) => records);
        expect(new Set(found.map(({ id }) => id)).size).toBe(whole.count);
        expect(whole.count).toBe(all.length);
      }),
    );
  });
});
