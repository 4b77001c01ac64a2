/** Ticks in the margin at every cut: the same places on each page, so that a pile is cut at one go. */
export function CutMarks({ rows }: { readonly rows: number }) {
  return (
    <div className="cut-marks" aria-hidden="true">
      {[0, 1, 2].map((column) => (
        <span
          key={`column-${column}`}
          className="cut-mark cut-mark--column"
          style={{ left: `${column * 50}%` }}
        />
      ))}
      {Array.from({ length: rows + 1 }, (_, row) => (
        <span
          key={`row-${row}`}
          className="cut-mark cut-mark--row"
          style={{ top: `${(row * 100) / rows}%` }}
        />
      ))}
      {Array.from({ length: rows - 1 }, (_, row) => (
        <span
          key={`cross-${row}`}
          className="cut-mark cut-mark--cross"
          style={{ left: '50%', top: `${((row + 1) * 100) / rows}%` }}
        />
      ))}
    </div>
  );
}
