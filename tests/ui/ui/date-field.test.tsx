import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../renderer/ui/date-field';
import { DatePicker } from '../../../renderer/ui/date-picker';
import { TimeField } from '../../../renderer/ui/time-field';
import { UiProvider } from '../../../renderer/ui/ui-provider';

type OnChange = (value: string | null) => void;

function show(field: (onChange: OnChange) => React.ReactElement) {
  const onChange = vi.fn<OnChange>();
  render(<UiProvider navigate={() => {}}>{field(onChange)}</UiProvider>);
  return { onChange, user: userEvent.setup() };
}

const parts = () => screen.getAllByRole('spinbutton').map((part) => part.textContent);

describe('DateField', () => {
  it('shows a day as day, month and year', () => {
    show((onChange) => <DateField label="Joined" value="2026-11-03" onChange={onChange} />);
    expect(parts()).toEqual(['03', '11', '2026']);
  });

  it('gives a typed day only once its year is whole', async () => {
    const { user, onChange } = show((onChange) => (
      <DateField label="Joined" value={null} onChange={onChange} />
    ));
    await user.tab();
    await user.keyboard('031120');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('26');
    await user.tab();
    expect(onChange.mock.calls.at(-1)).toEqual(['2026-11-03']);
    expect(onChange.mock.calls.every(([day]) => day === '2026-11-03')).toBe(true);
  });

  it('gives the next day on an arrow key', async () => {
    const { user, onChange } = show((onChange) => (
      <DateField label="Joined" value="2026-11-03" onChange={onChange} />
    ));
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(onChange).toHaveBeenLastCalledWith('2026-11-04');
  });

  it('shows nothing for a text that is no day', () => {
    show((onChange) => <DateField label="Joined" value="2026-02-30x" onChange={onChange} />);
    expect(parts()).toEqual(['dd', 'mm', 'yyyy']);
  });
});

describe('DatePicker', () => {
  it('gives the day picked from a calendar that starts on Monday', async () => {
    const { user, onChange } = show((onChange) => (
      <DatePicker label="Date" value="2026-11-12" onChange={onChange} />
    ));
    await user.click(screen.getByRole('button', { name: /Calendar/ }));
    expect(screen.getByRole('grid').querySelector('th')?.textContent).toBe('Mon');
    await user.click(screen.getByRole('button', { name: /13 November 2026/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-13');
  });
});

describe('TimeField', () => {
  it('shows an afternoon time on the 24-hour clock', () => {
    show((onChange) => <TimeField label="Starts" value="13:05" onChange={onChange} />);
    expect(parts()).toEqual(['13', '05']);
  });

  it('gives a typed time with leading zeros', async () => {
    const { user, onChange } = show((onChange) => (
      <TimeField label="Starts" value={null} onChange={onChange} />
    ));
    await user.tab();
    await user.keyboard('0907');
    expect(onChange).toHaveBeenLastCalledWith('09:07');
  });

  it('gives null when it is emptied', async () => {
    const { user, onChange } = show((onChange) => (
      <TimeField label="Starts" value="09:07" onChange={onChange} />
    ));
    await user.tab();
    await user.keyboard('{Backspace}{Backspace}{ArrowRight}{Backspace}{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});
