/** So many empty lines to write on by hand. */
export function WriteRoom({ lines }: { readonly lines: number }) {
  return (
    <div className="visit__room" role="img" aria-label="Room to write">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="write-line" />
      ))}
    </div>
  );
}

/** "Seen", "Not seen" or "Not said", told apart by words and frame. */
export function SeenMark({ seen }: { readonly seen: string }) {
  return <span className={`visit__seen visit__seen--${seen.toLowerCase().replace(' ', '-')}`}>{seen}</span>;
}

/** One line to write on, as a row of a sheet. */
export const renderNoteLine = () => <div data-row className="write-line" />;
