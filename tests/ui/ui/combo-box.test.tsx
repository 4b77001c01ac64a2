import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComboBox } from '../../../renderer/ui/combo-box';

const CHOICES = [
  { id: 'ann', label: 'Ann Lee' },
  { id: 'ben', label: 'Ben Hart' },
  { id: 'bo', label: 'Bo Reid' },
] as const;
type Id = (typeof CHOICES)[number]['id'];

const onChange = vi.fn<(id: Id | null) => void>();

function Field({ start }: { readonly start: Id | null }) {
  const [value, setValue] = useState(start);
  return (
    <div data-testid="scrolled">
      <ComboBox
        label="Who"
        choices={CHOICES}
        value={value}
        onChange={(id) => {
          setValue(id);
          onChange(id);
        }}
      />
      <button type="button" onClick={() => setValue(null)}>
        Nobody
      </button>
    </div>
  );
}

function open(start: Id | null = null) {
  onChange.mockClear();
  render(<Field start={start} />);
}

const box = () => screen.getByRole('combobox', { name: 'Who' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('ComboBox', () => {
  it('keeps what is typed, and its list, when the place around it scrolls', async () => {
    open();
    await userEvent.type(box(), 'b');
    fireEvent.scroll(screen.getByTestId('scrolled'));
    expect(box()).toHaveProperty('value', 'b');
    expect(options()).toEqual(['Ben Hart', 'Bo Reid']);
    await userEvent.type(box(), 'o');
    expect(options()).toEqual(['Bo Reid']);
  });

  it('shows whom one picks, and closes its list', async () => {
    open();
    await userEvent.type(box(), 'ben');
    await userEvent.click(screen.getByRole('option', { name: 'Ben Hart' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('ben');
    expect(box()).toHaveProperty('value', 'Ben Hart');
    expect(options()).toEqual([]);
  });

  it('picks with the arrows and Enter', async () => {
    open('ann');
    await userEvent.clear(box());
    await userEvent.type(box(), 'b{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('bo');
    expect(box()).toHaveProperty('value', 'Bo Reid');
  });

  it('goes back to the choice made before when a half name is left', async () => {
    open('ann');
    await userEvent.type(box(), 'x');
    await userEvent.tab();
    expect(box()).toHaveProperty('value', 'Ann Lee');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('goes back to the choice made before, and closes its list, on Escape', async () => {
    open('ann');
    await userEvent.type(box(), 'x{Escape}');
    expect(box()).toHaveProperty('value', 'Ann Lee');
    expect(options()).toEqual([]);
  });

  it('chooses nobody when it is emptied', async () => {
    open('ann');
    await userEvent.clear(box());
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
    await userEvent.tab();
    expect(box()).toHaveProperty('value', '');
  });

  it('shows a choice that was made elsewhere', async () => {
    open('ann');
    await userEvent.click(screen.getByRole('button', { name: 'Nobody' }));
    expect(box()).toHaveProperty('value', '');
  });
});
