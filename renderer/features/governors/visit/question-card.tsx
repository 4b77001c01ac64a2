import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { VisitQuestion } from '#shared/domain/governor/visit';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import { Link } from '../../../ui/link';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextField } from '../../../ui/text-field';
import { VisitWarnings } from '../visit-warnings';
import styles from './visit.module.css';

type Props = {
  readonly question: VisitQuestion;
  readonly number: number;
  readonly of: number;
  readonly isMade: boolean;
  /** What of it changes, and no more: another part may have just been changed. */
  readonly onChange: (fields: Partial<VisitQuestion>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

const SEEN = [
  { id: 'seen', label: 'Seen' },
  { id: 'not seen', label: 'Not seen' },
  { id: 'not said', label: 'Not said' },
] as const;

/** One question: to word and put in order before the visit, to answer after it. */
export function QuestionCard({ question, number, of, isMade, onChange, onMove, onRemove }: Props) {
  const labels = useDocument((document) => document.school.governors.stageLabels);
  const { words, stage, claimId, answer, seen } = question;
  return (
    <li>
      <Card padding="small">
        <div className={styles['question']}>
          <span aria-hidden="true" className={styles['number']}>
            {number}
          </span>
          <div className={styles['head']}>
            {isMade ? (
              <h3 className={styles['words']}>{words}</h3>
            ) : (
              <div className={styles['short']}>
                <TextField
                  label={`Question ${number}`}
                  isLabelHidden
                  isMultiline
                  value={words}
                  maxLength={400}
                  onCommit={(text) => text.trim() !== '' && onChange({ words: text.trim() })}
                />
              </div>
            )}
          </div>
          <div className={styles['tools']}>
            <IconButton
              size="small"
              label={`Move question ${number} up`}
              icon={<ArrowUp aria-hidden="true" />}
              isDisabled={number === 1}
              onPress={() => onMove(-1)}
            />
            <IconButton
              size="small"
              label={`Move question ${number} down`}
              icon={<ArrowDown aria-hidden="true" />}
              isDisabled={number === of}
              onPress={() => onMove(1)}
            />
            <IconButton
              size="small"
              label={`Take out question ${number}`}
              icon={<X aria-hidden="true" />}
              onPress={onRemove}
            />
          </div>
          <div className={styles['body']}>
            {!isMade && <VisitWarnings text={words} />}
            <div className={styles['line']}>
              <Badge>{labels[stage]}</Badge>
              {claimId !== null && (
                <Link href="/governors/claims" variant="plain">
                  From a claim
                </Link>
              )}
            </div>
            {isMade && (
              <>
                {claimId !== null && (
                  <SegmentedControl
                    label={`Whether it was seen: ${words}`}
                    segments={SEEN}
                    value={seen ?? 'not said'}
                    onChange={(next) => onChange({ seen: next === 'not said' ? null : next })}
                  />
                )}
                <TextField
                  label={`Answer to question ${number}`}
                  isMultiline
                  value={answer}
                  maxLength={4000}
                  onCommit={(text) => text.trim() !== answer && onChange({ answer: text.trim() })}
                />
              </>
            )}
          </div>
        </div>
      </Card>
    </li>
  );
}
