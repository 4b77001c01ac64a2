import type { School } from '../../school/school';
import type { TeachMeet } from '../teach-meet';
import type { People } from '../plan/words';
import { buildProgramme } from '../programme/build-programme';
import { compareProgrammes } from './compare-programmes';
import type { ProgrammeChange } from './programme-change';

/** What the draft changes against the latest release; null where nothing was published yet. */
export function changesSinceRelease({
  teachMeet,
  people,
  school,
}: {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly school: Pick<School, 'name' | 'timeZone' | 'staffGroups'>;
}): readonly ProgrammeChange[] | null {
  const latest = teachMeet.releases.toSorted((a, b) => a.version - b.version).at(-1);
  return latest ? compareProgrammes(latest.programme, buildProgramme({ teachMeet, people, school })) : null;
}
