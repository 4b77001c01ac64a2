import { useCallback, useMemo, useState } from 'react';
import { cellStates, type CellState } from '#shared/domain/teach-meet/editing/cell-states';
import { placeTalk, type PlaceHow } from '#shared/domain/teach-meet/editing/place-talk';
import type { People, Cell } from '#shared/domain/teach-meet/plan/words';
import type { TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { run } from '../../../state/actions';

/** A question that a drop raises: the cell is taken, or a rule closes it. */
export type DropQuestion = {
  readonly talkId: TalkId;
  readonly cell: Cell;
  readonly state: CellState;
};

export type Carrying = {
  /** The talk that is being moved, by mouse or by keyboard. */
  readonly talkId: TalkId | null;
  /** For the carried talk: what every cell is to it, by `room slot`. */
  readonly states: ReadonlyMap<string, CellState>;
  readonly question: DropQuestion | null;
  readonly pickUp: (talkId: TalkId) => void;
  readonly letGo: () => void;
  /** Puts the carried talk down; a taken or closed cell raises a question first. */
  readonly drop: (cell: Cell) => void;
  readonly answer: (how: PlaceHow, overrule: boolean) => void;
  readonly dismiss: () => void;
};

export const cellKey = (cell: Cell): string => `${cell.roomId} ${cell.slotId}`;

/** The move of one talk from being picked up to being put down, the same for mouse and keyboard. */
export function useCarrying(teachMeet: TeachMeet, people: People, onPlaced: (cell: Cell) => void): Carrying {
  const [talkId, setTalkId] = useState<TalkId | null>(null);
  const [question, setQuestion] = useState<DropQuestion | null>(null);
  const states = useMemo(
    () =>
      new Map(
        talkId === null ? [] : cellStates(teachMeet, people, talkId).map((state) => [cellKey(state), state]),
      ),
    [teachMeet, people, talkId],
  );

  const place = useCallback(
    (of: { talkId: TalkId; cell: Cell }, how: PlaceHow, overrule: boolean) => {
      const input = { teachMeetId: teachMeet.id, talkId: of.talkId, cell: of.cell, how, overrule };
      void run({ name: 'teachMeet.placeTalk', input }).then((result) => {
        if (result.ok) onPlaced(of.cell);
      });
      setTalkId(null);
      setQuestion(null);
    },
    [teachMeet.id, onPlaced],
  );

  const drop = (cell: Cell) => {
    const state = states.get(cellKey(cell));
    if (talkId === null || state === undefined) return;
    if (state.state === 'here') setTalkId(null);
    else if (state.state === 'open') place({ talkId, cell }, 'empty', false);
    else setQuestion({ talkId, cell, state });
  };

  const answer = (how: PlaceHow, overrule: boolean) => {
    if (question !== null) place(question, how, overrule);
  };

  return {
    talkId,
    states,
    question,
    pickUp: setTalkId,
    letGo: () => setTalkId(null),
    drop,
    answer,
    dismiss: () => {
      setQuestion(null);
      setTalkId(null);
    },
  };
}

/** Whether inserting a talk there would be allowed: asked before the choice is offered. */
export function mayInsert(teachMeet: TeachMeet, people: People, { talkId, cell }: DropQuestion): boolean {
  return placeTalk(teachMeet, { talkId, cell, how: 'insert' }, people).ok;
}

/** Whether swapping would be allowed. */
export function maySwap(teachMeet: TeachMeet, people: People, { talkId, cell }: DropQuestion): boolean {
  return placeTalk(teachMeet, { talkId, cell, how: 'swap' }, people).ok;
}
