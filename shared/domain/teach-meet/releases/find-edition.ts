import type { Instant } from '../../../lib/instant';
import { refuse, ok, type Result } from '../../../lib/result';
import type { People } from '../plan/words';
import { buildProgramme } from '../programme/build-programme';
import type { PaperSize } from '../../paper/page-layout';
import type { PaperKind, TeachMeetPaperJob } from '../programme/paper';
import type { Programme, Stamp } from '../programme/programme';
import type { School } from '../../school/school';
import type { TeachMeet } from '../teach-meet';
import { compareProgrammes } from './compare-programmes';
import { slipsFor } from './slips-for';

/** A Teach-meet as it stands now, or as one of its releases froze it. */
export type Edition = {
  readonly programme: Programme;
  readonly stamp: Stamp;
  /** The release before this one, to say what changed; null for the first. */
  readonly before: Programme | null;
};

type Source = {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly school: School;
  readonly now: Instant;
};

/** The edition with that version, or the draft for null; refuses a version that was never published. */
export function findEdition(
  { teachMeet, people, school, now }: Source,
  version: number | null,
): Result<Edition> {
  if (version === null) {
    return ok({
      programme: buildProgramme({ teachMeet, people, school }),
      stamp: { kind: 'draft', madeAt: now },
      before: teachMeet.releases.at(-1)?.programme ?? null,
    });
  }
  const found = teachMeet.releases.find((release) => release.version === version);
  if (found === undefined) return refuse('release-unknown', `Version ${version} was never published.`);
  return ok({
    programme: found.programme,
    stamp: { kind: 'release', version, publishedAt: found.publishedAt },
    before: teachMeet.releases.find((release) => release.version === version - 1)?.programme ?? null,
  });
}

/** The job of laying out one paper of an edition: the preview, the printer and the PDF all get this same job. */
export function prepareTeachMeetPaper(
  edition: Edition,
  paper: PaperKind,
  size: PaperSize,
): TeachMeetPaperJob {
  const { programme, stamp, before } = edition;
  const changes = before === null ? null : slipsFor(compareProgrammes(before, programme), programme);
  return { paper, size, programme, stamp, changes };
}
