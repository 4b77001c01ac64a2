import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSavedFile, encodeSavedFile } from '../../../electron/store/saved-file';

const text = { text: 'Wójcik’s talk', pence: 15_000 };

describe('decodeSavedFile', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.jsonValue(), (sequence, value) => {
        const document: unknown = JSON.parse(JSON.stringify(value));
        expect(decodeSavedFile(encodeSavedFile({ sequence, document }))).toEqual({ sequence, document });
      }),
    );
  });

  it('notices every flipped bit of the document', () => {
    const written = encodeSavedFile({ sequence: 7, document: text });
    const start = new TextDecoder().decode(written).indexOf('{"text"');
    for (let at = start; at < written.byteLength - 3; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = written.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(decodeSavedFile(damaged)).toBeNull();
      }
    }
  });

  it('notices a file that ends early, at every length', () => {
    const written = encodeSavedFile({ sequence: 7, document: text });
    for (let length = 0; length < written.byteLength - 1; length += 1) {
      expect(decodeSavedFile(written.slice(0, length))).toBeNull();
    }
  });

  it.each(['', 'null', '[]', '{}', '{"file":"cpd-desk"}', '\0\0\0\0'])(
    'does not take %j for a file',
    (words) => {
      expect(decodeSavedFile(new TextEncoder().encode(words))).toBeNull();
    },
  );
});
