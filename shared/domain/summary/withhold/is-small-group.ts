/**
 * Whether a group is too small to be told of: it has somebody in it, and fewer people than the limit.
 *
 * @example
 * isSmallGroup(4, 5) //=> true
 * isSmallGroup(0, 5) //=> false: nobody is told of
 */
export const isSmallGroup = (people: number, limit: number): boolean => people > 0 && people < limit;
