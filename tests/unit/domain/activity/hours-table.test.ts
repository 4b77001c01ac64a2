import { describe, expect, it } from 'vitest';
import { NO_HOURS } from '#shared/domain/activity/hours';
import { addHoursRows, listHoursRows } from '#shared/domain/activity/hours-table';
import { DEFAULT_PROGRAMME_SETTINGS } from '#shared/domain/activity/programme-settings';
import { aPerson, aSchool } from '../../../support/documents';
import { CALENDAR } from '../calendar/build-calendar';

const MEI = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' });
const IDRIS = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu', fullTimePercent: 50 });
const GONE = aPerson('gone', { familyName: 'Zed', leavingDay: '2026-07-21' });
const PEOPLE = { mei: MEI, idris: IDRIS, gone: GONE };
const YEAR = { startDay: '2026-08-01', endDay: '2027-07-31' };
const SCHOOL = aSchool({ ...CALENDAR, programme: { ...DEFAULT_PROGRAMME_SETTINGS, hoursTarget: 30 } });
const inset = { minutes: 120, records: [{ kind: 'activity', id: 'inset' }] } as const;

describe('listHoursRows', () => {
  it('lists who was there by family name, also without any hours', () => {
    const rows = listHoursRows(PEOPLE, SCHOOL, new Map(), YEAR);
    expect(rows.map(({ name, total }) => [name, total.minutes])).toEqual([
      ['Mei Rashid', 0],
      ['Idris Sandhu', 0],
    ]);
  });

  it('keeps somebody who has hours though they left before', () => {
    const counted = new Map([[GONE.id, { ...NO_HOURS, activities: inset }]]);
    const rows = listHoursRows(PEOPLE, SCHOOL, counted, YEAR);
    expect(rows.map(({ personId }) => personId)).toContain(GONE.id);
  });
});

describe('addHoursRows', () => {
  it('adds up minutes and targets, and names each record once', () => {
    const counted = new Map([MEI, IDRIS].map(({ id }) => [id, { ...NO_HOURS, activities: inset }]));
    const totals = addHoursRows(listHoursRows(PEOPLE, SCHOOL, counted, YEAR));
    expect(totals.total).toEqual({ minutes: 240, records: inset.records });
    expect(totals.bySource.activities.minutes).toBe(240);
    expect(totals.target).toBe(45 * 60);
  });

  it('has no target where the school has none', () => {
    expect(addHoursRows(listHoursRows(PEOPLE, aSchool(CALENDAR), new Map(), YEAR)).target).toBeNull();
  });
});
