import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WordDialog, type WordDialogProps } from '../../../renderer/ui/word-dialog';

function open(change: Partial<WordDialogProps> = {}) {
  const onSave = vi.fn<(text: string) => void>();
  render(
    <WordDialog
      isOpen
      onClose={() => undefined}
      title="Theme of 3 talks"
      label="Theme"
      known={['Reading']}
      onSave={onSave}
      {...change}
    />,
  );
  return onSave;
}

const typeWord = (keys: string) => userEvent.type(screen.getByRole('textbox', { name: 'Theme' }), keys);

describe('WordDialog', () => {
  it('saves what was typed on Enter, without the spaces around it', async () => {
    const onSave = open();
    await typeWord(' Maths {Enter}');
    expect(onSave).toHaveBeenCalledWith('Maths');
  });

  it('means the word there is where only capitals differ', async () => {
    const onSave = open();
    await typeWord('reading{Enter}');
    expect(onSave).toHaveBeenCalledWith('Reading');
  });

  it('saves nothing unless none is an answer', async () => {
    const onSave = open();
    await typeWord('{Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says what the button does where the field is empty', async () => {
    const onSave = open({ allowsNone: true });
    await userEvent.click(screen.getByRole('button', { name: 'Set no theme' }));
    expect(onSave).toHaveBeenCalledWith('');
  });

  it('keeps what cannot be saved, with the reason', async () => {
    const onSave = open({ refuse: (text) => (text === 'No' ? 'Not this one.' : null) });
    await typeWord('No{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('Not this one.')).toBeDefined();
  });
});
