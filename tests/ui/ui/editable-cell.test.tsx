import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EditableCell, type EditableCellProps } from '../../../renderer/ui/editable-cell';
import { Table } from '../../../renderer/ui/table';

function setUp(props: Partial<EditableCellProps> = {}) {
  const onSave = vi.fn<(value: string) => void>();
  render(<EditableCell label="Team of Amina Khan" value="Year 4" onSave={onSave} {...props} />);
  return { onSave, user: userEvent.setup() };
}

const shown = () => screen.getByRole('button', { name: 'Team of Amina Khan: Year 4. Edit' });
const editor = () => screen.getByRole('textbox', { name: 'Team of Amina Khan' });

describe('EditableCell', () => {
  it.each(['{Enter}', '{F2}'])('opens on %s with the text selected', async (key) => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard(key);
    await user.keyboard('Office');
    expect(editor()).toHaveProperty('value', 'Office');
  });

  it('opens on a double click and not on a single one', async () => {
    const { user } = setUp();
    await user.click(shown());
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.dblClick(shown());
    expect(editor()).toBe(document.activeElement);
  });

  it('saves the trimmed text on Enter and gives the focus back', async () => {
    const { user, onSave } = setUp();
    await user.dblClick(shown());
    await user.keyboard('  Year 5 {Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Year 5');
    expect(shown()).toBe(document.activeElement);
  });

  it('leaves the text as it was on Escape', async () => {
    const { user, onSave } = setUp();
    await user.dblClick(shown());
    await user.keyboard('Year 5{Escape}');
    expect(onSave).not.toHaveBeenCalled();
    expect(shown()).toBe(document.activeElement);
  });

  it('saves on leaving with Tab', async () => {
    const { user, onSave } = setUp();
    await user.dblClick(shown());
    await user.keyboard('Year 5');
    await user.tab();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Year 5');
  });

  it('saves nothing when nothing changed', async () => {
    const { user, onSave } = setUp();
    await user.dblClick(shown());
    await user.keyboard('{Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('stays open and says why a text is refused', async () => {
    const { user, onSave } = setUp({ refuse: (text) => (text === '' ? 'A team needs a name.' : null) });
    await user.dblClick(shown());
    await user.clear(editor());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('A team needs a name.');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps its keys to itself inside a table', async () => {
    const onSave = vi.fn<(value: string) => void>();
    const onRowAction = vi.fn<(id: string) => void>();
    const onSelectionChange = vi.fn<(ids: ReadonlySet<string>) => void>();
    const user = userEvent.setup();
    render(
      <Table
        label="People"
        rows={[{ id: 'a', team: 'Year 4' }]}
        selectionMode="multiple"
        onRowAction={onRowAction}
        onSelectionChange={onSelectionChange}
        columns={[
          {
            id: 'team',
            header: 'Team',
            cell: (row) => <EditableCell label="Team of Amina Khan" value={row.team} onSave={onSave} />,
          },
        ]}
      />,
    );
    await user.dblClick(shown());
    await user.keyboard('{End}{ArrowLeft} and 5{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Year  and 54');
    expect(onRowAction).not.toHaveBeenCalled();
    expect(onSelectionChange).not.toHaveBeenCalled();
  });
});
