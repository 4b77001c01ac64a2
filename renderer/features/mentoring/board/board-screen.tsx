import { useNavigate } from '@tanstack/react-router';
import { Plus, Shuffle } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BoardCard } from '#shared/domain/mentoring/relationship/board';
import type { PairingId, PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import type { PersonId } from '#shared/domain/people/person';
import { listWaiting } from '#shared/domain/mentoring/round/list-waiting';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { MentoringFrame } from '../mentoring-frame';
import { CloseDialog } from '../pairing/close-dialog';
import { NewPairingDialog } from '../pairing/new-pairing-dialog';
import { NewRoundDialog } from '../rounds/list/new-round-dialog';
import { findCard, fullestStage } from './arrange-cards';
import { useBoardAddress } from './board-address';
import { BoardFilters } from './board-filters';
import styles from './board-screen.module.css';
import { ClosedPairings } from './closed-pairings';
import { EmptyBoard } from './empty-board';
import { LogDialog } from './log-dialog';
import { LoggedOnBoard, type LoggedSession } from './logged-on-board';
import { PairingCard } from './pairing-card';
import { StageColumn } from './stage-column';
import { useBoard } from './use-board';
import { useCardDrag } from './use-card-drag';
import { useFocusOnMoved } from './use-focus-on-moved';
import { WaitingQueue } from './waiting-queue';

const LEDE = 'Every pairing by its stage, from the proposal to the closing.';

/** Every pairing by its stage; who is overdue, who waits for a partner, and what to do next. */
export function BoardScreen() {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  const rounds = useDocument((document) => document.rounds);
  const today = useToday();
  const navigate = useNavigate();
  const board = useBoard();
  const { logId, adding, show } = useBoardAddress();
  const [closingId, setClosingId] = useState<PairingId | null>(null);
  const [logged, setLogged] = useState<LoggedSession | null>(null);
  const [learnerId, setLearnerId] = useState<PersonId | null>(null);
  const waiting = useMemo(
    () => listWaiting({ people, pairings, rounds }, today),
    [people, pairings, rounds, today],
  );
  const follow = useFocusOnMoved(board.columns);
  const move = async (id: PairingId, to: PairingStage) => {
    if (pairings[id] === undefined || pairings[id].stage === to) return;
    if (to === 'closed') {
      setClosingId(id);
      return;
    }
    follow(id, to);
    await runAndTell({ name: 'pairing.changeStage', input: { pairingId: id, to, day: today, why: '' } });
  };
  const { drag, ref: frame } = useCardDrag((id, to) => void move(id, to));
  const drawCard = (card: BoardCard) => (
    <PairingCard
      key={card.pairingId}
      card={card}
      isCarried={drag?.pairingId === card.pairingId}
      onMove={(to) => void move(card.pairingId, to)}
      onLog={() => show({ logId: card.pairingId })}
    />
  );
  const newPairing = () => show({ adding: 'pairing' });
  const newRound = () => show({ adding: 'round' });
  const stopAdding = () => {
    setLearnerId(null);
    show({ adding: null });
  };
  const actions = (
    <>
      <Button icon={<Plus aria-hidden="true" />} onPress={newPairing}>
        New pairing
      </Button>
      <Button variant="primary" icon={<Shuffle aria-hidden="true" />} onPress={newRound}>
        New round
      </Button>
    </>
  );
  const closing = closingId === null ? undefined : pairings[closingId];
  const closed = board.columns.find(({ stage }) => stage === 'closed');
  const isNothingShown = board.columns.every(({ cards }) => cards.length === 0);
  const carried = drag === null ? undefined : findCard(board.columns, drag.pairingId);
  return (
    <MentoringFrame
      title="Mentoring and coaching"
      lede={board.isEmpty ? LEDE : summary(board.open, board.overdue)}
      actions={board.isEmpty ? undefined : actions}
    >
      {logged !== null && <LoggedOnBoard logged={logged} onDone={() => setLogged(null)} />}
      <WaitingQueue
        waiting={waiting}
        onPair={(id) => {
          setLearnerId(id);
          newPairing();
        }}
      />
      {board.isEmpty ? (
        <EmptyBoard onPair={newPairing} onRound={newRound} />
      ) : (
        <>
          <BoardFilters isNarrowed={board.isNarrowed} />
          {board.isNarrowed && isNothingShown ? (
            <p className={styles['none']} role="status">
              No pairing fits these filters.
            </p>
          ) : (
            <div ref={frame} className={styles['board']} data-dragging={drag !== null || undefined}>
              <div className={styles['columns']} data-fullest={fullestStage(board.columns)}>
                {board.columns
                  .filter(({ stage }) => stage !== 'closed')
                  .map((column) => (
                    <StageColumn
                      key={column.stage}
                      column={column}
                      isDropTarget={drag?.over === column.stage && carried?.stage !== column.stage}
                      drawCard={drawCard}
                    />
                  ))}
              </div>
              {closed !== undefined && (
                <ClosedPairings column={closed} isDropTarget={drag?.over === 'closed'} drawCard={drawCard} />
              )}
            </div>
          )}
        </>
      )}
      {drag !== null && carried !== undefined && (
        <div aria-hidden="true" className={styles['ghost']} style={{ left: drag.x + 12, top: drag.y + 8 }}>
          {carried.name}
        </div>
      )}
      {logId !== null && (
        <LogDialog
          pairingId={logId}
          onClose={() => show({ logId: null })}
          onLogged={(pairingId, session) => setLogged({ pairingId, session })}
        />
      )}
      {closing !== undefined && <CloseDialog pairing={closing} onClose={() => setClosingId(null)} />}
      <NewPairingDialog
        isOpen={adding === 'pairing'}
        onClose={stopAdding}
        {...(learnerId !== null && { learnerId })}
      />
      <NewRoundDialog
        isOpen={adding === 'round'}
        onClose={stopAdding}
        onCreated={(id) => void navigate({ href: `/mentoring/rounds/${id}` })}
      />
    </MentoringFrame>
  );
}

const summary = (open: number, overdue: number): string =>
  `${plural(open, 'open pairing')}${overdue === 0 ? '' : `, ${overdue} overdue`}`;
