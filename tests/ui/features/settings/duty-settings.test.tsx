import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RetentionKind } from '#shared/domain/duties/duty-settings';
import { DutySettings } from '../../../../renderer/features/settings/duty-settings';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';

function openDuties() {
  const desk = installFakeDesk(aDocument());
  render(
    <UiProvider navigate={() => undefined}>
      <DutySettings />
    </UiProvider>,
  );
  const duties = () => desk.document().school.duties;
  return { duties, rule: (kind: RetentionKind) => duties().retention.find((each) => each.kind === kind) };
}

const item = (label: string) => {
  const found = screen.getByRole('heading', { name: label }).closest('li');
  if (found === null) throw new Error(label);
  return within(found);
};

describe('DutySettings', () => {
  it('badges every period as not checked until it is ticked', async () => {
    const { rule } = openDuties();
    expect(screen.getAllByText('Not checked')).toHaveLength(9);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Checked: Governors’ visits' }));
    expect(rule('visit')?.isVerified).toBe(true);
    expect(item('Governors’ visits').queryByText('Not checked')).toBeNull();
  });

  it('wants a period checked anew once its years are others', async () => {
    const { rule } = openDuties();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Checked: Governors’ visits' }));
    const years = screen.getByRole('textbox', { name: /Years: Governors’ visits/ });
    await userEvent.clear(years);
    await userEvent.type(years, '5{Enter}');
    expect(rule('visit')).toMatchObject({ years: 5, isVerified: false });
  });

  it('keeps the reason in the school’s own words', async () => {
    const { rule } = openDuties();
    const basis = screen.getByRole('textbox', { name: 'Why: Summaries' });
    await userEvent.clear(basis);
    await userEvent.type(basis, 'Our board’s own rule{Enter}');
    expect(rule('summary')?.basis).toBe('Our board’s own rule');
  });

  it('keeps after how many days a backup is asked for', async () => {
    const { duties } = openDuties();
    const days = screen.getByRole('textbox', { name: /Ask after/ });
    await userEvent.clear(days);
    await userEvent.type(days, '14{Enter}');
    expect(duties().backupDays).toBe(14);
  });
});
