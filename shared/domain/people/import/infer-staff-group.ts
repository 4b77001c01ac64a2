import { foldText } from './fold-text';

/** The staff groups every school starts with; a school may add its own, which no job title is guessed into. */
export type InferredStaffGroup = 'teacher' | 'teaching assistant' | 'office' | 'lunchtime' | 'premises' | '';

// The first rule that matches decides, so the order is the rule: who works for the head is read before the head, the
// head before any assistant, and an assistant who teaches before a teacher.
const RULES: readonly (readonly [InferredStaffGroup, RegExp])[] = [
  [
    'office',
    /\b(?:pa to|secretary|personal assistant|executive assistant|assistant to the (?:head|principal))\b|'s pa\b/u,
  ],
  ['teacher', /\bhead ?(?:teacher|master|mistress)\b|\bhead of school\b|\bprincipal\b/u],
  ['teacher', /\b(?:assistant|deputy|vice|acting|executive) head$/u],
  ['teacher', /\b(?:teacher|lecturer|tutor)s?$|\b(?:teacher|lecturer) (?:of|in|with|for)\b/u],
  [
    'lunchtime',
    /\b(?:mid ?-?day|lunch ?-?time|lunch|dinner|playtime|mdsa?|cook|chef|kitchen|catering|canteen|dining)\b/u,
  ],
  [
    'premises',
    /\b(?:site|premises|caretak\w*|clean\w*|janitor|estates?|facilities|grounds(?:man|sman|keeper|person|staff)?|maintenance|handy\w*|porter)\b/u,
  ],
  [
    'office',
    /\b(?:business|office|finance|financial|bursar|admin\w*|receptionist|clerk|clerical|attendance|admissions|payroll|hr|human resources|personnel|data (?:manager|officer)|exam(?:s|inations)? officer|it (?:technician|manager|support)|ict (?:technician|manager|support)|network manager|communications|marketing|reprographics)\b/u,
  ],
  ['teaching assistant', /\b(?:tas?|h[lt]tas?|hltas?|lsas?|lsw|eysa)\b/u],
  [
    'teaching assistant',
    /\b(?:teach(?:ing|er'?s?)?|learning|classroom|class|send?|nursery|early years|eyfs|pupil|student|one to one|1:1|inclusion|specialist|behaviour|pastoral|bilingual|language|support)(?: \w+)? (?:assistants?|support workers?|support staff|helper|aide)\b/u,
  ],
  [
    'teaching assistant',
    /\b(?:(?:learning|classroom|teaching|pupil) support|cover supervisor|nursery (?:nurse|practitioner|officer|worker)|early years (?:practitioner|educator|worker)|learning (?:mentor|coach)|emotional literacy|elsa|family (?:support|liaison) (?:worker|officer)|pastoral (?:support )?(?:worker|officer|mentor)|play ?(?:worker|leader))\b/u,
  ],
  [
    'teacher',
    /\b(?:teachers?|teaching|tutor|ect[12]?|nqt|rqt|early career|scitt|sen(?:d)?co\w*|send? co-?ordinator|qts)\b/u,
  ],
  ['teacher', /\b(?:lead|leader|leadership|co-?ordinator|head of|heads? of|director of|slts?|smt)\b/u],
];

const NEXT_POST =
  /\s*[/;,+]\s*|(?<=\b(?:assistant|hlta|ta|supervisor|teacher|manager|officer|cook|cleaner|caretaker|nurse|administrator|receptionist)) (?:and|&) /u;

/**
 * The staff group that a job title tells of, or '' where it tells nothing, so that somebody is asked. Of two posts in
 * one title the first that tells anything counts.
 *
 * @example
 * inferStaffGroup('Teacher Assistant') //=> 'teaching assistant'
 * inferStaffGroup('Assistant Headteacher (CPD)') //=> 'teacher'
 * inferStaffGroup('Wizard') //=> ''
 */
export function inferStaffGroup(jobTitle: string): InferredStaffGroup {
  if (jobTitle === '') return '';
  for (const part of foldText(jobTitle).split(NEXT_POST)) {
    const post = part
      .replace(/\([^)]*\)?/gu, ' ')
      .replace(/[^\p{L}\p{N}&:' -]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const group = RULES.find(([, pattern]) => pattern.test(post))?.[0];
    if (group) return group;
  }
  return '';
}
