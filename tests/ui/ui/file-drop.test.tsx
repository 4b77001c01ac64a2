import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FileDrop } from '../../../renderer/ui/file-drop';

type OnFiles = (files: readonly File[]) => void;

const staff = new File(['Forename,Surname'], 'staff.csv', { type: 'text/csv' });
const rooms = new File(['Room'], 'rooms.csv', { type: 'text/csv' });

function setUp(allowsMultiple: boolean) {
  const onFiles = vi.fn<OnFiles>();
  const { container } = render(
    <FileDrop label="Drop the staff list here" allowsMultiple={allowsMultiple} onFiles={onFiles} />,
  );
  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
  return { onFiles, input };
}

describe('FileDrop', () => {
  it('opens the file dialog from a button that the keyboard reaches', async () => {
    const { input } = setUp(false);
    const opened = vi.fn<() => void>();
    input.addEventListener('click', opened);
    screen.getByRole('button', { name: 'Choose a file' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('gives the file that was chosen', async () => {
    const { onFiles, input } = setUp(false);
    await userEvent.upload(input, staff);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([staff]);
  });

  it('gives every chosen file where several are allowed', async () => {
    const { onFiles, input } = setUp(true);
    await userEvent.upload(input, [staff, rooms]);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([staff, rooms]);
  });
});
