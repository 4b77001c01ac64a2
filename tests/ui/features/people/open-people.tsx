import { ImportScreen } from '../../../../renderer/features/people/import/import-screen';
import { FIRST_LIST, usePeopleList } from '../../../../renderer/features/people/people-list-state';
import { PeopleScreen } from '../../../../renderer/features/people/people-screen';
import { PersonScreen } from '../../../../renderer/features/people/person-screen';
import { openScreens } from '../../open-screens';

/** Opens the people screens at an address, with working links between them. */
export async function openPeople(address: string) {
  usePeopleList.setState(FIRST_LIST);
  const screens = await openScreens(address, {
    '/people': PeopleScreen,
    '/people/import': ImportScreen,
    '/people/$personId': PersonScreen,
  });
  return { ...screens, address: screens.path };
}
