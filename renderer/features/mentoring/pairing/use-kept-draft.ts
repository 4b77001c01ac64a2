import { useEffect, useRef, useState } from 'react';
import { isSame } from '#shared/lib/is-same';

/**
 * Words being typed, the setter for them, and a function that saves them where they differ from what is saved. They are
 * also saved when the view goes while somebody is typing, and start again when something else is saved in their place.
 */
export function useKeptDraft<Value>(
  saved: Value,
  save: (draft: Value) => void,
): readonly [Value, (next: Value) => void, (next: Value) => void] {
  const [draft, setDraft] = useState(saved);
  const [seen, setSeen] = useState(saved);
  const [sent, setSent] = useState<{ readonly draft: Value } | null>(null);
  if (!isSame(saved, seen)) {
    setSeen(saved);
    setSent(null);
    // What was typed on while the last words were being saved stays.
    if (sent === null || !isSame(saved, sent.draft)) setDraft(saved);
  }
  const keep = (next: Value) => {
    if (isSame(next, saved) || (sent !== null && isSame(next, sent.draft))) return;
    setSent({ draft: next });
    save(next);
  };
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => keep(draft);
  });
  useEffect(() => () => leave.current(), []);
  return [draft, setDraft, keep];
}
