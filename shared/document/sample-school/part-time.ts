import { readRows } from './mentoring/pairing-sketch';

/** Who works less than a full week: email before the @ | per cent of a full-time post */
const PART_TIME_LIST = `
  nadia.kingsnorth    | 80
  rosa.lathbury       | 60
  mei.adeyemi         | 80
  vanya.bevan         | 60
  huseyin.nettleship  | 60
  meredith.kingsnorth | 40
  xanthe.lathbury     | 80
  fiadh.farrow        | 60
  huseyin.wojcik      | 80
  idris.nettleship    | 70
  niamh.underhill     | 60
  umar.zielinski      | 70
  magda.ashdown       | 50
  bilal.thistlewood   | 80
  femi.carmichael     | 60
  tariq.hathersage    | 60
  sian.hathersage     | 50
  seren.mbeki         | 60
  grace.rashid        | 25
  petra.claydon       | 25
  tariq.llewellyn     | 70
  nadia.pemberton     | 50
`;

/** How much of a full-time post each of them works, by the name before the @ of their email; the others are full-time. */
export const PART_TIME: Readonly<Record<string, number>> = Object.fromEntries(
  readRows(PART_TIME_LIST).map(([emailName = '', percent = '']) => [emailName, Number(percent)]),
);
