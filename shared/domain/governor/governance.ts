import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { governorStage } from './governor-settings';

/** What a governor follows for the board: an area, and the school priority it belongs to, or ''. */
export const linkRole = z
  .strictObject({
    id: recordId(60),
    words: z.string().min(1).max(120),
    priorityId: z.string().max(60),
  })
  .readonly();
export type LinkRole = z.infer<typeof linkRole>;

/** Somebody's place on the governing board. */
export const governance = z
  .strictObject({
    /** "Parent governor", "Co-opted governor". */
    category: z.string().max(80),
    /** The term of office under way. */
    termStartDay: day.nullable(),
    termEndDay: day.nullable(),
    linkRoles: z.array(linkRole).readonly(),
    stage: governorStage,
  })
  .readonly();
export type Governance = z.infer<typeof governance>;

/** A governor of whom nothing is known yet. */
export const NEW_GOVERNANCE: Governance = {
  category: '',
  termStartDay: null,
  termEndDay: null,
  linkRoles: [],
  stage: 'clarify',
};
