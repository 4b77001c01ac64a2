import { CircleCheck, CircleDashed, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findEvidence, type Evidence } from '#shared/domain/mentoring/coverage/find-evidence';
import { PRINCIPLE_PROMPTS } from '#shared/domain/mentoring/coverage/principle-prompts';
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from '#shared/domain/mentoring/principles';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatShortDay } from '#shared/lib/day';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { classList } from '../../../ui/class-list';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { EvidenceDialog } from './evidence-dialog';
import parts from './parts.module.css';
import styles from './principles-part.module.css';
import { recordHref } from './record-href';
import { useShownRecord } from './use-shown-record';

const FIRST_LINES = 3;

/** The ten principles of the National Framework: where each shows, linked to its record, and what one could do next. */
export function PrinciplesPart({ pairing }: { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const evidence = useMemo(() => findEvidence(pairing, school), [pairing, school]);
  const [adding, setAdding] = useState<PrincipleId | null>(null);
  return (
    <Section
      title="The ten principles"
      description="From what they chose to record. What is still to come may well have happened: these are offers, not demands."
    >
      <ol className={styles['principles']}>
        {PRINCIPLE_IDS.map((id, index) => (
          <Principle
            key={id}
            pairing={pairing}
            id={id}
            number={index + 1}
            evidence={evidence[id]}
            onAdd={() => setAdding(id)}
          />
        ))}
      </ol>
      {adding !== null && (
        <EvidenceDialog pairing={pairing} principle={adding} onClose={() => setAdding(null)} />
      )}
    </Section>
  );
}

type PrincipleProps = {
  readonly pairing: Pairing;
  readonly id: PrincipleId;
  readonly number: number;
  readonly evidence: readonly Evidence[];
  readonly onAdd: () => void;
};

function Principle({ pairing, id, number, evidence, onAdd }: PrincipleProps) {
  const [showsAll, setShowsAll] = useState(false);
  const latestFirst = evidence.toReversed();
  const shown = showsAll ? latestFirst : latestFirst.slice(0, FIRST_LINES);
  const isClosed = pairing.stage === 'closed';
  return (
    <li className={styles['principle']}>
      <div className={parts['line']}>
        <h3 className={styles['name']}>
          {number}. {PRINCIPLE_NAMES[id]}
        </h3>
        {evidence.length > 0 ? (
          <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
            Shows
          </Badge>
        ) : (
          <Badge icon={<CircleDashed aria-hidden="true" />}>Still to come</Badge>
        )}
      </div>
      {evidence.length === 0 ? (
        <p className={parts['quiet']}>{PRINCIPLE_PROMPTS[id]}</p>
      ) : (
        <List label={`Evidence of “${PRINCIPLE_NAMES[id]}”`}>
          {shown.map((each) => (
            <EvidenceLine
              key={`${each.record.kind} ${each.record.id} ${each.words}`}
              pairing={pairing}
              evidence={each}
            />
          ))}
        </List>
      )}
      <div className={parts['foot']}>
        {latestFirst.length > shown.length && (
          <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
            Show all {latestFirst.length}
          </Button>
        )}
        {!isClosed && (
          <Button
            size="small"
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            aria-label={`Add evidence of “${PRINCIPLE_NAMES[id]}”`}
            onPress={onAdd}
          >
            Add evidence
          </Button>
        )}
      </div>
    </li>
  );
}

function EvidenceLine({ pairing, evidence }: { readonly pairing: Pairing; readonly evidence: Evidence }) {
  const { record, words, day } = evidence;
  const { ref, isShown } = useShownRecord<HTMLLIElement>(record.id);
  if (record.kind !== 'evidence') {
    return (
      <li className={classList(parts['item'], parts['lines'])}>
        <Link href={recordHref(pairing.id, record)}>{words}</Link>
      </li>
    );
  }
  return (
    <li
      ref={ref}
      tabIndex={isShown ? -1 : undefined}
      data-shown={isShown || undefined}
      className={parts['item']}
    >
      <span className={parts['grow']}>
        <span className={parts['words']}>
          {words} <span className={parts['small']}>(noted on {formatShortDay(day)})</span>
        </span>
      </span>
      <IconButton
        label={`Take out: ${words}`}
        icon={<Trash2 aria-hidden="true" />}
        size="small"
        onPress={() =>
          void runAndTell({ name: 'pairing.removeNoted', input: { pairingId: pairing.id, id: record.id } })
        }
      />
    </li>
  );
}
