import { isNote } from '#shared/domain/history/note-commands';

/** What a line of the history tells of: a change, taking one back or doing it again, or that something was seen or left the app. */
export const DEEDS = ['changed', 'undone', 'shown'] as const;
export type Deed = (typeof DEEDS)[number];

export const DEED_LABELS: Readonly<Record<Deed, string>> = {
  changed: 'Changes',
  undone: 'Undone and redone',
  shown: 'Read, printed and exported',
};

/**
 * What came about by a command's name.
 *
 * @example
 * deedOf('people.edit') //=> 'changed'
 * deedOf('backup.saved') //=> 'shown'
 */
export function deedOf(command: string): Deed {
  if (command === 'undo' || command === 'redo') return 'undone';
  return isNote(command) ? 'shown' : 'changed';
}
