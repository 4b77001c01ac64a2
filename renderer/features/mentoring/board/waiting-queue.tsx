import { useNavigate } from '@tanstack/react-router';
import { UserRoundPlus } from 'lucide-react';
import { KIND_WORDS, type PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import type { Waiting } from '#shared/domain/mentoring/round/list-waiting';
import { newRound } from '#shared/domain/mentoring/round/new-round';
import type { PersonId } from '#shared/domain/people/person';
import { roundId } from '#shared/domain/mentoring/round/round';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { newId, run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { MenuButton } from '../../../ui/menu-button';
import styles from './waiting-queue.module.css';

const FEW = 4;

type Props = {
  readonly waiting: readonly Waiting[];
  /** Pairs somebody by hand. */
  readonly onPair: (id: PersonId) => void;
};

/** Who waits for a partner and why, with a round for them as the next step. */
export function WaitingQueue({ waiting, onPair }: Props) {
  const people = useDocument((document) => document.people);
  if (waiting.length === 0) return null;
  return (
    <div className={styles['queue']}>
      <Disclosure
        headingLevel={2}
        title={`Waiting for a partner: ${plural(new Set(waiting.map(({ personId }) => personId)).size, 'person', 'people')}`}
        defaultExpanded={waiting.length <= FEW}
        aside={<StartRound waiting={waiting} />}
      >
        <ul className={styles['people']}>
          {waiting.map(({ personId, kind, since, words }) => (
            <li key={`${personId} ${kind}`}>
              <div className={styles['person']}>
                <Link href={`/people/${personId}`} variant="plain">
                  {nameOf(people, personId)}
                </Link>
                <p className={styles['why']}>
                  {KIND_WORDS[kind].label}, since {formatDay(since)}. {words}.
                </p>
              </div>
              <Button
                variant="quiet"
                size="small"
                aria-label={`Pair by hand: ${nameOf(people, personId)}`}
                onPress={() => onPair(personId)}
              >
                Pair by hand
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function StartRound({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const navigate = useNavigate();
  const today = useToday();
  const start = async (kind: PairingKind) => {
    const id = roundId.parse(newId());
    const learners = waiting.filter((each) => each.kind === kind).map(({ personId }) => personId);
    const name = `${KIND_WORDS[kind].label} for those waiting`;
    const round = newRound({ id, name, kind, madeOn: today, learners });
    const result = await run({ name: 'round.add', input: { round } });
    if (result.ok) void navigate({ href: `/mentoring/rounds/${id}` });
  };
  const kinds = [...new Set(waiting.map(({ kind }) => kind))];
  const [only] = kinds;
  const icon = <UserRoundPlus aria-hidden="true" />;
  if (kinds.length === 1 && only !== undefined) {
    return (
      <Button size="small" icon={icon} onPress={() => void start(only)}>
        Start a round for them
      </Button>
    );
  }
  return (
    <MenuButton
      size="small"
      icon={icon}
      label="Start a round for them"
      placement="bottom end"
      items={kinds.map((kind) => ({
        id: kind,
        label: `${KIND_WORDS[kind].label}: ${plural(waiting.filter((each) => each.kind === kind).length, 'person', 'people')}`,
        onAction: () => void start(kind),
      }))}
    />
  );
}
