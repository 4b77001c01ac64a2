import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Attendee } from '#shared/domain/teach-meet/programme/programme';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { PaperHeading } from '../paper-heading';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';
import { sortRegister } from './sort-register';

const LEAST_BLANK_LINES = 6;
const KEPT_WITH_HEADING = 2;

const renderBlank = () => (
  <tr data-row className="register__line">
    <td className="register__name" aria-label="Name" />
    <td aria-label="Group" />
    <td className="register__box" aria-label="Signature" />
  </tr>
);

function listRows(register: readonly Attendee[]): readonly SheetRow[] {
  return [
    ...sortRegister(register).map((person, index): SheetRow => ({
      key: `person-${index}`,
      breakBefore: 'avoid',
      render: () => (
        <tr data-row className="register__line">
          <th scope="row" className="register__name">
            <bdi>{person.name}</bdi>
            {person.isGovernor ? <span className="register__governor">Governor</span> : null}
          </th>
          <td>{person.group}</td>
          <td className="register__box" aria-label="Signature" />
        </tr>
      ),
    })),
    {
      key: 'guests',
      breakBefore: 'good',
      render: () => (
        <tr data-row className="session-row">
          <td colSpan={3}>
            <PaperHeading rank={2}>Guests, and anyone not listed</PaperHeading>
          </td>
        </tr>
      ),
    },
    ...Array.from({ length: LEAST_BLANK_LINES }, (_, index): SheetRow => ({
      key: `blank-${index}`,
      breakBefore: index < KEPT_WITH_HEADING ? 'never' : 'good',
      render: renderBlank,
    })),
  ];
}

/** The sign-in register: names in alphabetical order with a box to sign in, governors marked, lines for guests. */
export function makeRegisterSheets({ programme }: TeachMeetPaperJob): readonly Sheet[] {
  const governors = programme.register.filter((person) => person.isGovernor).length;
  return [
    {
      key: 'register',
      name: '',
      layout: 'a4-portrait',
      className: 'register',
      type: { comfortable: 11, largest: 11 },
      renderHead: (isContinued) => (
        <SheetHead
          kind="Sign-in register"
          title={programme.name}
          details={[
            formatDay(programme.day),
            programme.place,
            `${plural(programme.register.length, 'name')}, of them ${plural(governors, 'governor')}`,
          ]}
          isContinued={isContinued}
        />
      ),
      renderFrame: (rows) => (
        <table className="rows">
          <colgroup>
            <col />
            <col className="register__group-column" />
            <col className="register__box-column" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Group</th>
              <th scope="col">Signature</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      ),
      rows: listRows(programme.register),
      renderFiller: renderBlank,
    },
  ];
}
