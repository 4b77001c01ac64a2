import { z } from 'zod';
import { recordId } from '../../lib/record-id';
import { pence } from '../../lib/money';

export const fundId = recordId(60).brand<'FundId'>();
export type FundId = z.infer<typeof fundId>;

/** By which year a fund's budget is given and "once a year" is counted. */
export const yearKind = z.enum(['academic', 'financial']);
export type YearKind = z.infer<typeof yearKind>;

/** Who moves an award on. */
export const ROLES = ['CPD lead', 'head', 'governors', 'business manager'] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/** The steps of an award that a school may let be skipped. */
export const skippableStep = z.enum(['submitted', 'head approved', 'governor assented', 'report due']);
export type SkippableStep = z.infer<typeof skippableStep>;

/** A pot of money with its rules. Budgets themselves are entries of the ledger, since they are never overwritten. */
export const fund = z
  .strictObject({
    id: fundId,
    name: z.string().min(1).max(80),
    purpose: z.string().max(400),
    /** The most that one award may be. */
    awardPence: pence,
    /** Ids of the staff groups who may have one; empty: everybody. */
    staffGroups: z.array(z.string().min(1).max(60)).readonly(),
    /** Whether governors may have one. */
    governorsToo: z.boolean(),
    oncePerYear: z.boolean(),
    yearKind,
    /** Which steps may be left out, and by whom. */
    skips: z.array(z.strictObject({ step: skippableStep, by: role }).readonly()).readonly(),
    isClosed: z.boolean(),
  })
  .readonly();
export type Fund = z.infer<typeof fund>;
