import { z } from 'zod';
import { addKeepApart, removeKeepApart, writeLessonReview, writeNote } from './confidential-commands';
import {
  addPairing,
  changePairingStage,
  closePairing,
  editPairing,
  removePairings,
} from './pairing-commands';
import {
  removeGoal,
  removeNoted,
  removeSessions,
  saveEvidence,
  saveGain,
  saveGoal,
  saveSessions,
  signAgreement,
  writeAgreement,
} from './pairing-work-commands';
import { addPerson, editPeople, editPerson, importPeople, removePeople } from './people-commands';
import { addRound, editRound, keepProposal, removeRound } from './round-commands';
import { confirmRound } from './round-confirm-command';
import { lockPairs, pairPeopleByHand, unpairByHand } from './round-pair-commands';
import {
  addEnquiries,
  changeEnquiryStage,
  editEnquiry,
  offerTalk,
  removeEnquiries,
  reviewEnquiry,
} from './enquiry-commands';
import { addAward, editAward, moveAward, removeAward } from './award-commands';
import { addFund, addReceipt, correctEntry, detachReceipt, editFund, enterMoney } from './ledger-commands';
import { recordAttendance, removeActivities, saveActivity, tagTeachMeet } from './activity-commands';
import { removeClaim, removeVisit, saveClaim, saveVisit } from './governor-commands';
import { addSummary, editSummary, freezeSummary, removeSummary } from './summary-commands';
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
  'round.add': addRound,
  'round.remove': removeRound,
  'round.edit': editRound,
  'round.keepProposal': keepProposal,
  'round.lockPairs': lockPairs,
  'round.pairByHand': pairPeopleByHand,
  'round.unpairByHand': unpairByHand,
  'round.confirm': confirmRound,
  'keepApart.add': addKeepApart,
  'keepApart.remove': removeKeepApart,
  'pairing.add': addPairing,
  'pairing.edit': editPairing,
  'pairing.changeStage': changePairingStage,
  'pairing.close': closePairing,
  'pairing.remove': removePairings,
  'pairing.writeAgreement': writeAgreement,
  'pairing.signAgreement': signAgreement,
  'pairing.saveGoal': saveGoal,
  'pairing.removeGoal': removeGoal,
  'pairing.saveSessions': saveSessions,
  'pairing.removeSessions': removeSessions,
  'pairing.saveGain': saveGain,
  'pairing.saveEvidence': saveEvidence,
  'pairing.removeNoted': removeNoted,
  'pairing.writeNote': writeNote,
  'pairing.writeLessonReview': writeLessonReview,
  'enquiry.add': addEnquiries,
  'enquiry.edit': editEnquiry,
  'enquiry.changeStage': changeEnquiryStage,
  'enquiry.review': reviewEnquiry,
  'enquiry.offerTalk': offerTalk,
  'enquiry.remove': removeEnquiries,
  'fund.add': addFund,
  'fund.edit': editFund,
  'award.add': addAward,
  'award.edit': editAward,
  'award.move': moveAward,
  'award.remove': removeAward,
  'ledger.enter': enterMoney,
  'ledger.correct': correctEntry,
  'receipt.add': addReceipt,
  'receipt.detach': detachReceipt,
  'activity.save': saveActivity,
  'activity.remove': removeActivities,
  'teachMeet.recordAttendance': recordAttendance,
  'teachMeet.tag': tagTeachMeet,
  'claim.save': saveClaim,
  'claim.remove': removeClaim,
  'visit.save': saveVisit,
  'visit.remove': removeVisit,
  'summary.add': addSummary,
  'summary.edit': editSummary,
  'summary.freeze': freezeSummary,
  'summary.remove': removeSummary,
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
