import { useEffect, useMemo } from 'react';
import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Attendee } from '#shared/domain/teach-meet/programme/programme';
import { formatShortDay } from '#shared/lib/day';
import { Page, type PageFoot } from '../page';
import { PaperHeading } from '../paper-heading';
import { badgeNamePoints } from './badge-name-points';
import { CutMarks } from './cut-marks';
import { sortRegister } from './sort-register';

const BADGES_A_PAGE = 8;
const ROWS = 4;
const TEXT_POINTS = 11;
const GOVERNOR = 'Governor';

/** What stands under a name: what they do here, else their group, unless the mark of a governor says it already. */
function roleOf({ role = '', group, isGovernor }: Attendee): string {
  if (role !== '') return role;
  return isGovernor && group === `${GOVERNOR}s` ? '' : group;
}

function Badge({ person, event }: { readonly person: Attendee; readonly event: string }) {
  const role = roleOf(person);
  return (
    <article className={person.isGovernor ? 'badge badge--governor' : 'badge'}>
      <p className="badge__event">
        <bdi>{event}</bdi>
      </p>
      <PaperHeading rank={2} className="badge__name">
        <bdi style={{ fontSize: `${badgeNamePoints(person.name)}pt` }}>{person.name}</bdi>
      </PaperHeading>
      <div className="badge__roles">
        {role === '' ? null : (
          <p className="badge__group">
            <bdi>{role}</bdi>
          </p>
        )}
        {person.isGovernor ? <p className="badge__governor">{GOVERNOR}</p> : null}
      </div>
    </article>
  );
}

/** A badge to be written on, for a guest nobody knew of. */
function BlankBadge({ event }: { readonly event: string }) {
  return (
    <article className="badge">
      <p className="badge__event">
        <bdi>{event}</bdi>
      </p>
      <div className="badge__line" aria-hidden="true" />
      <p className="badge__group">Guest</p>
    </article>
  );
}

/** Every page of badges, and always some blank ones on the last. */
const countPages = (people: readonly Attendee[]): number => Math.floor(people.length / BADGES_A_PAGE) + 1;

type BadgePagesProps = {
  readonly job: TeachMeetPaperJob;
  readonly foot: PageFoot;
  readonly onPaginated: (pageCount: number) => void;
};

/** A name badge for everybody expected, governors clearly marked; what is left of the last page is for guests. */
export function BadgePages({ job: { programme }, foot, onPaginated }: BadgePagesProps) {
  const people = useMemo(() => sortRegister(programme.register), [programme.register]);
  const pageCount = countPages(people);
  useEffect(() => onPaginated(countPages(people)), [people, onPaginated]);
  const event = `${programme.name}, ${formatShortDay(programme.day)}`;
  return Array.from({ length: pageCount }, (_, page) => {
    const here = people.slice(page * BADGES_A_PAGE, (page + 1) * BADGES_A_PAGE);
    return (
      <Page
        key={page}
        layout="a4-portrait"
        className="cards"
        points={TEXT_POINTS}
        foot={foot}
        number={page + 1}
        of={pageCount}
      >
        {page === 0 ? (
          <PaperHeading rank={1} className="unseen">
            Name badges: {programme.name}
          </PaperHeading>
        ) : null}
        <div className="cards__grid cards__grid--8">
          <CutMarks rows={ROWS} />
          {Array.from({ length: BADGES_A_PAGE }, (_each, place) => {
            const person = here[place];
            return person === undefined ? (
              <BlankBadge key={`${page}/${place}`} event={event} />
            ) : (
              <Badge key={`${page}/${place}`} person={person} event={event} />
            );
          })}
        </div>
      </Page>
    );
  });
}
