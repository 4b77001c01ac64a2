import { useDeferredValue, useMemo } from 'react';
import { listBoard, type BoardColumn } from '#shared/domain/mentoring/relationship/board';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { arrangeCards } from './arrange-cards';
import { useBoardAddress } from './board-address';
import { useBoardState } from './board-state';

export type Board = {
  /** By stage, as narrowed and sorted. */
  readonly columns: readonly BoardColumn[];
  readonly open: number;
  readonly overdue: number;
  readonly isNarrowed: boolean;
  /** Whether the school has any pairing at all, shown or not. */
  readonly isEmpty: boolean;
};

/** The pairings by stage, as the address and the filters ask for them. */
export function useBoard(): Board {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const today = useToday();
  const { waits, mentorId } = useBoardAddress();
  const { kind, team, text, sort } = useBoardState();
  const typed = useDeferredValue(text);
  const whole = useMemo(
    () => listBoard({ pairings, people, school, today }),
    [pairings, people, school, today],
  );
  const isNarrowed = waits !== null || mentorId !== null || kind !== null || team !== null || typed !== '';
  const shown = useMemo(
    () =>
      isNarrowed
        ? listBoard({
            pairings,
            people,
            school,
            today,
            filter: {
              ...(waits === null ? {} : { show: waits }),
              ...(typed === '' ? {} : { text: typed }),
              ...(kind === null ? {} : { kind }),
              ...(team === null ? {} : { team }),
              ...(mentorId === null ? {} : { mentorId }),
            },
          })
        : whole,
    [whole, isNarrowed, pairings, people, school, today, waits, mentorId, kind, team, typed],
  );
  const columns = useMemo(() => arrangeCards(shown, sort, pairings), [shown, sort, pairings]);
  const openCards = whole.filter(({ stage }) => stage !== 'closed').flatMap(({ cards }) => cards);
  return {
    columns,
    open: openCards.length,
    overdue: openCards.filter(({ due }) => due.state === 'overdue').length,
    isNarrowed,
    isEmpty: Object.values<Pairing>(pairings).length === 0,
  };
}
