import type { Day } from '../../../lib/day';
import type { School } from '../../school/school';
import { principlesShown } from '../coverage/find-evidence';
import { KIND_WORDS, type PairingKind } from '../pairing-kind';
import { whenDue, type Due } from './due';
import { namePairing } from './name-pairing';
import { type People } from '../../people/name-of';
import { PAIRING_STAGES, type Pairing, type PairingId, type PairingStage } from './pairing';
import { listOverdueActions } from './open-actions';
import { findRecontract } from './recontract';
import { whoHasToAgree } from './who-has-to-agree';

/** A pairing as the board shows it. */
export type BoardCard = {
  readonly pairingId: PairingId;
  readonly name: string;
  readonly kind: PairingKind;
  readonly kindLabel: string;
  readonly stage: PairingStage;
  readonly due: Due;
  /** What the agreement waits for, in words; '' where it waits for nothing. */
  readonly agreementWords: string;
  /** Agreed actions whose day has passed. */
  readonly overdueActions: number;
  /** Of the ten principles, how many show in it. */
  readonly principleCount: number;
};

export type BoardColumn = {
  readonly stage: PairingStage;
  readonly label: string;
  readonly cards: readonly BoardCard[];
};

/** What a board can be narrowed to that waits for somebody; these are the words in its address (`?show=overdue`). */
export const BOARD_SHOWS = ['overdue', 'agreements', 'actions'] as const;
export type BoardShow = (typeof BOARD_SHOWS)[number];

export const BOARD_SHOW_LABELS: Readonly<Record<BoardShow, string>> = {
  overdue: 'Meeting overdue',
  agreements: 'Agreement waits',
  actions: 'Actions overdue',
};

/** What narrows a board; a part that is left out narrows nothing. */
export type BoardFilter = {
  readonly kind?: PairingKind;
  /** Whoever mentors or coaches; in co-coaching any of them. */
  readonly mentorId?: string;
  /** The team of any of them. */
  readonly team?: string;
  /** Words that all have to be in the names, kind or teams. */
  readonly text?: string;
  readonly show?: BoardShow;
};

/**
 * The pairings by stage, in the order of the stages and each with the school's label: overdue ones first, then by the
 * next day, then by name. Every stage has a column, also an empty one.
 */
export function listBoard(of: {
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly people: People;
  readonly school: School;
  readonly today: Day;
  readonly filter?: BoardFilter;
}): readonly BoardColumn[] {
  const { pairings, people, school, today, filter = {} } = of;
  const cards = Object.values<Pairing>(pairings)
    .filter((pairing) => isWanted(pairing, filter, people))
    .map((pairing) => cardOf(pairing, people, school, today))
    .filter((card) => filter.show === undefined || isShown(card, filter.show))
    .toSorted(bySoonest);
  return PAIRING_STAGES.map((stage) => ({
    stage,
    label: school.mentoring.stageLabels[stage],
    cards: cards.filter((card) => card.stage === stage),
  }));
}

function cardOf(pairing: Pairing, people: People, school: School, today: Day): BoardCard {
  const waiting = whoHasToAgree(pairing, people);
  return {
    pairingId: pairing.id,
    name: namePairing(pairing, people),
    kind: pairing.kind,
    kindLabel: KIND_WORDS[pairing.kind].label,
    stage: pairing.stage,
    due: whenDue(pairing, school, today),
    agreementWords:
      waiting?.words ?? (findRecontract(pairing, school, today) === null ? '' : 'A new term: agree again'),
    overdueActions: listOverdueActions(pairing, today).length,
    principleCount: principlesShown(pairing, school).length,
  };
}

function isShown({ due, agreementWords, overdueActions }: BoardCard, show: BoardShow): boolean {
  if (show === 'overdue') return due.state === 'overdue';
  return show === 'agreements' ? agreementWords !== '' : overdueActions > 0;
}

function isWanted(pairing: Pairing, { kind, mentorId, team, text }: BoardFilter, people: People): boolean {
  if (kind !== undefined && pairing.kind !== kind) return false;
  const mentors = pairing.kind === 'co-coaching' ? pairing.people : pairing.people.slice(0, 1);
  if (mentorId !== undefined && !mentors.some((id) => id === mentorId)) return false;
  const teams = pairing.people.map((id) => people[id]?.team ?? '');
  if (team !== undefined && !teams.includes(team)) return false;
  const said = [namePairing(pairing, people), KIND_WORDS[pairing.kind].label, ...teams]
    .join(' ')
    .toLowerCase();
  const wanted = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.every((word) => said.includes(word));
}

function bySoonest(one: BoardCard, other: BoardCard): number {
  const late = Number(other.due.state === 'overdue') - Number(one.due.state === 'overdue');
  const days = (one.due.nextDay ?? '9999').localeCompare(other.due.nextDay ?? '9999');
  return late || days || one.name.localeCompare(other.name, 'en-GB');
}
