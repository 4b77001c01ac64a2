import { z } from 'zod';
import { addPerson, editPeople, editPerson, importPeople, removePeople } from './people-commands';
import { editSchool } from './school-commands';
import {
  createTeachMeet,
  editTeachMeet,
  editTeachMeetPlan,
  removeTeachMeet,
} from './teach-meet-plan-commands';
import { addTalks, editTalks, removeTalks } from './teach-meet-talk-commands';
import {
  applyDraft,
  lengthenSlot,
  lockTalks,
  placeTalkByHand,
  publishTeachMeet,
  pullTalksUp,
  shiftTheDay,
  swapTwoTalks,
  unplaceTalkByHand,
} from './teach-meet-timetable-commands';

/** Every way to change the document, by name. */
export const COMMANDS = {
  'school.edit': editSchool,
  'people.add': addPerson,
  'people.edit': editPerson,
  'people.editMany': editPeople,
  'people.remove': removePeople,
  'people.import': importPeople,
  'teachMeet.create': createTeachMeet,
  'teachMeet.remove': removeTeachMeet,
  'teachMeet.edit': editTeachMeet,
  'teachMeet.editPlan': editTeachMeetPlan,
  'teachMeet.addTalks': addTalks,
  'teachMeet.editTalks': editTalks,
  'teachMeet.removeTalks': removeTalks,
  'teachMeet.placeTalk': placeTalkByHand,
  'teachMeet.unplaceTalk': unplaceTalkByHand,
  'teachMeet.swapTalks': swapTwoTalks,
  'teachMeet.lockTalks': lockTalks,
  'teachMeet.closeGap': pullTalksUp,
  'teachMeet.giveMoreTime': lengthenSlot,
  'teachMeet.shiftBlocks': shiftTheDay,
  'teachMeet.applyDraft': applyDraft,
  'teachMeet.publish': publishTeachMeet,
} as const;

type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;

/** A command as it is sent: its name, and what that name takes. */
export type Command = {
  readonly [Name in CommandName]: { readonly name: Name; readonly input: z.infer<Commands[Name]['input']> };
}[CommandName];

/** Parses a command of any name; what its name does not take is refused. */
export const command: z.ZodType<Command> = z
  .strictObject({ name: z.string(), input: z.unknown() })
  .transform((sent, context): Command => {
    const definition = Object.hasOwn(COMMANDS, sent.name) ? COMMANDS[sent.name as CommandName] : undefined; // owned: a name
    const input = definition?.input.safeParse(sent.input);
    if (definition === undefined || input?.success !== true) {
      for (const issue of input?.error?.issues ?? []) {
        context.addIssue({ code: 'custom', message: issue.message, path: ['input', ...issue.path] });
      }
      if (definition === undefined)
        context.addIssue({ code: 'custom', message: 'Unknown command', path: ['name'] });
      return z.NEVER;
    }
    // Name and input were checked against one another just now, which the compiler cannot follow.
    return { name: sent.name, input: input.data } as Command;
  });
