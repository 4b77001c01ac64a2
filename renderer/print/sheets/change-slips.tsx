import type { ChangeSlip, TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import { formatDay, formatShortDay } from '#shared/lib/day';
import { formatShortStamp } from '../format-stamp';
import { PaperHeading } from '../paper-heading';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';

/** So many lines at most on one slip, so that a slip is never longer than a page. */
const MOST_LINES = 8;

function splitSlip(slip: ChangeSlip): readonly (ChangeSlip & { readonly isContinued: boolean })[] {
  const parts = Math.max(1, Math.ceil(slip.lines.length / MOST_LINES));
  return Array.from({ length: parts }, (_, part) => ({
    ...slip,
    lines: slip.lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES),
    isContinued: part > 0,
  }));
}

function renderSlip(slip: ChangeSlip, isContinued: boolean, origin: string) {
  return (
    <article data-row className="slip">
      <PaperHeading rank={2} className="slip__name">
        <bdi>{slip.name}</bdi>
        {isContinued ? ' (continued)' : null}
        <span className="slip__kind">{slip.kind === 'room' ? 'Room' : 'Presenter'}</span>
      </PaperHeading>
      <ul className="slip__lines">
        {slip.lines.map((line) => (
          <li key={[line.title, line.before, line.after].join(' | ')}>
            <div className="talk__title">
              <bdi>{line.title}</bdi>
            </div>
            {line.after === null ? null : (
              <div>
                <span className="slip__label">Now</span> <strong>{line.after}</strong>
              </div>
            )}
            {line.before === null ? null : (
              <div>
                <span className="slip__label">{line.after === null ? 'Taken out' : 'Before'}</span>{' '}
                <s>{line.before}</s>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="slip__origin">
        <bdi>{origin}</bdi>
      </p>
    </article>
  );
}

function listRows(slips: readonly ChangeSlip[], none: string, origin: string): readonly SheetRow[] {
  if (slips.length === 0) {
    return [
      {
        key: 'none',
        breakBefore: 'good',
        render: () => (
          <p data-row className="empty">
            {none}
          </p>
        ),
      },
    ];
  }
  return slips.flatMap(splitSlip).map((slip, index): SheetRow => ({
    key: `${slip.kind}-${slip.id}-${index}`,
    breakBefore: 'good',
    render: () => renderSlip(slip, slip.isContinued, origin),
  }));
}

/** Slips to cut and hand out: for each room and each presenter, only what changed since the last release. */
export function makeChangeSlipSheets({ programme, changes, stamp }: TeachMeetPaperJob): readonly Sheet[] {
  const origin = [
    programme.name,
    formatShortDay(programme.day),
    formatShortStamp(stamp, programme.timeZone),
  ].join(' · ');
  const none =
    changes === null
      ? 'There is no earlier release to compare this one with.'
      : 'Nothing changed since the last release: every sheet on the wall still holds.';
  return [
    {
      key: 'change-slips',
      name: '',
      layout: 'a4-portrait',
      className: 'slips',
      type: { comfortable: 11, largest: 13 },
      renderHead: (isContinued) => (
        <SheetHead
          kind="Change slips"
          title={programme.name}
          details={[
            formatDay(programme.day),
            'Only what changed since the last release. Cut along the dashes.',
          ]}
          isContinued={isContinued}
        />
      ),
      renderFrame: (rows) => <div className="slips__list">{rows}</div>,
      rows: listRows(changes ?? [], none, origin),
    },
  ];
}
