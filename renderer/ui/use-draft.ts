import { useState } from 'react';

/**
 * A value being typed that starts again whenever the saved value changes, and the setter for it.
 */
export function useDraft<Value>(saved: Value): readonly [Value, (next: Value) => void] {
  const [draft, setDraft] = useState(saved);
  const [seen, setSeen] = useState(saved);
  if (!Object.is(saved, seen)) {
    setSeen(saved);
    setDraft(saved);
    return [saved, setDraft];
  }
  return [draft, setDraft];
}
