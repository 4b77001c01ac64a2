import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { openPeople } from './open-people';

const amina = aPerson('amina', {
  givenName: 'Amina',
  familyName: 'Khan',
  mentorTrainedOn: '2024-10-01',
  phase: 'Key stage 1',
});
const ben = aPerson('ben', {
  givenName: 'Ben',
  familyName: 'Lee',
  ectYear: 1,
  inductionTutorId: amina.id,
  freePeriods: ['mon/p1', 'tue/p1'],
});
const cara = aPerson('cara', { givenName: 'Cara', familyName: 'Moss', freePeriods: ['mon/p1'] });
const school = aDocument({ people: { [amina.id]: amina, [ben.id]: ben, [cara.id]: cara } });

const names = () => [...document.querySelectorAll('[role=rowheader]')].map((cell) => cell.textContent);
const headers = () => screen.getAllByRole('columnheader').map((each) => each.textContent);

async function openMentoring(...ticked: readonly string[]) {
  const desk = installFakeDesk(school);
  await openPeople('/people');
  await userEvent.click(screen.getByRole('radio', { name: 'Mentoring' }));
  for (const name of ticked) {
    await userEvent.click(within(screen.getByRole('row', { name: new RegExp(name) })).getByRole('checkbox'));
  }
  return desk;
}
const bar = () => within(screen.getByRole('region', { name: 'Selected people' }));

async function filterBy(label: string) {
  await userEvent.click(screen.getByRole('button', { name: /Mentoring and coaching/ }));
  await userEvent.click(screen.getByRole('option', { name: label }));
}

describe('PeopleScreen for mentoring', () => {
  it('shows the columns that pairing needs', async () => {
    await openMentoring();
    expect(headers()).toEqual(expect.arrayContaining(['Name', 'Phase', 'Free periods']));
    expect(screen.getByRole('button', { name: '2 a week: free periods of Ben Lee' })).toBeDefined();
  });

  it.each([
    ['Trained mentors', ['Khan, Amina']],
    ['ECTs', ['Lee, Ben']],
    ['No free periods yet', ['Khan, Amina']],
    ['No phase yet', ['Lee, Ben', 'Moss, Cara']],
  ])('finds %s', async (label, found) => {
    installFakeDesk(school);
    await openPeople('/people');
    await filterBy(label);
    expect(names()).toEqual(found);
  });

  it('gives everybody who is ticked the same free periods, from those that all of them have', async () => {
    const desk = await openMentoring('Lee, Ben', 'Moss, Cara');
    await userEvent.click(bar().getByRole('button', { name: 'Free periods' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Free periods of 2 people' }));
    expect(dialog.getByText('They do not all have the same free periods now')).toBeDefined();
    expect(
      dialog.getAllByRole('checkbox', { checked: true }).map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Mon Period 1']);
    await userEvent.click(dialog.getByRole('button', { name: /Period 2/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Give 2 people these free periods' }));
    expect(desk.ran).toEqual([
      {
        name: 'people.editMany',
        input: {
          ids: [ben.id, cara.id],
          fields: { freePeriods: ['mon/p1', 'mon/p2', 'tue/p2', 'wed/p2', 'thu/p2', 'fri/p2'] },
        },
      },
    ]);
  });

  it('gives everybody who is ticked a phase in use, or another', async () => {
    const desk = await openMentoring('Lee, Ben', 'Moss, Cara');
    await userEvent.click(bar().getByRole('button', { name: 'Phase' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Key stage 1' }));
    expect(desk.document().people[cara.id]?.phase).toBe('Key stage 1');
    await userEvent.click(bar().getByRole('button', { name: 'Phase' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Another phase…' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Phase' }), 'Key stage 2{Enter}');
    expect(desk.document().people[ben.id]?.phase).toBe('Key stage 2');
  });

  it('sets the year of induction, and a tutor who is not one of them', async () => {
    const desk = await openMentoring('Lee, Ben', 'Moss, Cara');
    await userEvent.click(bar().getByRole('button', { name: 'ECT year' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Year 2 of induction' }));
    await userEvent.click(bar().getByRole('button', { name: 'Induction tutor' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: /Induction tutor/ }));
    expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual(['Amina Khan']);
    await userEvent.click(screen.getByRole('option', { name: 'Amina Khan' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Set the tutor' }));
    expect(desk.document().people[cara.id]).toMatchObject({ ectYear: 2, inductionTutorId: amina.id });
  });

  it('says that those who are ticked are not trained mentors', async () => {
    const desk = await openMentoring('Khan, Amina');
    await userEvent.click(bar().getByRole('button', { name: 'Mentor training' }));
    await userEvent.click(screen.getByRole('button', { name: 'They are not trained' }));
    expect(desk.document().people[amina.id]?.mentorTrainedOn).toBeNull();
  });

  it('changes one person’s free periods from the list', async () => {
    const desk = await openMentoring();
    await userEvent.click(screen.getByRole('button', { name: 'Add free periods of Amina Khan' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wed Lunch' }));
    await userEvent.click(screen.getByRole('button', { name: 'Give Amina Khan these free periods' }));
    expect(desk.document().people[amina.id]?.freePeriods).toEqual(['wed/lunch']);
  });
});
