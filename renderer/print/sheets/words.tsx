import { Fragment } from 'react';
import type { ProgrammeBlock, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';

/** From–to with an en dash, as timetables print it. */
export function TimeSpan({ start, end }: { readonly start: string; readonly end: string }) {
  return (
    <span className="time">
      {start}–{end}
    </span>
  );
}

/** Names in their own direction, so that a name written from right to left does not turn the commas round. */
export function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <Fragment key={names.slice(0, index + 1).join(' | ')}>
      {index > 0 ? ', ' : null}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

/** A talk's title with its presenters under it. */
export function TalkWords({ talk }: { readonly talk: ProgrammeTalk }) {
  return (
    <>
      <div className="talk__title">
        <bdi>{talk.title}</bdi>
        {talk.isTentative ? (
          <>
            {' '}
            <span className="talk__mark">(to be confirmed)</span>
          </>
        ) : null}
      </div>
      <div className="talk__presenters">
        <Names names={talk.presenters.map((presenter) => presenter.name)} />
      </div>
    </>
  );
}

/** A plenary's or break's name, with who leads it and where. */
export function BlockWords({ block, where }: { readonly block: ProgrammeBlock; readonly where: string }) {
  const details = [block.led, where].filter(Boolean);
  return (
    <>
      <strong>
        <bdi>{block.name}</bdi>
      </strong>
      {details.map((detail) => (
        <Fragment key={detail}>
          {' · '}
          <bdi>{detail}</bdi>
        </Fragment>
      ))}
    </>
  );
}
