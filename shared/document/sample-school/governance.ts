import { governorStage } from '../../domain/governor/governor-settings';
import type { Governance } from '../../domain/governor/governance';
import { readRows } from './mentoring/pairing-sketch';

/** Surname | category | term of office from | until, where it was entered | stage of asking */
const TERMS_LIST = `
  Fairweather | Co-opted governor        | 2022-12-12 | 2026-12-11 | challenge
  Prosser     | Co-opted governor        | 2024-01-15 | 2028-01-14 | key questions
  Deshmane    | Parent governor          | 2025-03-10 | 2029-03-09 | key questions
  Lindgarth   | Parent governor          | 2025-11-03 | 2029-11-02 | clarify
  Holloway    | Staff governor           | 2024-09-02 | 2028-09-01 | clarify
  Oduyale     | Co-opted governor        | 2023-11-20 | 2027-11-19 | challenge
  Carrowmore  | Co-opted governor        | 2026-01-12 |            | clarify
  Tillotsby   | Local authority governor | 2024-05-20 | 2028-05-19 | key questions
`;

/** Surname | id | what they follow | the priority that it belongs to, where it belongs to one */
const LINK_ROLES_LIST = `
  Prosser    | link-finance      | Finance               |
  Prosser    | link-maths        | Maths                 | maths
  Deshmane   | link-send         | SEND                  | inclusion
  Lindgarth  | link-reading      | Reading               | reading
  Oduyale    | link-development  | Staff development     |
  Oduyale    | link-talk         | Talk and vocabulary   | talk
  Carrowmore | link-wellbeing    | Wellbeing and play    | wellbeing
  Tillotsby  | link-safeguarding | Safeguarding          |
`;

/** Each governor's place on the board, by surname: terms of four years, one of them without an end entered. */
export const GOVERNANCE: Readonly<Record<string, Governance>> = Object.fromEntries(
  readRows(TERMS_LIST).map(([surname = '', category = '', startDay = '', endDay = '', stage = '']) => [
    surname,
    {
      category,
      termStartDay: startDay,
      termEndDay: endDay || null,
      linkRoles: linkRolesOf(surname),
      stage: governorStage.parse(stage),
    },
  ]),
);

function linkRolesOf(surname: string): Governance['linkRoles'] {
  return readRows(LINK_ROLES_LIST)
    .filter(([whose]) => whose === surname)
    .map(([, id = '', words = '', priorityId = '']) => ({ id, words, priorityId }));
}
