import { blankPerson, type Person } from '../../domain/people/person';
import { GOVERNANCE } from './governance';
import { samplePersonId } from './sample-id';

/** Title | forename | surname | role on the governing board | first day on the board */
const GOVERNORS_LIST = `
Mrs  | Constance | Fairweather | Chair of governors                                       | 2018-12-12
Mr   | Gethin    | Prosser     | Vice chair of governors, link governor for finance       | 2024-01-15
Ms   | Anjali    | Deshmane    | Parent governor, link governor for SEND                  | 2025-03-10
Mr   | Tobias    | Lindgarth   | Parent governor, link governor for reading               | 2025-11-03
Miss | Perpetua  | Holloway    | Staff governor                                           | 2024-09-02
Dr   | Winifred  | Oduyale     | Co-opted governor, link governor for staff development   | 2023-11-20
Mx   | Robin     | Carrowmore  | Co-opted governor, link governor for wellbeing and play  | 2026-01-12
Mr   | Desmond   | Tillotsby   | Local authority governor, link governor for safeguarding | 2024-05-20
`;

const NOTES: Readonly<Record<string, string>> = {
  Holloway: 'Brass teacher from the county music service, two days a week at Harbour Lane.',
  Oduyale: 'Would like to sit in on the talks by teaching assistants.',
};

/** Harbour Lane's governing board: every kind of governor that a maintained school has. */
export function buildGovernors(): readonly Person[] {
  return GOVERNORS_LIST.trim().split('\n').map(readGovernorLine);
}

function readGovernorLine(line: string): Person {
  const [title = '', givenName = '', familyName = '', jobTitle = '', startDay = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const emailName = `${givenName}.${familyName}`.toLowerCase();
  return {
    ...blankPerson(samplePersonId(emailName)),
    kind: 'governor',
    title,
    givenName,
    familyName,
    email: `${emailName}@governors.harbourlane.example`,
    jobTitle,
    team: 'Governing board',
    startDay,
    governance: GOVERNANCE[familyName] ?? null,
    notes: NOTES[familyName] ?? '',
  };
}
