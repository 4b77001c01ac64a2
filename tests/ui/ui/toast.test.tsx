import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showToast, toastQueue } from '../../../renderer/ui/show-toast';
import { ToastRegion } from '../../../renderer/ui/toast-region';

afterEach(() => {
  act(() => toastQueue.clear());
  vi.useRealTimers();
});

describe('showToast', () => {
  it('does the action once and goes away', async () => {
    const undo = vi.fn<() => void>();
    render(<ToastRegion />);
    act(() => void showToast({ title: 'Moved to 10:07', action: { label: 'Undo', onPress: undo } }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Moved to 10:07')).toBeNull();
  });

  it('is read out when it appears', () => {
    render(<ToastRegion />);
    act(() => void showToast({ title: '62 people were added.' }));
    expect(screen.getByRole('alert').textContent).toContain('62 people were added.');
  });

  it('goes away after eight seconds unless it lasts', () => {
    vi.useFakeTimers();
    render(<ToastRegion />);
    act(() => {
      showToast({ title: 'Saved.' });
      showToast({ title: 'The disk is full.', isLasting: true });
    });
    act(() => void vi.advanceTimersByTime(8100));
    expect(screen.queryByText('Saved.')).toBeNull();
    expect(screen.getByText('The disk is full.')).toBeDefined();
  });

  it('gives back a way to take it off', () => {
    render(<ToastRegion />);
    let close = () => {};
    act(() => {
      close = showToast({ title: 'Saved.' });
    });
    act(() => close());
    expect(screen.queryByText('Saved.')).toBeNull();
  });
});
