import { describe, expect, it } from 'vitest';
import { NO_TAGS, activityId, type Activity } from '#shared/domain/activity/activity';
import { listActivityTasks } from '#shared/domain/today/list-activity-tasks';

const TODAY = '2026-11-22';

const anActivity = (id: string, day: string, of: Partial<Activity> = {}): Activity => ({
  id: activityId.parse(id),
  title: `Activity ${id}`,
  day,
  start: null,
  minutes: 60,
  kindId: 'inset',
  provider: '',
  priorityId: '',
  tags: NO_TAGS,
  skills: [],
  invited: [],
  attended: null,
  words: '',
  ...of,
});
const list = (activities: readonly Activity[]) =>
  listActivityTasks({
    activities: Object.fromEntries(activities.map((each) => [each.id, each])),
    teachMeets: {},
    today: TODAY,
  });

describe('listActivityTasks', () => {
  it('asks for nothing where every register is taken, and of nothing still to come', () => {
    expect(list([anActivity('a', '2026-11-20', { attended: [] }), anActivity('b', TODAY)])).toEqual([]);
  });

  it('opens the one register that is not taken', () => {
    expect(list([anActivity('a', '2026-11-20')])).toMatchObject([
      { title: 'Say who came to “Activity a”', href: '/activities/a' },
    ]);
  });

  it('makes one task of several, the oldest first', () => {
    expect(list([anActivity('b', '2026-11-21'), anActivity('a', '2026-11-20')])).toMatchObject([
      { title: '2 registers to take', href: '/activities/a' },
    ]);
  });

  it('stops asking when nobody remembers any more', () => {
    expect(list([anActivity('a', '2026-09-22')])).toEqual([]);
    expect(list([anActivity('a', '2026-09-23')])).toHaveLength(1);
  });
});
