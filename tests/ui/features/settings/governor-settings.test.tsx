import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import { GovernorSettings } from '../../../../renderer/features/settings/governor-settings';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { aTraining } from '../../../unit/domain/governor/build-visit';

function open(...activities: readonly Activity[]) {
  toastQueue.clear();
  const desk = installFakeDesk(
    aDocument({ activities: Object.fromEntries(activities.map((each) => [each.id, each])) }),
  );
  render(
    <UiProvider navigate={() => undefined}>
      <GovernorSettings />
    </UiProvider>,
  );
  return { governors: () => desk.document().school.governors };
}

describe('GovernorSettings', () => {
  it('warns as many days ahead as the school says', async () => {
    const { governors } = open();
    const field = screen.getByRole('textbox', { name: /Warn before a term of office ends/ });
    await userEvent.clear(field);
    await userEvent.type(field, '90{Enter}');
    await waitFor(() => expect(governors().warnDays).toBe(90));
  });

  it('adds a skill, and keeps one that an activity trains', async () => {
    const { governors } = open(aTraining('a1', { skills: ['key'] }));
    expect(screen.getByRole('button', { name: 'Remove Key questions' }).hasAttribute('disabled')).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Another skill' }), 'Listening{Enter}');
    await waitFor(() => expect(governors().skills.at(-1)?.label).toBe('Listening'));
  });

  it('keeps the questions that stay as they are when others are added', async () => {
    const { governors } = open();
    const before = governors().questionBank.filter(({ stage }) => stage === 'clarify');
    const field = screen.getByRole('textbox', { name: 'Clarify what works well' });
    await userEvent.click(field);
    await userEvent.type(field, '{Control>}{End}{/Control}{Enter}What surprised you?');
    await userEvent.tab();
    await waitFor(() => expect(governors().questionBank).toHaveLength(9));
    const after = governors().questionBank.filter(({ stage }) => stage === 'clarify');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)?.words).toBe('What surprised you?');
  });
});
