import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import type { Person } from '#shared/domain/people/person';
import { buildActivity, byActivityId } from '../../domain/activity/build-activity';
import { carryOut, mei, november, wanda, words } from './carry-out';
import { buildVisit, governed, winifred } from './programme-desk';

const remove = (who: Person, change: Partial<DeskDocument>) =>
  carryOut({ name: 'people.remove', input: { ids: [who.id] } }, { ...governed, ...change });
const activityOf = (of: Parameters<typeof buildActivity>[1]) => ({
  activities: byActivityId([buildActivity('play', { title: 'Play at lunchtime', ...of })]),
});

describe('people.remove: registers and visits', () => {
  it.each([
    ['was invited to an activity', { invited: [wanda.id] }],
    ['came to one', { invited: [mei.id], attended: [wanda.id] }],
  ])('keeps somebody who %s', (_what, of) => {
    const done = remove(wanda, activityOf(of));
    expect(words(done)).toBe(
      'Wanda Wójcik has a place on the register of “Play at lunchtime” on record. Nobody was removed. Enter a leaving day instead.',
    );
    expect(done.document.people).toBe(governed.people);
  });

  it('keeps somebody who came to a Teach-meet', () => {
    const attendance = { attended: [wanda.id], visitors: 0 };
    const done = remove(wanda, { teachMeets: { [november.id]: { ...november, attendance } } });
    expect(words(done)).toContain('a place on the register of “November Teach-meet” on record');
  });

  it.each([
    ['a governor who visits', winifred, {}],
    ['whoever receives them', wanda, { hostIds: [wanda.id] }],
  ])('keeps %s', (_who, who, of) => {
    const visit = buildVisit(of);
    const done = remove(who, { visits: { [visit.id]: visit } });
    expect(words(done)).toContain('has the governors’ visit on Thu 26 Nov 2026 on record.');
    expect(done.document.people).toBe(governed.people);
  });

  it('removes somebody whom no register and no visit has', () => {
    const visit = buildVisit({ hostIds: [mei.id] });
    const done = remove(wanda, {
      ...activityOf({ invited: [mei.id], attended: [mei.id] }),
      visits: { [visit.id]: visit },
    });
    expect(words(done)).toBe('Remove Wanda Wójcik');
  });
});

describe('people.edit: working time and the governing board', () => {
  it('names what it changed', () => {
    const share = carryOut({ name: 'people.edit', input: { id: mei.id, fields: { fullTimePercent: 60 } } });
    expect(words(share)).toBe('Change Mei Rashid’s working time');
    expect(share.document.people[mei.id]?.fullTimePercent).toBe(60);
    const governance = { ...buildGovernance(), termEndDay: '2028-11-08' };
    const place = carryOut(
      { name: 'people.edit', input: { id: winifred.id, fields: { governance } } },
      governed,
    );
    expect(words(place)).toBe('Change Winifred Oduyale’s place on the governing board');
    expect(place.document.people[winifred.id]?.governance).toEqual(governance);
  });

  it('gives several the same working time', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [mei.id, wanda.id], fields: { fullTimePercent: 80 } },
    });
    expect(words(done)).toBe('Change the working time of 2 people');
    expect(done.document.people[wanda.id]?.fullTimePercent).toBe(80);
  });
});

function buildGovernance() {
  if (winifred.governance === null) throw new Error('Winifred is a governor.');
  return winifred.governance;
}
