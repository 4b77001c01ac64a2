import type { Encoding } from '../../../../electron/work/read-staff/staff-file';

/** Text as the bytes of a file in that encoding; `marked` puts a byte-order mark before UTF-16. */
export function toBytes(text: string, encoding: Encoding = 'utf-8', marked = true): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked ? `\uFEFF${text}` : text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked ? `\uFEFF${text}` : text, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from([...text].map(toWindows1252));
  }
}

const BEYOND_LATIN: Readonly<Record<string, number>> = {
  '’': 0x92,
  '‘': 0x91,
  '–': 0x96,
  '€': 0x80,
  Š: 0x8a,
  Ž: 0x8e,
};

function toWindows1252(letter: string): number {
  return BEYOND_LATIN[letter] ?? letter.charCodeAt(0);
}
