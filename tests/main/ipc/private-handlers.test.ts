import { describe, expect, it } from 'vitest';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { privateHandlers } from '../../../electron/ipc/private-handlers';
import { theSchool } from '../../unit/document/commands/carry-out';
import { buildPairing } from '../../unit/domain/mentoring/round/build-round';
import { aDesk } from './a-desk';

const first = buildPairing('first', ['mei', 'idris']);
const second = buildPairing('second', ['wanda', 'idris']);
const review = { selfReview: [], focus: 'Talk', seen: '', asked: '', nextSteps: '' };

async function handlers() {
  const { owner } = await aDesk({
    ...theSchool,
    pairings: { [first.id]: first, [second.id]: second },
    confidential: {
      notes: {
        [sessionId.parse('monday')]: { pairingId: first.id, words: 'Of the first' },
        [sessionId.parse('friday')]: { pairingId: second.id, words: 'Of the second' },
      },
      lessonReviews: { [sessionId.parse('friday')]: { pairingId: second.id, review } },
      keepApartReasons: { [keepApartId.parse('apart')]: 'They asked for it' },
    },
  });
  return { ...privateHandlers({ owner }), owner };
}

describe('what is confidential', () => {
  it('is noted when it is opened, once for each look', async () => {
    const desk = await handlers();
    await desk['mentoring.readPrivate']({ pairingId: first.id });
    await desk['mentoring.readPrivate']({ pairingId: first.id });
    await desk['mentoring.readPrivate']({ pairingId: second.id });
    await desk['mentoring.readKeepApartReasons'](undefined);
    expect(desk.owner.document?.history.map(({ words, people }) => [words, people])).toEqual([
      ['Open the private notes of Mei Rashid and Idris Okafor', ['mei', 'idris']],
      ['Open the private notes of Wanda Wójcik and Idris Okafor', ['wanda', 'idris']],
      ['Open the reasons of the never-pair list', []],
    ]);
  });
});

describe('mentoring.readPrivate', () => {
  it('gives a pairing its own notes and reviews, and nobody else’s', async () => {
    const { 'mentoring.readPrivate': read } = await handlers();
    expect(await read({ pairingId: first.id })).toEqual({
      ok: true,
      value: { notes: { monday: { pairingId: 'first', words: 'Of the first' } }, lessonReviews: {} },
    });
    const { value } = (await read({ pairingId: second.id })) as { readonly value: object };
    expect(value).toMatchObject({ lessonReviews: { friday: { review: { focus: 'Talk' } } } });
    expect(JSON.stringify(value)).not.toContain('Of the first');
  });

  it('refuses a pairing that is not there', async () => {
    const { 'mentoring.readPrivate': read } = await handlers();
    expect(await read({ pairingId: pairingId.parse('gone') })).toMatchObject({
      ok: false,
      error: { name: 'pairing-unknown' },
    });
  });
});

describe('mentoring.readKeepApartReasons', () => {
  it('gives the reasons to the one view that asks for them', async () => {
    const { 'mentoring.readKeepApartReasons': read } = await handlers();
    expect(await read(undefined)).toEqual({ apart: 'They asked for it' });
  });
});
