import { useEffect, useState } from 'react';
import type { Result } from '#shared/lib/result';
import { cancelWork } from '../../../../state/work';

export type Asked<Answer> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly message: string };

type Job<Answer> = { readonly jobId: string; readonly answer: Promise<Result<Answer>> };

const WAITING = { kind: 'waiting' } as const;
const FAULT = { kind: 'refused', message: 'CPD Desk could not work this out. Nothing was changed.' } as const;

/** Asks a question that takes some work, again whenever it is another one, and stops what nobody waits for any more. */
export function useAsked<Question, Answer>(
  question: Question,
  ask: (question: Question) => Job<Answer>,
): Asked<Answer> {
  const [told, setTold] = useState<{ readonly of: Question; readonly state: Asked<Answer> } | null>(null);
  useEffect(() => {
    const { jobId, answer } = ask(question);
    let isWanted = true;
    const tell = (state: Asked<Answer>) => {
      if (isWanted) setTold({ of: question, state });
      isWanted = false;
    };
    void answer.then(
      (result) =>
        tell(
          result.ok
            ? { kind: 'answered', answer: result.value }
            : { kind: 'refused', message: result.error.message },
        ),
      () => tell(FAULT),
    );
    return () => {
      if (isWanted) cancelWork(jobId);
      isWanted = false;
    };
  }, [question, ask]);
  return told?.of === question ? told.state : WAITING;
}
