import type { TeachMeet } from '../teach-meet';
import { checkBlocks } from '../plan/check-blocks';
import { listSlots } from '../plan/list-slots';
import type { People } from '../plan/words';
import type { Clash } from './clash';
import { findBrokenRules, type BrokenRule } from './find-broken-rules';
import { prepareMends } from './prepare-mends';
import { findWorries } from './find-worries';

/** The gravest first. */
const RANKS: readonly Clash['rule'][] = [
  'placed-once',
  'one-talk-per-cell',
  'presenter-in-two-places',
  'presenter-unavailable',
  'must-not-clash',
  'equipment-missing',
  'talk-too-long',
  'fixed',
  'plan-problem',
  'presenter-left',
  'no-presenter',
  'little-time-between',
  'room-too-small',
  'gap',
  'tentative-placed',
];

/**
 * Everything that is wrong with the timetable as it stands, ranked: broken rules first, then what is worth a look; within
 * a rank by time and room. The rules are those that the solver obeys.
 *
 * @example
 * findClashes(teachMeet, people)[0]?.sentence
 * //=> 'Priya Shah presents “Phonics” in Hall and “Times tables” in Library, both at 10:07.'
 */
export function findClashes(teachMeet: TeachMeet, people: People): readonly Clash[] {
  const mend = prepareMends(teachMeet);
  const broken = findBrokenRules(teachMeet, people).map((each) => describeBroken(each, mend(each)));
  const all = [...broken, ...planClashes(teachMeet), ...findWorries(teachMeet, people)];
  const slots = new Map(listSlots(teachMeet).map((slot, index) => [slot.id, index]));
  const rooms = new Map(teachMeet.rooms.map((room, index) => [room.id, index]));
  const order = (clash: Clash) => [
    clash.severity === 'breaks a rule' ? 0 : 1,
    RANKS.indexOf(clash.rule),
    clash.slotId === undefined ? -1 : (slots.get(clash.slotId) ?? -1),
    clash.roomId === undefined ? -1 : (rooms.get(clash.roomId) ?? -1),
  ];
  return all
    .map((clash) => ({ clash, order: order(clash) }))
    .toSorted((a, b) => a.order.reduce((found, each, index) => found || each - (b.order[index] ?? 0), 0))
    .map(({ clash }) => clash);
}

function describeBroken(broken: BrokenRule, mend: string): Clash {
  const [first] = broken.standing;
  return {
    key: broken.key,
    severity: 'breaks a rule',
    rule: broken.rule,
    talkIds: broken.standing.map((standing) => standing.talk.id),
    blockIds: [],
    ...(first && { roomId: first.room.id, slotId: first.slot.id }),
    sentence: broken.sentence,
    mend,
  };
}

function planClashes(teachMeet: TeachMeet): readonly Clash[] {
  return checkBlocks(teachMeet).map((problem) => {
    const isImpossible = problem.kind === 'overlap' || problem.kind === 'ends-before-start';
    // The sentences of the plan's problems end with what to do.
    const cut = problem.sentence.lastIndexOf('. ', problem.sentence.length - 2) + 1;
    return {
      key: ['plan-problem', problem.kind, ...problem.blockIds].join(' '),
      severity: isImpossible ? 'breaks a rule' : 'worth a look',
      rule: 'plan-problem',
      talkIds: [],
      blockIds: problem.blockIds,
      sentence: problem.sentence.slice(0, cut),
      mend: problem.sentence.slice(cut).trim(),
    };
  });
}
