/**
 * The lines of the history that change nothing: what was looked at, printed, exported and backed up. Each stands for a
 * `command` of a line, written by `DocumentOwner.note`.
 */
export const NOTE_COMMANDS = [
  'private.opened',
  'reasons.opened',
  'subject.read',
  'subject.saved',
  'paper.printed',
  'paper.saved',
  'file.exported',
  'everything.exported',
  'backup.saved',
] as const;
export type NoteCommand = (typeof NOTE_COMMANDS)[number];

const NOTES: ReadonlySet<string> = new Set(NOTE_COMMANDS);

/** Whether a line of the history only notes something and changes no record. */
export const isNote = (command: string): boolean => NOTES.has(command);
