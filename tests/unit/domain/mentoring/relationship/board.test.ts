import { describe, expect, it } from 'vitest';
import { listBoard, type BoardFilter } from '#shared/domain/mentoring/relationship/board';
import { PAIRING_STAGES, pairingId } from '#shared/domain/mentoring/relationship/pairing';
import {
  buildAction,
  buildAgreement,
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  MEI,
  PEOPLE,
  ROSA,
  SCHOOL,
} from './build-pairing';

const TODAY = '2026-11-12';
const LATE = buildPairing({
  sessions: [buildSession('2026-10-01', { actions: [buildAction('Visit', { byDay: '2026-10-20' })] })],
});
const SOON = buildPairing({
  id: pairingId.parse('mei-rosa'),
  kind: 'specialist coaching',
  people: [MEI, ROSA],
  sessions: [buildSession('2026-11-10')],
  agreement: buildAgreement('2026-09-08', [
    ['mei', '2026-09-10'],
    ['rosa', '2026-09-10'],
  ]),
});
const NEW = buildPairing({
  id: pairingId.parse('rosa-idris'),
  kind: 'co-coaching',
  people: [ROSA, IDRIS],
  stage: 'proposed',
});

const board = (filter: BoardFilter = {}) =>
  listBoard({
    pairings: byPairingId([SOON, LATE, NEW]),
    people: PEOPLE,
    school: SCHOOL,
    today: TODAY,
    filter,
  });
const names = (filter: BoardFilter = {}) =>
  board(filter).flatMap(({ cards }) => cards.map(({ name }) => name));

describe('listBoard', () => {
  it('has every stage with the school’s label, also where it is empty', () => {
    expect(board().map(({ stage }) => stage)).toEqual(PAIRING_STAGES);
    expect(board().map(({ label, cards }) => `${label} ${cards.length}`)).toEqual([
      'Proposed 1',
      'Agreed 0',
      'Active 2',
      'Pausing 0',
      'Closed 0',
    ]);
  });

  it('has overdue pairings first', () => {
    expect(names()).toEqual([
      'Rosa Bell and Idris Sandhu',
      'Mei Rashid and Idris Sandhu',
      'Mei Rashid and Rosa Bell',
    ]);
  });

  it('says what each waits for', () => {
    const cards = board().flatMap((column) => column.cards);
    expect(
      cards.map(({ due, agreementWords, overdueActions }) => [due.state, agreementWords, overdueActions]),
    ).toEqual([
      ['not expected', 'No learning agreement yet', 0],
      ['overdue', 'No learning agreement yet', 1],
      ['due', '', 0],
    ]);
  });

  it('counts the principles that show', () => {
    const cards = board().flatMap((column) => column.cards);
    expect(cards.map(({ principleCount }) => principleCount)).toEqual([0, 1, 2]);
  });

  it.each([
    ['a kind', { kind: 'co-coaching' }, ['Rosa Bell and Idris Sandhu']],
    ['a mentor', { mentorId: MEI }, ['Mei Rashid and Idris Sandhu', 'Mei Rashid and Rosa Bell']],
    ['a co-coach, who is no mentor’s learner', { mentorId: IDRIS }, ['Rosa Bell and Idris Sandhu']],
    ['a team', { team: 'Year 2' }, ['Rosa Bell and Idris Sandhu', 'Mei Rashid and Idris Sandhu']],
    ['words in any order', { text: 'bell  MEI' }, ['Mei Rashid and Rosa Bell']],
    ['what is overdue', { show: 'overdue' }, ['Mei Rashid and Idris Sandhu']],
    [
      'what has to be agreed',
      { show: 'agreements' },
      ['Rosa Bell and Idris Sandhu', 'Mei Rashid and Idris Sandhu'],
    ],
    ['late actions', { show: 'actions' }, ['Mei Rashid and Idris Sandhu']],
  ] satisfies readonly (readonly [string, BoardFilter, readonly string[]])[])(
    'narrows to %s',
    (_, filter, wanted) => {
      expect(names(filter)).toEqual(wanted);
    },
  );

  it('asks to agree again in a new term', () => {
    const [card] = listBoard({
      pairings: byPairingId([SOON]),
      people: PEOPLE,
      school: SCHOOL,
      today: '2027-01-12',
    }).flatMap(({ cards }) => cards);
    expect(card?.agreementWords).toBe('A new term: agree again');
  });
});
