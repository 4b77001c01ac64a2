import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SuggestField } from '../../../renderer/ui/suggest-field';

function open(value = '') {
  const onCommit = vi.fn<(text: string) => void>();
  render(
    <SuggestField
      label="Phase"
      value={value}
      suggestions={['Key stage 1', 'Key stage 2']}
      onCommit={onCommit}
    />,
  );
  return onCommit;
}

describe('SuggestField', () => {
  it('closes its list once a suggestion was picked', async () => {
    const onCommit = open();
    await userEvent.type(screen.getByRole('combobox', { name: 'Phase' }), 'key');
    await userEvent.click(screen.getByRole('option', { name: 'Key stage 2' }));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Key stage 2');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('takes what was typed as it is on leaving the field', async () => {
    const onCommit = open('Key stage 1');
    await userEvent.clear(screen.getByRole('combobox', { name: 'Phase' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Phase' }), 'Sixth form');
    await userEvent.tab();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Sixth form');
  });

  it('can be emptied', async () => {
    const onCommit = open('Key stage 1');
    await userEvent.clear(screen.getByRole('combobox', { name: 'Phase' }));
    await userEvent.tab();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('');
  });
});
