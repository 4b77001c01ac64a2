import { useEffect, useState } from 'react';
import type { SubjectRecord } from '#shared/domain/duties/subject-record';
import type { PersonId } from '#shared/domain/people/person';
import { readSubject } from '../../../state/duties';

type Asked = {
  readonly of: PersonId;
  readonly withPrivate: boolean;
};

type Read = {
  readonly asked: Asked;
  readonly record: SubjectRecord | null;
  readonly refusal: string | null;
};

export type Subject = {
  /** As it was read last; null before that. */
  readonly record: SubjectRecord | null;
  readonly refusal: string | null;
  readonly isReading: boolean;
  /** Reads it again, with private notes and lesson reviews or without. */
  readonly read: (withPrivate: boolean) => void;
};

/** Somebody's record, read without what is private first, and gone when the page of this person is left. */
export function useSubject(personId: PersonId): Subject {
  const [asked, setAsked] = useState<Asked>({ of: personId, withPrivate: false });
  const [answer, setAnswer] = useState<Read | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readSubject({ personId: asked.of, withPrivate: asked.withPrivate }).then((result) => {
      if (!isWanted) return;
      setAnswer({
        asked,
        record: result.ok ? result.value : null,
        refusal: result.ok ? null : result.error.message,
      });
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return {
    record: answer?.record ?? null,
    refusal: answer?.refusal ?? null,
    isReading: answer?.asked !== asked,
    read: (withPrivate: boolean) => setAsked({ of: personId, withPrivate }),
  };
}
