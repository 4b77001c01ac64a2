import { talkId, type Talk, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import type { DeskDocument } from '#shared/document/desk-document';
import type { DeskBridge } from '#shared/contract/bridge';
import { useRegisterDrafts } from '../../../../../renderer/domain-ui/use-register-draft';
import { PlanScreen } from '../../../../../renderer/features/teach-meets/plan/plan-screen';
import { RegisterScreen } from '../../../../../renderer/features/teach-meets/register/register-screen';
import {
  FIRST_TALKS_LIST,
  useTalksList,
} from '../../../../../renderer/features/teach-meets/talks/talks-list-state';
import { TalksScreen } from '../../../../../renderer/features/teach-meets/talks/talks-screen';
import { installFakeDesk, sampleDocument } from '../../../../support/fake-desk';
import { openScreens } from '../../../open-screens';

/** The sample school with its one Teach-meet changed. */
export function withTeachMeet(
  change: (teachMeet: TeachMeet) => Partial<TeachMeet> = () => ({}),
): DeskDocument {
  const document = sampleDocument();
  const [teachMeet] = Object.values(document.teachMeets);
  if (teachMeet === undefined) throw new Error('The sample school has no Teach-meet.');
  return { ...document, teachMeets: { [teachMeet.id]: { ...teachMeet, ...change(teachMeet) } } };
}

/** A talk that nobody presents yet. */
export function aTalk(id: string, change: Partial<Omit<Talk, 'id'>> = {}): Talk {
  return {
    id: talkId.parse(id),
    title: `Talk ${id}`,
    presenters: [],
    theme: '',
    staffGroup: '',
    minutes: 7,
    needs: [],
    demand: 0,
    unavailable: [],
    preference: null,
    status: 'confirmed',
    notes: '',
    ...change,
  };
}

/** Opens a screen of the sample school's Teach-meet, with what the desk then holds of it. */
export async function openTeachMeet(step: string, document: DeskDocument, methods: Partial<DeskBridge> = {}) {
  const desk = installFakeDesk(document, methods);
  useRegisterDrafts.setState({}, true);
  useTalksList.setState(FIRST_TALKS_LIST);
  const [teachMeet] = Object.values(document.teachMeets);
  if (teachMeet === undefined) throw new Error('This document has no Teach-meet.');
  const screens = await openScreens(`/teach-meets/${teachMeet.id}/${step}`, {
    '/teach-meets/$teachMeetId/plan': PlanScreen,
    '/teach-meets/$teachMeetId/talks': TalksScreen,
    '/teach-meets/$teachMeetId/register': RegisterScreen,
  });
  const now = (): TeachMeet => {
    const found = desk.document().teachMeets[teachMeet.id];
    if (found === undefined) throw new Error('The Teach-meet has gone.');
    return found;
  };
  return {
    desk,
    now,
    address: screens.address,
    go: screens.go,
  };
}
