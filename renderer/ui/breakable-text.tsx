import { Fragment } from 'react';

/** What of an address still fits on a line of its own almost everywhere. */
const WHOLE_CHARACTERS = 24;

/** Text that goes on to the next line after "@", and where that is too long before a dot, rather than within a word. */
export function BreakableText({ children }: { readonly children: string }) {
  const pieces = children
    .split(/(?<=@)/u)
    .flatMap((piece) => (piece.length > WHOLE_CHARACTERS ? piece.split(/(?<=\S)(?=[._])/u) : [piece]));
  return pieces.map((piece, index) => (
    // The same pieces in the same order, so their place names them.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
