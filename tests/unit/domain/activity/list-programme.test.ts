import { describe, expect, it } from 'vitest';
import { isRegisterDue, listProgramme, type ProgrammeRecords } from '#shared/domain/activity/list-programme';
import { aPerson, aSchool } from '../../../support/documents';
import { buildBreak, buildSession, buildTeachMeet } from '../teach-meet/plan/build-teach-meet';
import { buildActivity, byActivityId } from './build-activity';

const MEI = aPerson('mei');
const ADA = aPerson('ada', { kind: 'governor' });

const records = (of: Partial<ProgrammeRecords> = {}): ProgrammeRecords => ({
  school: aSchool({ priorities: [{ id: 'reading', label: 'Reading for pleasure' }] }),
  people: { mei: MEI, ada: ADA },
  activities: {},
  teachMeets: {},
  ...of,
});

describe('listProgramme', () => {
  it('puts activities and Teach-meets together, the latest first', () => {
    const teachMeet = buildTeachMeet();
    const items = listProgramme(
      records({
        activities: byActivityId([
          buildActivity('before', { day: '2026-11-11' }),
          buildActivity('after', { day: '2026-11-13' }),
        ]),
        teachMeets: { [teachMeet.id]: teachMeet },
      }),
    );
    expect(items.map(({ record }) => record)).toEqual([
      { kind: 'activity', id: 'after' },
      { kind: 'teach-meet', id: 'november' },
      { kind: 'activity', id: 'before' },
    ]);
  });

  it('says what an activity is and serves, in the school’s words', () => {
    const [item] = listProgramme(
      records({
        activities: byActivityId([
          buildActivity('a', { kindId: 'course', priorityId: 'reading', invited: [MEI.id] }),
        ]),
      }),
    );
    expect(item).toMatchObject({
      kindLabel: 'Course or qualification',
      priorityLabel: 'Reading for pleasure',
      invited: 1,
      attended: null,
      isForStaff: true,
      isForGovernors: false,
    });
  });

  it('knows what is for governors by who is there and by the skills it trains', () => {
    const items = listProgramme(
      records({
        activities: byActivityId([
          buildActivity('with', { invited: [ADA.id] }),
          buildActivity('skills', { skills: ['key'] }),
          buildActivity('without', { attended: [MEI.id] }),
        ]),
      }),
    );
    const governors = items.filter((item) => item.isForGovernors).map(({ record }) => record.id);
    expect(governors.toSorted()).toEqual(['skills', 'with']);
  });

  it('gives a Teach-meet the length of what counts of it', () => {
    const teachMeet = buildTeachMeet({
      blocks: [buildSession('Morning', '10:00', '10:31'), buildBreak('Tea', '10:31', '11:00')],
      attendance: { attended: [MEI.id, ADA.id], visitors: 4 },
    });
    const [item] = listProgramme(records({ teachMeets: { [teachMeet.id]: teachMeet } }));
    expect(item).toMatchObject({ minutes: 31, attended: 2, visitors: 4, invited: null });
  });
});

describe('isRegisterDue', () => {
  it('is due from the day itself on, until it is taken', () => {
    const due = (day: string, attended: number | null = null) =>
      isRegisterDue({ day, attended }, '2026-11-12');
    expect([due('2026-11-11'), due('2026-11-12'), due('2026-11-13'), due('2026-11-11', 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
