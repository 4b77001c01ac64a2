/** The address of a claim in the list of claims. `claimHref('c1') //=> '/governors/claims?claim=c1'` */
export const claimHref = (id: string): string => `/governors/claims?claim=${encodeURIComponent(id)}`;
