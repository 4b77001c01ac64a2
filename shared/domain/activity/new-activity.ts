import type { Day } from '../../lib/day';
import { NO_TAGS, type Activity, type ActivityId } from './activity';
import { GOVERNOR_TRAINING, type ProgrammeSettings } from './programme-settings';

/** An activity to begin with: two hours on a day, of the school's first kind, or of governors' training where asked. */
export function newActivity({
  id,
  day,
  settings: { activityKinds },
  isForGovernors = false,
}: {
  readonly id: ActivityId;
  readonly day: Day;
  readonly settings: Pick<ProgrammeSettings, 'activityKinds'>;
  readonly isForGovernors?: boolean;
}): Activity {
  const training = activityKinds.find((kind) => kind.id === GOVERNOR_TRAINING);
  const kind = (isForGovernors ? training : undefined) ?? activityKinds[0];
  return {
    id,
    title: '',
    day,
    start: null,
    minutes: 120,
    kindId: kind?.id ?? GOVERNOR_TRAINING,
    provider: '',
    priorityId: '',
    tags: NO_TAGS,
    skills: [],
    invited: [],
    attended: null,
    words: '',
  };
}
