import { describe, expect, it } from 'vitest';
import { listPairingsOf } from '#shared/domain/people/list-pairings-of';
import { aPerson } from '../../../support/documents';
import { aPairing } from '../../../support/pairings';

const [mei, idris, ada] = [aPerson('mei'), aPerson('idris'), aPerson('ada')];

describe('listPairingsOf', () => {
  it('says what each is in it, and with whom', () => {
    const pairing = aPairing('one', [mei.id, idris.id], { kind: 'specialist coaching' });
    expect(listPairingsOf(mei.id, [pairing])).toMatchObject([{ part: 'Coach', partners: [idris.id] }]);
    expect(listPairingsOf(idris.id, [pairing])).toMatchObject([{ part: 'Coachee', partners: [mei.id] }]);
  });

  it('calls all three of a co-coaching group the same', () => {
    const pairing = aPairing('one', [mei.id, idris.id, ada.id], { kind: 'co-coaching' });
    expect(listPairingsOf(mei.id, [pairing])).toMatchObject([
      { part: 'Co-coach', partners: [idris.id, ada.id] },
    ]);
  });

  it('puts those under way before the closed, and the latest first among each', () => {
    const pairings = [
      aPairing('closed', [mei.id, ada.id], { stage: 'closed', startDay: '2026-10-01' }),
      aPairing('earlier', [mei.id, idris.id], { startDay: '2025-09-08' }),
      aPairing('later', [ada.id, mei.id], { stage: 'pausing', startDay: '2026-09-07' }),
    ];
    expect(listPairingsOf(mei.id, pairings).map(({ pairing }) => pairing.id)).toEqual([
      'later',
      'earlier',
      'closed',
    ]);
  });

  it('leaves out the pairings of others', () => {
    expect(listPairingsOf(mei.id, [aPairing('one', [idris.id, ada.id])])).toEqual([]);
  });
});
