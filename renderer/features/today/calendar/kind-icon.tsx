import {
  CalendarDays,
  GraduationCap,
  Handshake,
  Landmark,
  MessageCircleQuestion,
  Presentation,
  UserRoundCheck,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import { CALENDAR_KIND_LABELS, type CalendarKind } from '#shared/domain/term-calendar/calendar-entry';
import { VisuallyHidden } from '../../../ui/visually-hidden';

/** The same pictures as the places that the entries lead to. */
const ICONS: Readonly<Record<CalendarKind, LucideIcon>> = {
  school: CalendarDays,
  'teach-meet': Presentation,
  activity: GraduationCap,
  visit: Landmark,
  session: Handshake,
  enquiry: MessageCircleQuestion,
  bursary: Wallet,
  governor: UserRoundCheck,
};

/** What kind of entry this is, as a picture and in words for those who cannot see it. */
export function KindIcon({ kind }: { readonly kind: CalendarKind }) {
  const Icon = ICONS[kind];
  return (
    <>
      <Icon aria-hidden="true" />
      <VisuallyHidden>{CALENDAR_KIND_LABELS[kind]}: </VisuallyHidden>
    </>
  );
}
