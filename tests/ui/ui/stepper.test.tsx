import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Stepper } from '../../../renderer/ui/stepper';

const STEPS = [
  { id: 'file', label: 'File' },
  { id: 'columns', label: 'Columns' },
  { id: 'people', label: 'People' },
] as const;

describe('Stepper', () => {
  it('marks the step one is at', () => {
    render(<Stepper label="Bring in a list" steps={STEPS} current="columns" />);
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('[aria-current="step"]') !== null)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('lets one go back to a step that is done, and to no other', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(<Stepper label="Bring in a list" steps={STEPS} current="columns" onSelect={onSelect} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'File (done)' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('file');
  });
});
