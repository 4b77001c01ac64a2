import { useMemo } from 'react';
import type { RoundSource } from '#shared/domain/mentoring/round/round-facts';
import { useDocument } from '../../../state/use-document';

/** What of the document a round looks at. */
export function useRoundSource(): RoundSource {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const pairings = useDocument((document) => document.pairings);
  const keepApart = useDocument((document) => document.keepApart);
  return useMemo(() => ({ school, people, pairings, keepApart }), [school, people, pairings, keepApart]);
}
