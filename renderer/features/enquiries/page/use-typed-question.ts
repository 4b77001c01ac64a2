import { useState } from 'react';
import type { Question } from '#shared/domain/enquiry/enquiry';

type Typed = {
  readonly typed: Question;
  readonly type: (question: Question) => void;
  /** Notes that this is on its way to be kept. */
  readonly send: (question: Question) => void;
};

/**
 * The question as it is being typed. What comes back of one's own edits changes nothing, since the next part may be half
 * typed by then; any other change of the kept question, such as Undo, starts it again.
 */
export function useTypedQuestion(kept: Question): Typed {
  const [typed, type] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [sent, setSent] = useState<readonly Question[]>([]);
  if (!Object.is(kept, seen)) {
    const at = sent.findIndex((each) => isSame(each, kept));
    setSeen(kept);
    setSent(at === -1 ? [] : sent.slice(at + 1));
    if (at === -1) type(kept);
  }
  const send = (question: Question) => {
    type(question);
    if (!isSame(question, sent.at(-1) ?? kept)) setSent([...sent, question]);
  };
  return { typed, type, send };
}

function isSame(one: Question, other: Question): boolean {
  const parts = new Map(Object.entries(other));
  return Object.entries(one).every(([part, words]) => parts.get(part) === words);
}
