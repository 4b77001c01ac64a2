import { useDesk } from './desk-state';
import type { OpenDocument } from '#shared/document/desk-document';

/**
 * A part of the document, drawn again when that part changes. Screens with a school open only.
 *
 * The selector must return a part that exists in the document, never something made anew: derive with `useMemo` from it.
 */
export function useDocument<T>(select: (document: OpenDocument) => T): T {
  return useDesk(({ document }) => {
    if (document === null) throw new Error('No school is open.');
    return select(document);
  });
}
