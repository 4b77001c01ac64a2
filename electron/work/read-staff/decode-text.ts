import { ok, type Result } from '#shared/lib/result';
import { refuseBinary } from './refuse-other-file';
import type { Encoding } from './staff-file';

type Decoded = { readonly encoding: Encoding; readonly text: string };

/**
 * Text out of a file's bytes, with the encoding told by its byte-order mark, by the zeros of UTF-16, or by whether the
 * bytes are UTF-8 at all; what is not is Windows-1252. Refuses bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  const encoding = detectEncoding(bytes);
  if (!encoding) return refuseBinary();
  const text = decode(bytes, encoding);
  return isText(text) ? ok({ encoding, text }) : refuseBinary();
}

function detectEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes);
  // Headings, commas and line ends are Latin, so UTF-16 has a zero in the same half of many pairs, and none in the other.
  if (zeros.even + zeros.odd > bytes.length / 8) {
    const isPaired = bytes.length % 2 === 0;
    if (isPaired && zeros.odd > zeros.even * 20) return 'utf-16le';
    if (isPaired && zeros.even > zeros.odd * 20) return 'utf-16be';
  }
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function countZeros(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/** Whether the letters beyond ASCII are UTF-8: all of them, or, in a damaged file, clearly more than are not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = countFollowers(byte);
    const isWhole =
      more > 0 &&
      Array.from({ length: more }, (_, step) => bytes[at + step + 1] ?? 0).every((one) => one >> 6 === 2);
    if (isWhole) {
      good += 1;
      at += more;
    } else bad += 1;
  }
  return bad === 0 || good > bad * 4;
}

function countFollowers(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  return lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
}

// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F.
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') {
    // Node's own decoder of that name reads Latin-1 and loses the curled apostrophes.
    const latin = Buffer.from(bytes).toString('latin1');
    return latin.replace(
      /[\u0080-\u009F]/gu,
      (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter,
    );
  }
  return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
}

/** Whether decoded characters are mostly such as people type: few control characters, few that could not be read. */
function isText(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isControl =
      (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0);
    if (isControl || code === 0xfffd) strange += 1;
  }
  return strange <= Math.max(4, text.length / 50);
}
