import { useLocation } from '@tanstack/react-router';
import {
  Archive,
  CalendarCheck2,
  GraduationCap,
  Handshake,
  Landmark,
  MessageCircleQuestion,
  Presentation,
  ScrollText,
  Redo2,
  Search,
  Settings,
  Undo2,
  Users,
  Wallet,
} from 'lucide-react';
import { useDesk } from '../state/desk-state';
import { AppMark } from '../domain-ui/app-mark';
import { redo, undo } from '../state/actions';
import { useDocument } from '../state/use-document';
import { IconButton } from '../ui/icon-button';
import { Kbd } from '../ui/kbd';
import { Link } from '../ui/link';
import { Button } from '../ui/button';
import styles from './navigation.module.css';

const PLACES = [
  { href: '/', label: 'Today', Icon: CalendarCheck2 },
  { href: '/people', label: 'People', Icon: Users },
  { href: '/mentoring', label: 'Mentoring', Icon: Handshake },
  { href: '/enquiries', label: 'Enquiries', Icon: MessageCircleQuestion },
  { href: '/bursaries', label: 'Bursaries', Icon: Wallet },
  { href: '/activities', label: 'Activities', Icon: GraduationCap },
  { href: '/teach-meets', label: 'Teach-meets', Icon: Presentation },
  { href: '/governors', label: 'Governors', Icon: Landmark },
  { href: '/summaries', label: 'Summaries', Icon: ScrollText },
  { href: '/records', label: 'Records', Icon: Archive },
  { href: '/settings', label: 'Settings', Icon: Settings },
] as const;

/** The places of the app, by what a CPD lead does; the school's name; undo, redo and find. */
export function Navigation({ onFind }: { readonly onFind: () => void }) {
  const { pathname } = useLocation();
  const school = useDocument((document) => document.school);
  const undoWords = useDesk((desk) => desk.undo);
  const redoWords = useDesk((desk) => desk.redo);
  return (
    <header className={styles['bar']}>
      <div className={styles['school']}>
        <AppMark />
        <div className={styles['names']}>
          <span className={styles['app']}>CPD Desk</span>
          <span className={styles['name']}>{school.name}</span>
          {school.isSample && <span className={styles['sample']}>Sample school</span>}
        </div>
      </div>
      <nav aria-label="Places" className={styles['places']}>
        {PLACES.map(({ href, label, Icon }) => {
          const isHere =
            href === '/' ? pathname === '/' || pathname === '/calendar' : pathname.startsWith(href);
          return (
            <Link
              key={href}
              href={href}
              variant="plain"
              icon={<Icon aria-hidden="true" />}
              {...(isHere && { 'aria-current': 'page' })}
            >
              {label}
            </Link>
          );
        })}
      </nav>
      <div className={styles['tools']}>
        <Button
          variant="secondary"
          isFullWidth
          icon={<Search aria-hidden="true" />}
          iconAfter={<Kbd keys="Ctrl+K" />}
          onPress={onFind}
        >
          Find
        </Button>
        <div className={styles['history']} role="group" aria-label="Changes">
          <IconButton
            label={undoWords === null ? 'Nothing to undo' : `Undo: ${undoWords} (Ctrl+Z)`}
            icon={<Undo2 aria-hidden="true" />}
            isDisabled={undoWords === null}
            onPress={() => void undo()}
          />
          <IconButton
            label={redoWords === null ? 'Nothing to redo' : `Redo: ${redoWords} (Ctrl+Y)`}
            icon={<Redo2 aria-hidden="true" />}
            isDisabled={redoWords === null}
            onPress={() => void redo()}
          />
        </div>
      </div>
    </header>
  );
}
