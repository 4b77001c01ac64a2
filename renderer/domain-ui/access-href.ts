/** The address of somebody's record as they may ask to see it. `accessHref('mei') //=> '/records/access?person=mei'` */
export const accessHref = (personId: string): string =>
  `/records/access?person=${encodeURIComponent(personId)}`;
