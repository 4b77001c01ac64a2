import type { Programme, ProgrammeTalk } from './programme';

/** The talks that somebody presents, in order of time; the id is the one the programme gives its presenters. */
export function talksOf(programme: Programme, presenterId: string): readonly ProgrammeTalk[] {
  return programme.talks.filter((talk) => talk.presenters.some((presenter) => presenter.id === presenterId));
}
