import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignChanged } from '#shared/document/commands/command';
import { COMMANDS, command } from '#shared/document/commands/commands';
import { carryOut, mei } from './carry-out';

const isRefused = (sent: unknown) => !command.safeParse(sent).success;

describe('command', () => {
  it('takes what a command’s name takes', () => {
    const sent = { name: 'people.remove', input: { ids: ['mei'] } };
    expect(command.parse(sent)).toEqual(sent);
  });

  it.each(Object.keys(COMMANDS))('has %s under its own name', (name) => {
    expect(Object.entries(COMMANDS).find(([key]) => key === name)?.[1].name).toBe(name);
  });

  it.each(['', 'people', 'people.drop', 'People.add', ...Object.getOwnPropertyNames(Object.prototype)])(
    'refuses the unknown name %j',
    (name) => {
      expect(isRefused({ name, input: { ids: ['mei'] } })).toBe(true);
    },
  );

  it('refuses keys that the command does not take', () => {
    expect(isRefused({ name: 'people.remove', input: { ids: ['mei'], silently: true } })).toBe(true);
    expect(isRefused({ name: 'people.remove', input: { ids: ['mei'] }, sender: 'me' })).toBe(true);
    expect(isRefused({ name: 'people.edit', input: { id: 'mei', fields: { isAdmin: true } } })).toBe(true);
  });

  it('refuses a person with a prototype of their own', () => {
    const person: unknown = JSON.parse(JSON.stringify(mei).replace('{', '{"__proto__":{"isAdmin":true},'));
    expect(isRefused({ name: 'people.add', input: { person } })).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses %s for an id', (id) => {
    expect(isRefused({ name: 'people.edit', input: { id, fields: { givenName: 'x' } } })).toBe(true);
    expect(isRefused({ name: 'people.add', input: { person: { ...mei, id } } })).toBe(true);
    expect(isRefused({ name: 'teachMeet.edit', input: { teachMeetId: id, fields: { place: 'x' } } })).toBe(
      true,
    );
    expect(
      isRefused({
        name: 'teachMeet.editTalks',
        input: { teachMeetId: 'november', talkIds: [id], fields: {} },
      }),
    ).toBe(true);
  });

  it('says where the input is wrong', () => {
    const parsed = command.safeParse({
      name: 'people.edit',
      input: { id: 'mei', fields: { startDay: 'soon' } },
    });
    expect(parsed.error?.issues[0]?.path).toEqual(['input', 'fields', 'startDay']);
  });

  it('refuses anything else, and throws at none of it', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(COMMANDS)));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ name, input: fc.anything() })), (sent) => {
        expect(isRefused(sent)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('assignChanged', () => {
  it('sets what is new and leaves what says the same as it was', () => {
    const subjects = ['Maths'];
    const draft = { team: '', subjects };
    assignChanged(draft, { team: 'Year 2', subjects: ['Maths'] });
    expect(draft.team).toBe('Year 2');
    expect(draft.subjects).toBe(subjects);
  });

  it('leaves out what is undefined', () => {
    const draft = { team: 'Year 1' };
    assignChanged(draft, { team: undefined });
    expect(draft).toEqual({ team: 'Year 1' });
  });

  it('makes an edit that says nothing new no change at all', () => {
    const { patches } = carryOut({
      name: 'people.edit',
      input: { id: mei.id, fields: { subjects: [], team: '' } },
    });
    expect(patches).toEqual([]);
  });
});
