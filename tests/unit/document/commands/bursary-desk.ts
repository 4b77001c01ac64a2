import { expect } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import type { Award, AwardState } from '#shared/domain/bursary/award';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { fundId, type Role } from '#shared/domain/bursary/fund';
import { B1, buildAward } from '../../domain/bursary/build-books';
import { carryOut, theSchool, words } from './carry-out';

export const BURSARY = fundId.parse('research-bursary');
export const TICKET = fundId.parse('learning-ticket');

type Input<Name extends Command['name']> = Extract<Command, { readonly name: Name }>['input'];

/** Commands of the bursaries with what most tests leave alone: Mei's bursary of £500.00, begun on 1 October 2026. */
export const ask = {
  add: (of: Partial<Input<'award.add'>['award']> = {}): Command => {
    const { id, personId, enquiryId, application } = buildAward();
    const begun = { id, fundId: BURSARY, personId, enquiryId, application, startedOn: '2026-10-01' };
    return { name: 'award.add', input: { award: { ...begun, ...of } } };
  },
  edit: (fields: Input<'award.edit'>['fields'], awardId: Award['id'] = B1): Command => ({
    name: 'award.edit',
    input: { awardId, fields },
  }),
  move: (to: AwardState, byRole: Role = 'CPD lead', of: Partial<Input<'award.move'>> = {}): Command => ({
    name: 'award.move',
    input: {
      awardId: B1,
      to,
      day: '2026-10-20',
      byName: 'Ada Head',
      byRole,
      why: 'As discussed',
      moveId: `move-${to}`,
      entryId: entryId.parse(`of-${to}`),
      overruled: '',
      ...of,
    },
  }),
  remove: (awardId: Award['id'] = B1): Command => ({ name: 'award.remove', input: { awardId } }),
  enter: (of: Partial<Input<'ledger.enter'>['entry']> & { readonly pence: number }): Command => {
    const isBudget = of.kind === 'budget';
    const id = entryId.parse(`${of.kind ?? 'spent'}-${of.pence}`);
    return {
      name: 'ledger.enter',
      input: {
        entry: {
          id,
          day: isBudget ? '2026-09-01' : '2026-11-02',
          fundId: BURSARY,
          awardId: isBudget ? null : B1,
          kind: 'spent',
          words: '',
          overruled: '',
          ...of,
        },
        amendmentId: entryId.parse(`${id}-first`),
      },
    };
  },
  correct: (of: string, change: Partial<Input<'ledger.correct'>> = {}): Command => ({
    name: 'ledger.correct',
    input: {
      id: entryId.parse(`contra-${of}`),
      of: entryId.parse(of),
      day: '2026-11-05',
      words: 'Entered twice',
      overruled: '',
      ...change,
    },
  }),
};

/** The school after these commands, each of which is carried out. */
export function after(...commands: readonly Command[]): DeskDocument {
  return continueWith(theSchool, ...commands);
}

export function continueWith(document: DeskDocument, ...commands: readonly Command[]): DeskDocument {
  return commands.reduce((before, each) => {
    const outcome = carryOut(each, before);
    expect(words(outcome)).toBe(outcome.answer.ok ? outcome.answer.value : 'carried out');
    return outcome.document;
  }, document);
}

export const awardOf = ({ awards }: DeskDocument, id: Award['id'] = B1): Award => awards[id] ?? buildAward();

/** A budget of £1,000.00 and Mei's bursary, handed in. */
export const submitted = after(
  ask.enter({ kind: 'budget', pence: 100_000 }),
  ask.add(),
  ask.move('submitted', 'CPD lead', { day: '2026-10-02' }),
);

/** Approved by the head and begun, with £500.00 set aside on 20 October 2026. */
export const active = continueWith(
  submitted,
  ask.move('head approved', 'head', { day: '2026-10-12' }),
  ask.move('governor assented', 'governors'),
  ask.move('active'),
);
