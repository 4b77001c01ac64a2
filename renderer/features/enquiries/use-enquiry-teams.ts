import { useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { listTeams } from '#shared/domain/people/list-teams';
import { useDocument } from '../../state/use-document';

/** The teams of everybody who has an enquiry. */
export function useEnquiryTeams(): readonly string[] {
  const enquiries = useDocument((document) => document.enquiries);
  const people = useDocument((document) => document.people);
  return useMemo(
    () => listTeams(Object.values<Enquiry>(enquiries).flatMap(({ personId }) => people[personId] ?? [])),
    [enquiries, people],
  );
}
