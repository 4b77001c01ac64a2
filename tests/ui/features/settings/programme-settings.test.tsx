import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import { ProgrammeSettings } from '../../../../renderer/features/settings/programme-settings';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { buildActivity, byActivityId } from '../../../unit/domain/activity/build-activity';

function open(activities: readonly Activity[] = []) {
  toastQueue.clear();
  const desk = installFakeDesk(aDocument({ activities: byActivityId(activities) }));
  render(
    <UiProvider navigate={() => undefined}>
      <ProgrammeSettings />
    </UiProvider>,
  );
  return { desk, programme: () => desk.document().school.programme };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('ProgrammeSettings', () => {
  it('keeps a target of hours, and none where the field is emptied', async () => {
    const { programme } = open();
    const field = screen.getByRole('textbox', { name: 'Hours a year' });
    await userEvent.type(field, '30{Enter}');
    await waitFor(() => expect(programme().hoursTarget).toBe(30));
    await userEvent.clear(field);
    await userEvent.tab();
    await waitFor(() => expect(programme().hoursTarget).toBeNull());
  });

  it('removes a kind that nothing is of at once', async () => {
    const { programme } = open();
    await press('Remove Staff meeting');
    await waitFor(() => expect(programme().activityKinds.map(({ id }) => id)).not.toContain('staff meeting'));
  });

  it('says what becomes of the activities of a kind before it goes', async () => {
    const { desk } = open([buildActivity('a', { kindId: 'course' })]);
    await press('Remove Course or qualification');
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByText(/In use by 1 activity\..*they become “INSET day or twilight”/)).toBeDefined();
    expect(desk.ran).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(Object.values<Activity>(desk.document().activities)[0]?.kindId).toBe('inset'));
  });

  it('adds a mechanism to the last group', async () => {
    const { programme } = open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Another mechanism' }), 'Peer visits{Enter}');
    await waitFor(() =>
      expect(programme().mechanisms.at(-1)).toMatchObject({ label: 'Peer visits', group: 'Embed practice' }),
    );
  });
});
