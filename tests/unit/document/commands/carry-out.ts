import { enablePatches, produceWithPatches, type Patch } from 'immer';
import { COMMANDS, command, type Command } from '#shared/document/commands/commands';
import { deskDocument, type DeskDocument } from '#shared/document/desk-document';
import { refuse, type Result } from '#shared/lib/result';
import { aDocument, aPerson } from '../../../support/documents';
import {
  at,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  presents,
} from '../../domain/teach-meet/plan/build-teach-meet';

enablePatches();

export const NOW = '2026-11-09T08:00:00.000Z';

export const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', staffGroup: 'teacher' });
export const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Okafor', lineManagerId: mei.id });
export const wanda = aPerson('wanda', { givenName: 'Wanda', familyName: 'Wójcik', subjects: ['Maths'] });

/** Two rooms of four seven-minute slots; Mei's phonics has a place, maths and art are in the tray. */
export const november = buildTeachMeet({
  rooms: [buildRoom('Hall'), buildRoom('Library')],
  blocks: [buildSession('Morning', '10:00', '10:31')],
  talks: [
    buildTalk('phonics', { title: 'Phonics for all', presenters: [presents(mei)] }),
    buildTalk('maths', { title: 'Maths talk' }),
    buildTalk('art', { title: 'Clay in Year 2' }),
  ],
  placements: { phonics: at('hall', 'morning#0') },
});

/** A school of three people and one Teach-meet, frozen so that nothing can write into it unnoticed. */
export const theSchool: DeskDocument = deskDocument.parse(
  aDocument({ people: byId([mei, idris, wanda]), teachMeets: { [november.id]: november } }),
);

export type Outcome = {
  readonly answer: Result<string>;
  readonly document: DeskDocument;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/** Carries out a command as the main process does: parsed, drafted, and dropped whole where it is refused. */
export function carryOut(sent: Command, document: DeskDocument = theSchool): Outcome {
  const { name, input } = command.parse(structuredClone(sent));
  let answer: Result<string> = refuse('unknown-command', '');
  const [next, patches, inverse] = produceWithPatches(document, (draft) => {
    // A name and its definition go together, which a lookup cannot tell the compiler.
    const definition = COMMANDS[name] as (typeof COMMANDS)['people.add'];
    answer = definition.apply(draft, input as Parameters<typeof definition.apply>[1], { now: NOW });
  });
  return answer.ok
    ? { answer, document: next, patches, inverse }
    : { answer, document, patches: [], inverse: [] };
}

/** What a command said it did; what it refused, where it refused. */
export function words({ answer }: Outcome): string {
  return answer.ok ? answer.value : answer.error.message;
}
