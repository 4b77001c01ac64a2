/** Printable ASCII without a grave accent and without two blanks together. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/u;
const LETTERS_ONLY = /^[a-z]*$/u;
const MARKS = /\p{M}+/gu;
const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Text as it is compared: small letters, no accents, one kind of apostrophe and hyphen, single blanks.
 *
 * @example
 * foldText('  Siân  O’Łukasz ') //=> "sian o'lukasz"
 */
export function foldText(text: string): string {
  // Most cells are plain Latin, which needs none of what follows.
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name as it is compared: folded, and without the marks that people leave out (`O'Neil` and `ONeil`, `Anne-Marie` and `Anne Marie`). */
export function foldName(name: string): string {
  const folded = foldText(name);
  if (LETTERS_ONLY.test(folded)) return folded;
  return folded
    .replace(/['.]/gu, '')
    .replace(/[-\s]+/gu, ' ')
    .trim();
}

/** A code or address as it is compared: capitals and outer blanks do not count, accents do. */
export function foldCode(code: string): string {
  return PLAIN.test(code) ? code.trim().toLowerCase() : code.normalize('NFC').trim().toLowerCase();
}
