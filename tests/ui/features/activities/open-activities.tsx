import type { DeskDocument } from '#shared/document/desk-document';
import type { Activity } from '#shared/domain/activity/activity';
import { ActivitiesScreen } from '../../../../renderer/features/activities/activities-screen';
import { ActivityScreen } from '../../../../renderer/features/activities/activity-screen';
import { BalanceScreen } from '../../../../renderer/features/activities/balance-screen';
import { changeHours, FIRST_HOURS } from '../../../../renderer/features/activities/hours/hours-state';
import { HoursScreen } from '../../../../renderer/features/activities/hours-screen';
import {
  ALL_ACTIVITIES,
  changeActivities,
} from '../../../../renderer/features/activities/list/activities-state';
import { useRegisterDrafts } from '../../../../renderer/domain-ui/use-register-draft';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { CALENDAR } from '../../../unit/domain/calendar/build-calendar';
import { openScreens } from '../../open-screens';

export const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', staffGroup: 'teacher' });
export const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu', staffGroup: 'office' });
export const ada = aPerson('ada', { givenName: 'Ada', familyName: 'Obi', kind: 'governor' });

/** Three people in a school with a calendar, and these activities. */
export function anActivityDocument(
  activities: readonly Activity[] = [],
  change: Partial<DeskDocument> = {},
): DeskDocument {
  return aDocument({
    school: aSchool(CALENDAR),
    people: Object.fromEntries([mei, idris, ada].map((each) => [each.id, each])),
    activities: Object.fromEntries(activities.map((each) => [each.id, each])),
    ...change,
  });
}

/** Opens an address of the activities, with working links within. */
export function openActivities(address = '/activities') {
  useRegisterDrafts.setState({}, true);
  changeActivities(ALL_ACTIVITIES);
  changeHours(FIRST_HOURS);
  return openScreens(address, {
    '/activities': ActivitiesScreen,
    '/activities/hours': HoursScreen,
    '/activities/balance': BalanceScreen,
    '/activities/$activityId': ActivityScreen,
  });
}
