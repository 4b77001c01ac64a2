import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { confidential } from '#shared/domain/mentoring/relationship/confidential';
import { useDesk } from '../../../../../renderer/state/desk-state';
import { ok } from '#shared/lib/result';
import { installFakeDesk } from '../../../../support/fake-desk';
import { aPairingDocument, aSession, keyed, openPairing } from './open-pairing';

const SECRET = 'We spoke about the kingfisher';

const withNote = () => ({
  ...aPairingDocument({ sessions: keyed(aSession('s1', { hasNote: true })) }),
  confidential: confidential.parse({
    notes: { s1: { pairingId: 'pair', words: SECRET } },
    lessonReviews: {},
    keepApartReasons: {},
  }),
});

describe('PrivatePart', () => {
  it('asks for nothing and shows nothing until it is opened', async () => {
    const readPrivate = vi.fn();
    installFakeDesk(withNote(), { readPrivate });
    const { container } = await openPairing('?part=private');
    expect(container.innerHTML).not.toContain('kingfisher');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(readPrivate).not.toHaveBeenCalled();
    expect(screen.getByText(/no note can be promised to stay unseen/)).toBeDefined();
  });

  it('shows a note when asked, and drops it when it is closed or left', async () => {
    installFakeDesk(withNote());
    await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    expect(await screen.findByRole('textbox', { name: 'Private note' })).toHaveProperty('value', SECRET);
    await userEvent.click(screen.getByRole('button', { name: 'Close the private notes' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await screen.findByRole('textbox', { name: 'Private note' });
    await userEvent.click(screen.getByRole('link', { name: 'Sessions' }));
    await screen.findByRole('heading', { level: 2, name: 'Past' });
    expect(document.body.innerHTML).not.toContain('kingfisher');
    await userEvent.click(screen.getByRole('link', { name: 'Private' }));
    expect(await screen.findByRole('button', { name: 'Open the private notes' })).toBeDefined();
    expect(document.body.innerHTML).not.toContain('kingfisher');
  });

  it('never puts what it says into the mirror, a title or a message', async () => {
    const desk = installFakeDesk(withNote());
    await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Erase the note' }));
    await waitFor(() => expect(desk.document().confidential.notes).toEqual({}));
    const toast = await screen.findByRole('alertdialog');
    expect(toast.textContent).toContain('Erase the private note');
    expect(toast.textContent).not.toContain('kingfisher');
    await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByDisplayValue(SECRET)).toBeDefined();
    expect(JSON.stringify(useDesk.getState())).not.toContain('kingfisher');
    expect(document.title).not.toContain('kingfisher');
  });

  it('keeps a note as its field is left', async () => {
    const desk = installFakeDesk(aPairingDocument({ sessions: keyed(aSession('s1')) }));
    await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Private note' }), 'Only for us');
    await userEvent.tab();
    await waitFor(() => expect(Object.values(desk.document().confidential.notes)).toHaveLength(1));
    expect(Object.values(desk.document().pairings)[0]?.sessions).toMatchObject({ s1: { hasNote: true } });
  });

  it('keeps the last words of a note and of a review that are left while one types', async () => {
    const desk = installFakeDesk(
      aPairingDocument({ sessions: keyed(aSession('s1', { kindId: 'lesson-review' })) }),
    );
    const { goTo } = await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'What surprised me?' }), 'The quiet');
    await userEvent.type(screen.getByRole('textbox', { name: 'Private note' }), 'Only for us');
    await goTo('/mentoring');
    await screen.findByRole('heading', { name: 'Mentoring and coaching' });
    await waitFor(() =>
      expect(desk.document().confidential).toMatchObject({
        notes: { s1: { words: 'Only for us' } },
        lessonReviews: { s1: { pairingId: 'pair' } },
      }),
    );
    expect(desk.ran.map(({ name }) => name)).toEqual(['pairing.writeLessonReview', 'pairing.writeNote']);
  });

  it('saves nothing again when a note is left that was saved', async () => {
    const desk = installFakeDesk(withNote());
    const { goTo } = await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Private note' }), ' again');
    await userEvent.tab();
    await goTo('/mentoring');
    await screen.findByRole('heading', { name: 'Mentoring and coaching' });
    expect(desk.ran.map(({ name }) => name)).toEqual(['pairing.writeNote']);
  });

  it('locks the rest of a lesson review until the teacher has answered something', async () => {
    const desk = installFakeDesk(
      aPairingDocument({ sessions: keyed(aSession('s1', { kindId: 'lesson-review' })) }),
    );
    await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    const seen = await screen.findByRole('textbox', { name: 'What was seen' });
    expect(seen).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByRole('textbox', { name: 'What surprised me?' }), 'The quiet start');
    expect(seen).toHaveProperty('disabled', false);
    await userEvent.type(seen, 'Pupils asked back');
    await userEvent.tab();
    await waitFor(() =>
      expect(Object.values(desk.document().confidential.lessonReviews)[0]?.review).toMatchObject({
        seen: 'Pupils asked back',
      }),
    );
    expect(screen.queryByText(/grade:/i)).toBeNull();
  });

  it('drops an answer that comes after the view was left', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const slow = new Promise<never>((resolve) => {
      // The promise is typed never so that the desk takes it; it answers as the real one does.
      answer = resolve as (value: unknown) => void;
    });
    installFakeDesk(withNote(), { readPrivate: () => slow });
    await openPairing('?part=private');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private notes' }));
    await userEvent.click(screen.getByRole('link', { name: 'Overview' }));
    answer(ok({ notes: { s1: { pairingId: 'pair', words: SECRET } }, lessonReviews: {} }));
    await screen.findByRole('heading', { level: 2, name: 'So far' });
    expect(document.body.innerHTML).not.toContain('kingfisher');
  });
});
