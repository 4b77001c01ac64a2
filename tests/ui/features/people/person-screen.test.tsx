import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk, sampleDocument } from '../../../support/fake-desk';
import { openPeople } from './open-people';

const amina = aPerson('amina', { givenName: 'Amina', familyName: 'Khan' });
const ben = aPerson('ben', { givenName: 'Ben', familyName: 'Lee', lineManagerId: amina.id });
const document = aDocument({ people: { [amina.id]: amina, [ben.id]: ben } });

describe('PersonScreen', () => {
  it('saves each field as it is left', async () => {
    const desk = installFakeDesk(document);
    await openPeople('/people/amina');
    await userEvent.type(screen.getByRole('textbox', { name: 'Job title' }), 'SENCO');
    expect(desk.ran).toEqual([]);
    await userEvent.tab();
    expect(desk.ran).toEqual([
      { name: 'people.edit', input: { id: amina.id, fields: { jobTitle: 'SENCO' } } },
    ]);
  });

  it('keeps the name where both parts are cleared, and says so at the field', async () => {
    const desk = installFakeDesk(aDocument({ people: { [amina.id]: { ...amina, givenName: '' } } }));
    await openPeople('/people/amina');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Surname' }));
    await userEvent.tab();
    expect(await screen.findAllByText('A person needs a name. The old name was kept.')).not.toHaveLength(0);
    expect(desk.document().people[amina.id]?.familyName).toBe('Khan');
  });

  it('refuses an e-mail without an @ and does not save it', async () => {
    const desk = installFakeDesk(document);
    await openPeople('/people/amina');
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail' }), 'amina at school');
    await userEvent.tab();
    expect(screen.getByText('An e-mail address has an @ in it and no spaces.')).toBeDefined();
    expect(desk.ran).toEqual([]);
  });

  it('says whom they manage, and goes on to the next person of the list', async () => {
    installFakeDesk(document);
    const { address } = await openPeople('/people/amina');
    expect(
      within(screen.getByRole('list', { name: 'Line manager of' })).getByRole('link', { name: 'Ben Lee' }),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Next: Ben Lee' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ben Lee' })).toBeDefined();
    expect(address()).toBe('/people/ben');
  });

  it('shows a presenter’s talk with its time and room, and why they cannot be removed', async () => {
    const sample = sampleDocument();
    installFakeDesk(sample);
    const [teachMeet] = Object.values(sample.teachMeets);
    const talk = Object.values(teachMeet?.talks ?? {}).find(
      ({ id, presenters }) => teachMeet?.placements[id] !== undefined && presenters[0]?.kind === 'person',
    );
    const presenter = talk?.presenters[0];
    await openPeople(`/people/${presenter?.kind === 'person' ? presenter.personId : ''}`);
    const talks = within(screen.getByRole('list', { name: 'Talks' }));
    expect(talks.getByRole('link', { name: talk?.title ?? '' })).toBeDefined();
    expect(talks.getAllByText(/\d\d:\d\d–\d\d:\d\d/)).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nobody was removed');
  });

  it('removes somebody and goes back to the list, with a way back', async () => {
    const desk = installFakeDesk(document);
    const { address } = await openPeople('/people/ben');
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeDefined();
    expect(address()).toBe('/people');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(desk.document().people[ben.id]?.givenName).toBe('Ben');
  });

  it('speaks of a governor in a governor’s words', async () => {
    installFakeDesk(aDocument({ people: { [amina.id]: { ...amina, kind: 'governor' } } }));
    await openPeople('/people/amina');
    expect(screen.getByRole('textbox', { name: 'Role on the governing board' })).toBeDefined();
    expect(screen.getByRole('group', { name: 'Left the board on' })).toBeDefined();
  });
});
