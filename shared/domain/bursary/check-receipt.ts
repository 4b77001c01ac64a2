import { ok, refuse, type Result } from '../../lib/result';
import { LARGEST_RECEIPT_BYTES, type Receipt } from './receipt';

/** So many bytes from a file's start tell what it is. */
export const TELLING_BYTES = 16;

/** A file as it is looked at before anything is done with it. */
type OfferedFile = {
  readonly name: string;
  /** The whole file's length, in bytes. */
  readonly size: number;
  /** Its first {@link TELLING_BYTES} bytes, or more. */
  readonly start: Uint8Array;
};

/** The first bytes of each kind of file, at the places where they stand. */
const STARTS: Readonly<
  Record<Receipt['type'], readonly { readonly at: number; readonly bytes: readonly number[] }[]>
> = {
  'application/pdf': [{ at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }],
  'image/png': [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
  'image/jpeg': [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  'image/webp': [
    { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
    { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  ],
};

/** What telephones keep photos in; nothing but a telephone shows it everywhere. */
const HEIC = { at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65] };
const PROGRAM = { at: 0, bytes: [0x4d, 0x5a] };

/**
 * What kind of receipt a file is, by its first bytes whatever its name says. Refuses `receipt-empty`,
 * `receipt-too-large` and `receipt-of-no-kind`, each with a sentence for a teacher. The window asks before it sends a
 * file, and the main process asks again.
 *
 * @example
 * checkReceipt({ name: 'receipt.pdf', size: 90_112, start: new Uint8Array([0x4d, 0x5a, 0x90]) })
 * //=> { ok: false, error: { name: 'receipt-of-no-kind', message: '“receipt.pdf” is a program…' } }
 */
export function checkReceipt({ name, size, start }: OfferedFile): Result<Receipt['type']> {
  if (size === 0) {
    return refuse('receipt-empty', `“${name}” is empty, so it was not kept. Choose the file again.`);
  }
  if (size > LARGEST_RECEIPT_BYTES) {
    return refuse(
      'receipt-too-large',
      `“${name}” is ${inMegabytes(size)} MB; a receipt may be at most ${inMegabytes(LARGEST_RECEIPT_BYTES)} MB. It was not kept. Save a smaller picture of it, or only the page that matters.`,
    );
  }
  const type = findType(start);
  return type === null ? refuse('receipt-of-no-kind', describeOther(name, start)) : ok(type);
}

function findType(start: Uint8Array): Receipt['type'] | null {
  // Object.entries cannot say that the keys of STARTS are types of receipts.
  const kinds = Object.entries(STARTS) as [Receipt['type'], (typeof STARTS)[Receipt['type']]][];
  return kinds.find(([, marks]) => marks.every((mark) => standsIn(start, mark)))?.[0] ?? null;
}

const standsIn = (
  start: Uint8Array,
  { at, bytes }: { readonly at: number; readonly bytes: readonly number[] },
) => bytes.every((byte, index) => start[at + index] === byte);

function describeOther(name: string, start: Uint8Array): string {
  const ending = 'It was not kept.';
  if (standsIn(start, PROGRAM)) {
    return `“${name}” is a program, whatever its name says. ${ending} A receipt is a PDF or a picture.`;
  }
  if (standsIn(start, HEIC)) {
    return `“${name}” is a photo in a form that only telephones show (HEIC). ${ending} Save it as JPEG, then choose that.`;
  }
  return `“${name}” is neither a PDF nor a picture (PNG, JPEG or WebP), whatever its name says. ${ending} Scan or photograph the receipt, then choose that file.`;
}

/** Rounded up to a tenth, so that what is too large never looks as if it were not. */
const inMegabytes = (bytes: number): string => String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
