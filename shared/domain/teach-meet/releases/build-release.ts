import type { Instant } from '../../../lib/instant';
import type { School } from '../../school/school';
import type { Release, TeachMeet } from '../teach-meet';
import type { People } from '../plan/words';
import { buildProgramme } from '../programme/build-programme';

/** The number of the next release, one more than the highest so far. `nextVersion([]) //=> 1` */
export function nextVersion(releases: readonly Pick<Release, 'version'>[]): number {
  return Math.max(0, ...releases.map((release) => release.version)) + 1;
}

/** Freezes the timetable as it stands under the next version number, to be printed again exactly so. */
export function buildRelease({
  teachMeet,
  people,
  school,
  now,
  note,
}: {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly school: Pick<School, 'name' | 'timeZone' | 'staffGroups'>;
  readonly now: Instant;
  readonly note: string;
}): Release {
  return {
    version: nextVersion(teachMeet.releases),
    publishedAt: now,
    note,
    programme: buildProgramme({ teachMeet, people, school }),
  };
}
