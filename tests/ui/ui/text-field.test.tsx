import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../renderer/ui/text-field';

type OnCommit = (text: string) => void;

function setUp(value = 'Hall') {
  const onCommit = vi.fn<OnCommit>();
  const view = render(<TextField label="Room" value={value} onCommit={onCommit} />);
  const show = (next: string) => view.rerender(<TextField label="Room" value={next} onCommit={onCommit} />);
  return { onCommit, show, user: userEvent.setup() };
}

describe('TextField', () => {
  it('commits once on leaving, after any number of keys', async () => {
    const { user, onCommit } = setUp();
    await user.click(screen.getByRole('textbox', { name: 'Room' }));
    await user.keyboard(' B');
    expect(onCommit).not.toHaveBeenCalled();
    await user.tab();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Hall B');
  });

  it('commits nothing that did not change', async () => {
    const { user, onCommit } = setUp();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('{Enter}');
    await user.tab();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('follows the saved value when that changes', async () => {
    const { user, show } = setUp();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard(' B');
    show('Library');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Library');
  });

  it('ties the reason for an error to the field', () => {
    render(
      <TextField label="Email" value="a@" onChange={() => {}} errorMessage="Give a part after the @." />,
    );
    const field = screen.getByRole('textbox', { name: 'Email' });
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(described).toContain('Give a part after the @.');
  });
});
