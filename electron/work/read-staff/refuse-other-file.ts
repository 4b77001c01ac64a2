import { refuse, type Result } from '#shared/lib/result';

const NOTHING_CHANGED = 'Nothing was brought in.';
const SAVE_AS_CSV = 'In Excel choose File, Save As, CSV UTF-8 (Comma delimited), and bring in that file.';

const EXCEL = refuse(
  'excel-workbook',
  `This is an Excel workbook, not a CSV file. ${NOTHING_CHANGED} ${SAVE_AS_CSV}`,
);
const PICTURE = refuse(
  'picture',
  `This is a picture, even if its name ends in .csv. ${NOTHING_CHANGED} Choose the staff list that your school’s system exports as CSV.`,
);
const other = (name: string, what: string): Result<never> =>
  refuse(
    name,
    `This is ${what}, not a staff list. ${NOTHING_CHANGED} Choose the staff list that your school’s system exports as CSV.`,
  );

type Sign = {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly says: (text: string) => Result<never>;
};

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

// The first bytes by which each kind of file is known, whatever its name says.
const SIGNS: readonly Sign[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: readZip },
  { bytes: [0x50, 0x4b, 0x05, 0x06], says: readZip },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: () => EXCEL },
  { bytes: letters('%PDF'), says: () => other('pdf', 'a PDF document') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], says: () => PICTURE },
  { bytes: [0xff, 0xd8, 0xff], says: () => PICTURE },
  { bytes: letters('GIF8'), says: () => PICTURE },
  { bytes: letters('WEBP'), at: 8, says: () => PICTURE },
  { bytes: letters('ftyp'), at: 4, says: () => PICTURE },
  { bytes: [0x49, 0x49, 0x2a, 0x00], says: () => PICTURE },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], says: () => PICTURE },
  { bytes: [0x1f, 0x8b], says: () => other('zip', 'a compressed file') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], says: () => other('zip', 'a compressed file') },
  { bytes: letters('Rar!'), says: () => other('zip', 'a compressed file') },
  { bytes: letters('{\\rtf'), says: () => other('document', 'a word-processed document') },
  { bytes: letters('SQLite format 3'), says: () => other('database', 'a database') },
];

/** Refuses a file that is something else than text by its first bytes: a workbook, picture, PDF or archive; else null. */
export function refuseOtherFile(bytes: Uint8Array): Result<never> | null {
  const sign = SIGNS.find(({ bytes: start, at = 0 }) =>
    start.every((byte, index) => bytes[at + index] === byte),
  );
  return sign ? sign.says(Buffer.from(bytes.subarray(0, 4096)).toString('latin1')) : null;
}

/** Refuses a web page or data file saved under a staff list's name; else null. */
export function refuseOtherText(text: string): Result<never> | null {
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|script)\b/u.test(start)) {
    return refuse(
      'web-page',
      `This is a web page, perhaps the sign-in page of the system it came from. ${NOTHING_CHANGED} Sign in there, export the staff list again as CSV, and choose that file.`,
    );
  }
  if (start.startsWith('<?xml')) return other('xml', 'an XML file');
  if (/^[[{]\s*["{[]/u.test(start)) return other('json', 'a JSON data file');
  return null;
}

/** Refuses bytes that are no text in any encoding a staff list is written in. */
export function refuseBinary(): Result<never> {
  return refuse(
    'not-text',
    `This file holds no readable text. ${NOTHING_CHANGED} Export the staff list again as CSV, and choose that file.`,
  );
}

function readZip(start: string): Result<never> {
  if (/xl\/|\[Content_Types\]\.xml/u.test(start) && !/word\/|ppt\//u.test(start)) return EXCEL;
  if (start.includes('opendocument.spreadsheet')) {
    return refuse(
      'spreadsheet',
      `This is a spreadsheet, not a CSV file. ${NOTHING_CHANGED} In LibreOffice choose File, Save As, Text CSV, and bring in that file.`,
    );
  }
  if (/word\/|opendocument\.text/u.test(start)) return other('document', 'a word-processed document');
  if (/Index\/Document\.iwa/u.test(start)) {
    return refuse(
      'spreadsheet',
      `This is a Numbers spreadsheet, not a CSV file. ${NOTHING_CHANGED} In Numbers choose File, Export To, CSV, and bring in that file.`,
    );
  }
  return refuse(
    'zip',
    `This is a ZIP archive. ${NOTHING_CHANGED} Unpack it first, and choose the CSV file inside.`,
  );
}
