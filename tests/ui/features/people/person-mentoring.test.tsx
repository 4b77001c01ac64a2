import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aDocument, aPerson } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { aPairing } from '../../../support/pairings';
import { openPeople } from './open-people';

const amina = aPerson('amina', { givenName: 'Amina', familyName: 'Khan', team: 'Year 2' });
const ben = aPerson('ben', {
  givenName: 'Ben',
  familyName: 'Lee',
  team: 'Year 2',
  phase: 'Key stage 1',
  freePeriods: ['mon/p2', 'thu/p4'],
});
const cara = aPerson('cara', { givenName: 'Cara', familyName: 'Moss', freePeriods: ['fri/p1'] });
const people = { [amina.id]: amina, [ben.id]: ben, [cara.id]: cara };
const session = { id: 's1', day: '2026-10-01', start: null, minutes: 45, kindId: 'conversation' } as const;

const section = () => within(screen.getByRole('region', { name: 'Mentoring and coaching' }));

describe('PersonMentoring', () => {
  it('ticks a free period by keyboard, as one change with one undo', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openPeople('/people/amina');
    screen.getByRole('checkbox', { name: 'Mon Period 1' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown} ');
    expect(desk.document().people[amina.id]?.freePeriods).toEqual(['tue/p2']);
    expect(desk.document().history.at(-1)?.words).toBe('Change Amina Khan’s free periods');
    await window.desk.undo(undefined);
    expect(await screen.findByRole('checkbox', { name: 'Tue Period 2', checked: false })).toBeDefined();
  });

  it('copies the free periods of a colleague of the same team, and offers no others', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openPeople('/people/amina');
    await userEvent.click(screen.getByRole('button', { name: 'Copy from…' }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('menuitem', { name: /Ben Lee/ }));
    expect(desk.document().people[amina.id]?.freePeriods).toEqual(['mon/p2', 'thu/p4']);
  });

  it('asks for an induction tutor once somebody is an early career teacher', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openPeople('/people/amina');
    expect(screen.queryByRole('combobox', { name: 'Induction tutor' })).toBeNull();
    await userEvent.click(section().getByRole('button', { name: /Induction/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Year 1 of induction' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Induction tutor' }), 'Moss');
    await userEvent.click(screen.getByRole('option', { name: 'Cara Moss' }));
    expect(desk.document().people[amina.id]).toMatchObject({ ectYear: 1, inductionTutorId: cara.id });
  });

  it('saves the phase, suggesting those in use, and the year they began', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openPeople('/people/amina');
    await userEvent.type(section().getByRole('combobox', { name: 'Phase' }), 'key');
    await userEvent.click(screen.getByRole('option', { name: 'Key stage 1' }));
    await userEvent.type(section().getByRole('textbox', { name: 'In this kind of work since' }), '2014');
    await userEvent.tab();
    expect(desk.document().people[amina.id]).toMatchObject({ phase: 'Key stage 1', practisingSince: 2014 });
  });

  it('keeps topics that somebody will not work on', async () => {
    const desk = installFakeDesk(aDocument({ people }));
    await openPeople('/people/amina');
    await userEvent.type(section().getByRole('combobox', { name: 'Will not work on' }), 'Assemblies{Enter}');
    expect(desk.document().people[amina.id]?.avoids).toEqual(['Assemblies']);
  });

  it('asks none of it of a governor', async () => {
    installFakeDesk(aDocument({ people: { [amina.id]: { ...amina, kind: 'governor' } } }));
    await openPeople('/people/amina');
    expect(screen.queryByRole('region', { name: 'Mentoring and coaching' })).toBeNull();
  });
});

describe('PersonPairings', () => {
  it('lists pairings with partner, part, stage and days, and the hours given and had', async () => {
    const held = aPairing('now', [amina.id, ben.id], {
      sessions: {
        s1: {
          ...session,
          status: 'held',
          cover: 'not needed',
          goalIds: [],
          specialist: '',
          ledByLearner: true,
          actions: [],
          hasNote: false,
          hasReview: false,
        },
      } as never, // the session's id is branded; the builder parses it
    });
    const closed = aPairing('then', [cara.id, amina.id], {
      stage: 'closed',
      startDay: '2025-09-08',
      closing: { day: '2026-07-17', reason: 'time came', learned: '', waiting: [] },
    });
    installFakeDesk(aDocument({ people, pairings: { [held.id]: held, [closed.id]: closed } }));
    await openPeople('/people/amina');
    const items = within(screen.getByRole('list', { name: 'Pairings' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Ben LeeActiveMentoring, as mentorSince Mon 7 Sep 2026',
      'Cara MossClosedMentoring, as menteeMon 8 Sep 2025 to Fri 17 Jul 2026',
    ]);
    expect(screen.getByText('In sessions held so far, they gave 45 min.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Ben Lee' }).getAttribute('href')).toContain(
      '/mentoring/pairings/now',
    );
  });
});
