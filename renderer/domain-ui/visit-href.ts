/** The address of a governors' visit. `visitHref('v1') //=> '/governors/visits/v1'` */
export const visitHref = (id: string): string => `/governors/visits/${encodeURIComponent(id)}`;
