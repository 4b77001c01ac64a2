import { Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CommandPalette } from '../features/palette/command-palette';
import { useMenuActions } from './use-menu-actions';
import { Navigation } from './navigation';
import { Notice } from './notice';
import styles from './shell.module.css';
import { SkipLink } from '../ui/skip-link';

const MAIN_ID = 'main';

/** The frame round every screen: where to go, what can be undone, and the palette that finds anything. */
export function Shell() {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  useMenuActions({ onPalette: openPalette });
  useFocusOnNewScreen();
  return (
    <div className={styles['shell']}>
      <SkipLink targetId={MAIN_ID}>Skip to the content</SkipLink>
      <Navigation onFind={openPalette} />
      <main id={MAIN_ID} tabIndex={-1} data-scroll-restoration-id={MAIN_ID} className={styles['main']}>
        <Notice />
        <Outlet />
      </main>
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}

/** A new screen starts at its top, for the eye and for a screen reader alike. */
function useFocusOnNewScreen(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const main = document.querySelector<HTMLElement>(`#${MAIN_ID}`);
    if (main?.contains(document.activeElement) !== true) main?.focus({ preventScroll: true });
  }, [pathname]);
}
