import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { DeskDocument } from '#shared/document/desk-document';
import { personId, type Person } from '#shared/domain/people/person';
import { ok } from '#shared/lib/result';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { openPeople } from './open-people';

function withPeople(...people: readonly Person[]): DeskDocument {
  return aDocument({ people: Object.fromEntries(people.map((person) => [person.id, person])) });
}

const amina = aPerson('amina', {
  givenName: 'Amina',
  familyName: 'Khan',
  jobTitle: 'Class Teacher',
  team: 'Year 2',
});
const ben = aPerson('ben', {
  givenName: 'Ben',
  familyName: 'Lee',
  jobTitle: 'Cook',
  team: 'Kitchen',
  staffGroup: 'lunchtime',
});
const sian = aPerson('sian', {
  givenName: 'Siân',
  familyName: 'Hughes',
  jobTitle: 'Caretaker',
  email: 's.hughes@school.example',
});
const gone = aPerson('gone', { givenName: 'Gwen', familyName: 'Gone', leavingDay: '2020-07-20' });

const names = () => [...document.querySelectorAll('[role=rowheader]')].map((cell) => cell.textContent);

describe('PeopleScreen', () => {
  it('says how many people there are, and hides leavers until asked', async () => {
    installFakeDesk(withPeople(amina, ben, gone));
    await openPeople('/people');
    expect(screen.getByText('2 people, 1 leaver hidden')).toBeDefined();
    expect(names()).toEqual(['Khan, Amina', 'Lee, Ben']);
    await userEvent.click(screen.getByRole('switch', { name: 'Show leavers' }));
    expect(names().join()).toContain('Gone, Gwen');
  });

  it('finds people by name without accents, by job and by e-mail', async () => {
    installFakeDesk(withPeople(amina, ben, sian));
    await openPeople('/people');
    await userEvent.click(screen.getByRole('searchbox', { name: 'Search people' }));
    await userEvent.paste('sian');
    expect(names()).toEqual(['Hughes, Siân']);
    await userEvent.keyboard('{Escape}');
    await userEvent.paste('cook');
    expect(names()).toEqual(['Lee, Ben']);
    await userEvent.keyboard('{Escape}');
    await userEvent.paste('hughes@');
    expect(names()).toEqual(['Hughes, Siân']);
  });

  it('changes a job title where it stands', async () => {
    const desk = installFakeDesk(withPeople(amina));
    await openPeople('/people');
    await userEvent.dblClick(
      screen.getByRole('button', { name: 'Job title of Amina Khan: Class Teacher. Edit' }),
    );
    await userEvent.clear(screen.getByRole('textbox', { name: 'Job title of Amina Khan' }));
    await userEvent.keyboard('SENCO{Enter}');
    expect(desk.document().people[amina.id]?.jobTitle).toBe('SENCO');
    expect(desk.document().history.at(-1)?.words).toBe('Change Amina Khan’s job title');
  });

  it('moves everybody who is ticked to a staff group as one change', async () => {
    const desk = installFakeDesk(withPeople(amina, sian, ben));
    await openPeople('/people');
    for (const row of screen.getAllByRole('row').slice(1, 3))
      await userEvent.click(within(row).getByRole('checkbox'));
    const bar = screen.getByRole('region', { name: 'Selected people' });
    expect(within(bar).getByText('2 people selected')).toBeDefined();
    await userEvent.click(within(bar).getByRole('button', { name: 'Staff group' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Premises staff' }));
    expect(desk.ran).toEqual([
      { name: 'people.editMany', input: { ids: [sian.id, amina.id], fields: { staffGroup: 'premises' } } },
    ]);
  });

  it('adds somebody by hand', async () => {
    const desk = installFakeDesk(withPeople(amina));
    await openPeople('/people');
    await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Add a person' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'First name' }), 'Olu');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Surname' }), 'Adeyemi');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect(Object.values(desk.document().people).map(({ givenName }) => givenName)).toEqual(['Amina', 'Olu']);
    expect(names()).toEqual(['Adeyemi, Olu', 'Khan, Amina']);
  });

  it('refuses to add somebody without a name, in the dialog', async () => {
    const desk = installFakeDesk(withPeople(amina));
    await openPeople('/people');
    await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Add' }));
    expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).toBe(
      'Give the person a name first.',
    );
    expect(desk.ran).toEqual([]);
  });

  it('exports those who are shown and says where they were saved', async () => {
    const exportPeople = vi.fn<DeskBridge['exportPeople']>(async () =>
      ok({ path: 'C:\\Staff list.csv', count: 1 }),
    );
    installFakeDesk(withPeople(amina, gone), { exportPeople });
    await openPeople('/people');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /CSV file/ }));
    expect(exportPeople).toHaveBeenCalledWith({ format: 'csv', ids: [personId.parse('amina')] });
    expect(await screen.findByText('C:\\Staff list.csv')).toBeDefined();
  });

  it('offers the import first where nobody is there yet', async () => {
    installFakeDesk(withPeople());
    const { address } = await openPeople('/people');
    expect(screen.getByRole('heading', { name: 'Nobody is here yet' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Import a staff list' }));
    expect(address()).toBe('/people/import');
  });
});
