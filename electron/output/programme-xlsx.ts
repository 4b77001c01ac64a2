import type { Programme, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';
import { writeXlsx, type XlsxCell, type XlsxSheet } from './xlsx';

const TALK_COLUMNS = [
  { header: 'Title', width: 52 },
  { header: 'Presenters', width: 36 },
  { header: 'Theme', width: 22 },
  { header: 'Staff group', width: 20 },
  { header: 'Needs', width: 20 },
  { header: 'Status', width: 12 },
] as const;
const TIME_COLUMNS = [
  { header: 'Start', width: 8 },
  { header: 'End', width: 8 },
] as const;

const times = (talk: ProgrammeTalk): readonly XlsxCell[] => [
  { kind: 'time', time: talk.start },
  { kind: 'time', time: talk.end },
];

const words = (talk: ProgrammeTalk): readonly XlsxCell[] => [
  talk.title,
  talk.presenters.map((presenter) => presenter.name).join(', '),
  talk.theme,
  talk.staffGroup,
  talk.needs.join(', '),
  talk.isTentative ? 'Tentative' : 'Confirmed',
];

/** A programme as a workbook: every talk, a sheet for each room, the register, and the talks without a place if any. */
export async function writeProgrammeXlsx(programme: Programme): Promise<Buffer> {
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  const all: XlsxSheet = {
    name: 'Programme',
    isLandscape: true,
    columns: [{ header: 'Day', width: 17 }, ...TIME_COLUMNS, { header: 'Room', width: 20 }, ...TALK_COLUMNS],
    rows: programme.talks.map((talk) => [
      { kind: 'day', day: programme.day },
      ...times(talk),
      roomNames.get(talk.roomId) ?? '',
      ...words(talk),
    ]),
  };
  const eachRoom = programme.rooms.map((room): XlsxSheet => ({
    name: room.name,
    isLandscape: true,
    columns: [...TIME_COLUMNS, ...TALK_COLUMNS],
    rows: programme.talks
      .filter((talk) => talk.roomId === room.id)
      .map((talk) => times(talk).concat(words(talk))),
  }));
  const register: XlsxSheet = {
    name: 'Register',
    columns: [
      { header: 'Name', width: 34 },
      { header: 'Group', width: 26 },
      { header: 'Governor', width: 11 },
      { header: 'Signed in', width: 34 },
    ],
    rows: programme.register.map((person) => [
      person.name,
      person.group,
      person.isGovernor ? 'Governor' : '',
      '',
    ]),
  };
  const unplaced: XlsxSheet = {
    name: 'Not placed',
    columns: [
      { header: 'Title', width: 52 },
      { header: 'Presenters', width: 36 },
    ],
    rows: programme.unplaced.map((talk) => [talk.title, talk.presenters]),
  };
  return await writeXlsx([all, ...eachRoom, register, ...(programme.unplaced.length > 0 ? [unplaced] : [])]);
}
