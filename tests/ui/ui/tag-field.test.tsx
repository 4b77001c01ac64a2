import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { addTags } from '../../../renderer/ui/add-tags';
import { TagField, type TagFieldProps } from '../../../renderer/ui/tag-field';

function Needs({ value: first, ...rest }: Pick<TagFieldProps, 'value'> & Partial<TagFieldProps>) {
  const [value, setValue] = useState(first);
  return (
    <>
      <TagField label="Needs" {...rest} value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

// An open list of suggestions hides the rest of the page from screen readers.
const tags = () => JSON.parse(screen.getByRole('status', { hidden: true }).textContent);

describe('TagField', () => {
  it.each(['{Enter}', ','])('adds what was typed on %s', async (key) => {
    const user = userEvent.setup();
    render(<Needs value={['Projector']} />);
    await user.click(screen.getByRole('combobox', { name: 'Needs' }));
    await user.keyboard(`Flip chart${key}`);
    expect(tags()).toEqual(['Projector', 'Flip chart']);
    expect(screen.getByRole('combobox')).toHaveProperty('value', '');
  });

  it('adds a suggestion that was moved to', async () => {
    const user = userEvent.setup();
    render(<Needs value={[]} suggestions={['Speakers', 'Visualiser']} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('vis{ArrowDown}{Enter}');
    expect(tags()).toEqual(['Visualiser']);
  });

  it('adds what was typed on leaving the field', async () => {
    const user = userEvent.setup();
    render(<Needs value={[]} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('Speakers');
    await user.tab();
    expect(tags()).toEqual(['Speakers']);
  });

  it('adds each of a pasted list', async () => {
    const user = userEvent.setup();
    render(<Needs value={[]} />);
    await user.click(screen.getByRole('combobox'));
    await user.paste('Speakers; Flip chart\nspeakers');
    expect(tags()).toEqual(['Speakers', 'Flip chart']);
  });

  it('takes the last one away on Backspace in the empty field', async () => {
    const user = userEvent.setup();
    render(<Needs value={['Projector', 'Speakers']} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('{Backspace}');
    expect(tags()).toEqual(['Projector']);
  });

  it('takes one away by its own button', async () => {
    const user = userEvent.setup();
    render(<Needs value={['Projector', 'Speakers']} />);
    await user.click(screen.getByRole('button', { name: 'Remove Projector' }));
    expect(tags()).toEqual(['Speakers']);
  });

  it('leaves out words that are not offered where nothing new is allowed', async () => {
    const user = userEvent.setup();
    render(<Needs value={[]} suggestions={['Speakers']} allowsNew={false} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('Trampoline,speakers,');
    expect(tags()).toEqual(['Speakers']);
  });
});

describe('addTags', () => {
  it('keeps order, trims, and leaves out doubles in any case', () => {
    expect(addTags(['Maths'], ' maths,  early   reading;Phonics, ')).toEqual([
      'Maths',
      'early reading',
      'Phonics',
    ]);
  });
});
