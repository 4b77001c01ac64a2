import { Clock, MessageCircleQuestion, MoreHorizontal } from 'lucide-react';
import type { BoardCard } from '#shared/domain/mentoring/relationship/board';
import type { PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import { PAIRING_STAGES } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import styles from './pairing-card.module.css';
import { PrincipleDots } from './principle-dots';

type Props = {
  readonly card: BoardCard;
  readonly isCarried: boolean;
  readonly onMove: (to: PairingStage) => void;
  readonly onLog: () => void;
};

/** One pairing on the board: its people, when they meet next, and what can be done with it. */
export function PairingCard({ card, isCarried, onMove, onLog }: Props) {
  const labels = useDocument((document) => document.school.mentoring.stageLabels);
  return (
    <li className={styles['card']} data-pairing={card.pairingId} data-carried={isCarried || undefined}>
      <div className={styles['head']}>
        <Link href={`/mentoring/pairings/${card.pairingId}`} variant="plain">
          {card.name}
        </Link>
        <MenuButton
          isIconOnly
          size="small"
          variant="quiet"
          placement="bottom end"
          label={`Actions for ${card.name}`}
          icon={<MoreHorizontal aria-hidden="true" />}
          items={listActions(card, labels, onMove, onLog)}
        />
      </div>
      <p className={styles['kind']}>{card.kindLabel}</p>
      <DueWords card={card} />
      {card.agreementWords !== '' && <p className={styles['words']}>{card.agreementWords}</p>}
      {card.stage !== 'proposed' && <PrincipleDots count={card.principleCount} />}
    </li>
  );
}

function DueWords({ card: { due } }: { readonly card: BoardCard }) {
  if (due.state === 'not expected') return null;
  if (due.state === 'overdue') {
    return (
      <p className={styles['flag']} data-tone="warning">
        <Clock aria-hidden="true" />
        {due.words}
      </p>
    );
  }
  if (due.state === 'to log') {
    return (
      <p className={styles['flag']} data-tone="info">
        <MessageCircleQuestion aria-hidden="true" />
        {due.words}
      </p>
    );
  }
  return <p className={styles['words']}>{due.words}</p>;
}

function listActions(
  { stage }: BoardCard,
  labels: Readonly<Record<PairingStage, string>>,
  onMove: (to: PairingStage) => void,
  onLog: () => void,
): readonly MenuEntry[] {
  const move = (to: PairingStage): MenuEntry => ({
    id: to,
    label: stage === 'closed' ? `Open again as ${labels[to]}` : `Move to ${labels[to]}`,
    onAction: () => onMove(to),
  });
  const open = PAIRING_STAGES.filter((to) => to !== 'closed' && to !== stage);
  if (stage === 'closed') return open.filter((to) => to !== 'proposed').map(move);
  return [
    { id: 'log', label: 'Log a session…', onAction: onLog },
    'separator',
    ...open.map(move),
    'separator',
    { id: 'closed', label: 'Close the pairing…', onAction: () => onMove('closed') },
  ];
}
