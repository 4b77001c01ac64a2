/** The units of the load for the first person at once, the second, the third and the fourth; from the fifth on none. */
const UNITS = [10, 6, 3, 1] as const;

/**
 * The units of the load for a mentor's next person, who has `others` already: it falls, and falls less each time, so
 * that spreading people over mentors is always worth it and the solver can take places one by one.
 *
 * @example
 * loadUnits(0) //=> 10
 * loadUnits(2) //=> 3
 */
export const loadUnits = (others: number): number => UNITS[others] ?? 0;
