import type { Award } from '../bursary/award';
import type { Enquiry } from './enquiry';

/** How many enquiries belong to a cycle. */
export function countOfCycle(
  enquiries: Readonly<Record<string, Pick<Enquiry, 'cycleId'>>>,
  cycleId: string,
): number {
  return Object.values(enquiries).filter((each) => each.cycleId === cycleId).length;
}

/** How many enquiries, and how many applications for an award, serve a priority of the school. */
export function countServing(
  of: {
    readonly enquiries: Readonly<Record<string, Pick<Enquiry, 'priorityId'>>>;
    readonly awards: Readonly<Record<string, Pick<Award, 'application'>>>;
  },
  priorityId: string,
): { readonly enquiries: number; readonly applications: number } {
  return {
    enquiries: Object.values(of.enquiries).filter((each) => each.priorityId === priorityId).length,
    applications: Object.values(of.awards).filter(({ application }) => application.priorityId === priorityId)
      .length,
  };
}
