import { indexAt, numberAt } from './number-at';

/**
 * Coachees and mentors by number. The mentors that coachee c may have, and the weight of each pair, stand in
 * `mentorAt` and `weightAt` from `firstAt[c]` up to `firstAt[c + 1]`; weights are whole numbers from 0.
 */
export type PlacesNetwork = {
  readonly places: Int32Array;
  readonly firstAt: Int32Array;
  readonly mentorAt: Int32Array;
  readonly weightAt: Float64Array;
};

/** The mentor of each coachee (−1: none), and the prices that prove that no other filling weighs more. */
export type FilledPlaces = {
  readonly mentorOf: Int32Array;
  readonly coacheePrice: Float64Array;
  readonly placePrice: Float64Array;
};

/**
 * The heaviest way to give each coachee at most one mentor and each mentor at most their places, by successive shortest
 * augmenting paths: coachees come in one at a time, and each takes the cheapest chain of moves that ends in a free place
 * or in leaving somebody out. Prices stay dual feasible throughout: for every allowed pair
 * coacheePrice + placePrice ≥ weight, with equality for the pairs that stand.
 */
export function fillPlaces(network: PlacesNetwork): FilledPlaces {
  const { firstAt, mentorAt, weightAt } = network;
  const coachees = firstAt.length - 1;
  const mentors = network.places.length;
  const free = Int32Array.from(network.places);
  const mentorOf = new Int32Array(coachees).fill(-1);
  const coacheePrice = new Float64Array(coachees);
  const placePrice = new Float64Array(mentors);

  // Each mentor's coachees as a linked list, so that a mentor of many places stays one column.
  const firstMentee = new Int32Array(mentors).fill(-1);
  const nextMentee = new Int32Array(coachees).fill(-1);
  const previousMentee = new Int32Array(coachees).fill(-1);

  const distance = new Float64Array(mentors).fill(Infinity);
  const reachedBy = new Int32Array(mentors);
  const isSettled = new Int32Array(mentors);
  const open = new Int32Array(mentors);
  const touched = new Int32Array(mentors);

  function leave(coachee: number): void {
    const mentor = indexAt(mentorOf, coachee);
    if (mentor < 0) return;
    const before = indexAt(previousMentee, coachee);
    const after = indexAt(nextMentee, coachee);
    if (before < 0) firstMentee[mentor] = after;
    else nextMentee[before] = after;
    if (after >= 0) previousMentee[after] = before;
    mentorOf[coachee] = -1;
  }

  function join(coachee: number, mentor: number): void {
    const first = indexAt(firstMentee, mentor);
    nextMentee[coachee] = first;
    previousMentee[coachee] = -1;
    if (first >= 0) previousMentee[first] = coachee;
    firstMentee[mentor] = coachee;
    mentorOf[coachee] = mentor;
  }

  function takeBestFreePlace(coachee: number): boolean {
    let best = 0;
    let choice = -1;
    const end = indexAt(firstAt, coachee + 1);
    for (let edge = indexAt(firstAt, coachee); edge < end; edge++) {
      const mentor = indexAt(mentorAt, edge);
      const weight = numberAt(weightAt, edge) - numberAt(placePrice, mentor);
      if (
        weight > best ||
        (weight === best && indexAt(free, mentor) > 0 && (choice < 0 || indexAt(free, choice) === 0))
      ) {
        best = weight;
        choice = mentor;
      }
    }
    coacheePrice[coachee] = best;
    if (choice < 0) return best === 0;
    if (indexAt(free, choice) === 0) return false;
    free[choice] = indexAt(free, choice) - 1;
    join(coachee, choice);
    return true;
  }

  function bringIn(start: number): void {
    let openCount = 0;
    let touchedCount = 0;
    // Whichever end is nearest so far: a free place, or (−1) leaving `limitBy` without a mentor.
    let limit = numberAt(coacheePrice, start);
    let limitMentor = -1;
    let limitBy = start;

    function look(coachee: number, walked: number): void {
      const price = walked + numberAt(coacheePrice, coachee);
      if (price < limit) {
        limit = price;
        limitMentor = -1;
        limitBy = coachee;
      }
      const end = indexAt(firstAt, coachee + 1);
      for (let edge = indexAt(firstAt, coachee); edge < end; edge++) {
        const mentor = indexAt(mentorAt, edge);
        const reach = price + numberAt(placePrice, mentor) - numberAt(weightAt, edge);
        if (reach >= limit || reach >= numberAt(distance, mentor)) continue;
        if (indexAt(free, mentor) > 0) {
          limit = reach;
          limitMentor = mentor;
          limitBy = coachee;
        } else {
          if (numberAt(distance, mentor) === Infinity) {
            open[openCount++] = mentor;
            touched[touchedCount++] = mentor;
          }
          distance[mentor] = reach;
          reachedBy[mentor] = coachee;
        }
      }
    }

    look(start, 0);
    for (;;) {
      let nearest = -1;
      let nearestAt = -1;
      let shortest = limit;
      for (let index = 0; index < openCount; index++) {
        const mentor = indexAt(open, index);
        if (numberAt(distance, mentor) < shortest) {
          shortest = numberAt(distance, mentor);
          nearest = mentor;
          nearestAt = index;
        }
      }
      if (nearest < 0) break;
      open[nearestAt] = indexAt(open, --openCount);
      isSettled[nearest] = 1;
      for (let mentee = indexAt(firstMentee, nearest); mentee >= 0; mentee = indexAt(nextMentee, mentee))
        look(mentee, shortest);
    }

    coacheePrice[start] = numberAt(coacheePrice, start) - limit;
    for (let index = 0; index < touchedCount; index++) {
      const mentor = indexAt(touched, index);
      if (indexAt(isSettled, mentor) === 1) {
        const rise = limit - numberAt(distance, mentor);
        placePrice[mentor] = numberAt(placePrice, mentor) + rise;
        for (let mentee = indexAt(firstMentee, mentor); mentee >= 0; mentee = indexAt(nextMentee, mentee)) {
          coacheePrice[mentee] = numberAt(coacheePrice, mentee) - rise;
        }
      }
      isSettled[mentor] = 0;
      distance[mentor] = Infinity;
    }

    if (limitMentor >= 0) free[limitMentor] = indexAt(free, limitMentor) - 1;
    let coachee = limitBy;
    let target = limitMentor;
    for (;;) {
      const left = indexAt(mentorOf, coachee);
      leave(coachee);
      if (target >= 0) join(coachee, target);
      if (coachee === start) return;
      target = left;
      coachee = indexAt(reachedBy, left);
    }
  }

  const waiting: number[] = [];
  for (let coachee = 0; coachee < coachees; coachee++) if (!takeBestFreePlace(coachee)) waiting.push(coachee);
  for (const coachee of waiting) bringIn(coachee);
  return { mentorOf, coacheePrice, placePrice };
}
