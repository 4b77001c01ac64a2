import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { FigureButton } from '../../../renderer/domain-ui/figure-button';
import { aDocument, aPerson } from '../../support/documents';
import { installFakeDesk } from '../../support/fake-desk';
import { aPairing } from '../../support/pairings';

const ids = Array.from({ length: 12 }, (_, at) => `p${at}`);
const people = Object.fromEntries(ids.map((id) => [id, aPerson(id)]));
const pair = aPairing('pair', ['p1', 'p2']);
const person = (id: string): RecordRef => ({ kind: 'person', id });

async function open(records: readonly RecordRef[], words = '12 colleagues') {
  installFakeDesk(aDocument({ people, pairings: { [pair.id]: pair } }));
  render(<FigureButton words={words} title="Who came" records={records} />);
  await userEvent.click(screen.getByRole('button', { name: `${words}: show the records behind it` }));
  return within(screen.getByRole('dialog', { name: `Who came: ${words}` }));
}

describe('FigureButton', () => {
  it('lists the records by their kind, each with the way to it', async () => {
    const dialog = await open([{ kind: 'pairing', id: 'pair' }, person('p1')], '2 things');
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1 person',
      '1 pairing',
    ]);
    expect(dialog.getByRole('link', { name: 'p1 Test' }).getAttribute('href')).toBe('/people/p1');
    expect(dialog.getByRole('link', { name: 'p1 Test and p2 Test' }).getAttribute('href')).toBe(
      '/mentoring/pairings/pair',
    );
  });

  it('counts a record once that stands behind it twice', async () => {
    const dialog = await open([person('p1'), person('p1')], '2 hours');
    expect(dialog.getByRole('heading', { level: 3 }).textContent).toBe('1 person');
  });

  it('narrows a long list by a few letters', async () => {
    const dialog = await open(ids.map(person));
    await userEvent.type(dialog.getByRole('searchbox'), 'p11');
    expect(dialog.getAllByRole('listitem')).toHaveLength(1);
    expect(dialog.getByRole('status').textContent).toBe('1 of 12 records');
  });

  it('says where a record has gone', async () => {
    const dialog = await open([person('gone')], '1 colleague');
    expect(dialog.getByText('This person is no longer in the records.')).toBeTruthy();
  });

  it('gives the focus back to the figure', async () => {
    await open([person('p1')]);
    await userEvent.keyboard('{Escape}');
    await act(async () => new Promise((resolve) => requestAnimationFrame(() => resolve())));
    expect(document.activeElement?.textContent).toBe('12 colleagues');
  });

  it('is plain words where nothing stands behind it', () => {
    installFakeDesk(aDocument());
    render(<FigureButton words="0" title="Who came" records={[]} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('0')).toBeTruthy();
  });
});
