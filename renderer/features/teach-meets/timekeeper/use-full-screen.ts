import { useCallback, useEffect, useState } from 'react';
import { setFullScreen } from '../../../state/full-screen';

/** Takes the whole screen while the timekeeper's view is open, and gives it back when it closes. */
export function useFullScreen(): readonly [isFull: boolean, toggle: () => void] {
  const [isFull, setFull] = useState(true);
  useEffect(() => setFullScreen(isFull), [isFull]);
  useEffect(() => () => setFullScreen(false), []);
  return [isFull, useCallback(() => setFull((is) => !is), [])];
}
