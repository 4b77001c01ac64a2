import { useEffect, useMemo } from 'react';
import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import { formatShortDay } from '#shared/lib/day';
import { formatShortStamp } from '../format-stamp';
import { Page, type PageFoot } from '../page';
import { PaperHeading } from '../paper-heading';
import { useMeasured } from '../use-measured';
import { CutMarks } from './cut-marks';
import { listCards, type PresenterCard } from './list-cards';
import { Names, TimeSpan } from './words';

/** Cards to a page, two abreast, from the smallest card to the largest. */
const CARDS_TO_A_PAGE = [8, 6, 4] as const;
type CardsToAPage = (typeof CARDS_TO_A_PAGE)[number];

const COMFORTABLE_POINTS = 10;
const LARGEST_POINTS = 13;
const SMALLEST_POINTS = 6;
const STEP_POINTS = 0.25;

type CardFit = { readonly toAPage: CardsToAPage; readonly points: number };

function Card({
  card,
  event,
  day,
  stamp,
}: {
  readonly card: PresenterCard;
  readonly event: string;
  readonly day: string;
  readonly stamp: string;
}) {
  return (
    <article className="card">
      <header>
        <PaperHeading rank={2} className="card__name">
          <bdi>{card.name}</bdi>
        </PaperHeading>
        {card.role === '' ? null : <p className="card__role">{card.role}</p>}
      </header>
      <div className="card__talks">
        {card.talks.map(({ talk, roomName, others }) => (
          <div key={talk.talkId} className="card__talk">
            <p className="card__place">
              <TimeSpan start={talk.start} end={talk.end} /> <bdi>{roomName}</bdi>
            </p>
            <p className="card__title">
              <bdi>{talk.title}</bdi>
              {talk.isTentative ? ' (to be confirmed)' : null}
            </p>
            {others.length === 0 ? null : (
              <p className="card__others">
                with <Names names={others} />
              </p>
            )}
          </div>
        ))}
      </div>
      <footer className="card__foot">
        <span>
          <bdi>{event}</bdi>, {day}
        </span>
        <span>{card.part.of > 1 ? `${stamp} · card ${card.part.number} of ${card.part.of}` : stamp}</span>
      </footer>
    </article>
  );
}

function tallestCard(container: HTMLElement, points: number): number {
  container.style.fontSize = `${points}pt`;
  return Math.max(
    0,
    ...[...container.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().height),
  );
}

/** The most cards to a page that the longest card fits at a comfortable size; then the largest type that still fits. */
function fitCards(proofs: HTMLElement): CardFit {
  const cards = proofs.querySelector<HTMLElement>('.card-proofs');
  const heightOf = (toAPage: CardsToAPage) =>
    proofs.querySelector(`[data-cards="${toAPage}"]`)?.getBoundingClientRect().height ?? 0;
  if (cards === null) return { toAPage: 8, points: COMFORTABLE_POINTS };
  const tallest = tallestCard(cards, COMFORTABLE_POINTS);
  const toAPage = CARDS_TO_A_PAGE.find((count) => tallest <= heightOf(count)) ?? 4;
  let points = COMFORTABLE_POINTS;
  while (points > SMALLEST_POINTS && tallestCard(cards, points) > heightOf(toAPage)) points -= STEP_POINTS;
  if (points < COMFORTABLE_POINTS) return { toAPage, points };
  while (points < LARGEST_POINTS && tallestCard(cards, points + STEP_POINTS) <= heightOf(toAPage))
    points += STEP_POINTS;
  return { toAPage, points };
}

type PresenterCardPagesProps = {
  readonly job: TeachMeetPaperJob;
  readonly foot: PageFoot;
  readonly onPaginated: (pageCount: number) => void;
};

/** A card for each presenter: all of one size, cut marks in one place on every page. */
export function PresenterCardPages({ job, foot, onPaginated }: PresenterCardPagesProps) {
  const { programme, stamp } = job;
  const cards = useMemo(() => listCards(programme), [programme]);
  const { proofs, measured } = useMeasured(cards, fitCards);
  const toAPage = measured?.toAPage ?? 8;
  const pageCount = Math.max(1, Math.ceil(cards.length / toAPage));
  useEffect(() => {
    if (measured !== null) onPaginated(pageCount);
  }, [measured, pageCount, onPaginated]);

  const renderCard = (card: PresenterCard) => (
    <Card
      key={card.key}
      card={card}
      event={programme.name}
      day={formatShortDay(programme.day)}
      stamp={formatShortStamp(stamp, programme.timeZone)}
    />
  );
  if (measured === null) {
    return (
      <div ref={proofs} className="proofs" aria-hidden="true">
        <div className="card-proofs">{cards.map(renderCard)}</div>
        {CARDS_TO_A_PAGE.map((count) => (
          <div key={count} data-cards={count} className={`card-proof-size card-proof-size--${count}`} />
        ))}
      </div>
    );
  }
  return Array.from({ length: pageCount }, (_, page) => (
    <Page
      key={page}
      layout="a4-portrait"
      className="cards"
      points={measured.points}
      foot={foot}
      number={page + 1}
      of={pageCount}
    >
      {page === 0 ? (
        <PaperHeading rank={1} className="unseen">
          Presenter cards: {programme.name}
        </PaperHeading>
      ) : null}
      <div className={`cards__grid cards__grid--${toAPage}`}>
        <CutMarks rows={toAPage / 2} />
        {cards.length === 0 ? (
          <p className="empty">No talk has a place yet, so there are no cards to cut.</p>
        ) : null}
        {cards.slice(page * toAPage, (page + 1) * toAPage).map(renderCard)}
      </div>
    </Page>
  ));
}
