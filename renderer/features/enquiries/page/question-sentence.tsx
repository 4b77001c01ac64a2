import { Fragment } from 'react';
import type { Question } from '#shared/domain/enquiry/enquiry';
import { listQuestionParts, pieceQuestion } from '#shared/domain/enquiry/word-question';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './question.module.css';

type Props = { readonly question: Question; readonly isLarge?: boolean };

/** A question as one sentence, its gaps shown as gaps to write in. */
export function QuestionSentence({ question, isLarge = false }: Props) {
  const asked = new Map(listQuestionParts(question.form).map(({ part, words }) => [part, words]));
  return (
    <p className={styles['sentence']} data-large={isLarge || undefined}>
      {pieceQuestion(question).map((piece, at) => {
        if (piece.kind === 'form') {
          // The pieces of a form never change their places.
          // oxlint-disable-next-line react/no-array-index-key
          return <Fragment key={at}>{piece.words}</Fragment>;
        }
        return piece.words === '' ? (
          <span key={piece.part} className={styles['gap']}>
            <VisuallyHidden>(gap: </VisuallyHidden>
            {asked.get(piece.part)}
            <VisuallyHidden>)</VisuallyHidden>
          </span>
        ) : (
          <strong key={piece.part} className={styles['part']}>
            {piece.words}
          </strong>
        );
      })}
    </p>
  );
}
