import type { Claim } from '../claim/claim';
import type { Person } from '../people/person';
import type { Visit } from './visit';

/** How many visits, claims and link roles of governors serve a priority of the school. */
export function countGovernorsServing(
  of: {
    readonly visits: Readonly<Record<string, Pick<Visit, 'priorityId'>>>;
    readonly claims: Readonly<Record<string, Pick<Claim, 'priorityId'>>>;
    readonly people: Readonly<Record<string, Pick<Person, 'governance'>>>;
  },
  priorityId: string,
): { readonly visits: number; readonly claims: number; readonly linkRoles: number } {
  const serves = (each: { readonly priorityId: string }) => each.priorityId === priorityId;
  return {
    visits: Object.values(of.visits).filter(serves).length,
    claims: Object.values(of.claims).filter(serves).length,
    linkRoles: Object.values(of.people).flatMap(
      ({ governance }) => governance?.linkRoles.filter(serves) ?? [],
    ).length,
  };
}
