import { describe, expect, it } from 'vitest';
import { TELLING_BYTES, checkReceipt } from '#shared/domain/bursary/check-receipt';
import { LARGEST_RECEIPT_BYTES } from '#shared/domain/bursary/receipt';

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PDF = letters('%PDF-1.7\n%abcdefgh');

const check = (name: string, start: Uint8Array, size = 40_000) => checkReceipt({ name, size, start });
const refusal = (result: ReturnType<typeof checkReceipt>) => (result.ok ? null : result.error);

describe('checkReceipt', () => {
  it.each([
    ['application/pdf', PDF],
    ['image/png', letters('\u0089PNG\r\n\u001a\n')],
    ['image/jpeg', letters('\u00ff\u00d8\u00ff\u00e0')],
    ['image/webp', letters('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ')],
  ] as const)('knows %s by its first bytes, whatever its name says', (type, start) => {
    expect(check('invoice.txt', start)).toEqual({ ok: true, value: type });
  });

  it('needs no more than a file’s first bytes', () => {
    expect(check('a.pdf', PDF.slice(0, TELLING_BYTES)).ok).toBe(true);
  });

  it('says that a program named receipt.pdf is a program', () => {
    expect(refusal(check('receipt.pdf', letters('MZ\u0090\u0000')))).toEqual({
      name: 'receipt-of-no-kind',
      message:
        '“receipt.pdf” is a program, whatever its name says. It was not kept. A receipt is a PDF or a picture.',
    });
  });

  it('says what to do with a telephone’s HEIC photo', () => {
    const start = letters('\u0000\u0000\u0000\u0018ftypheic');
    expect(refusal(check('IMG_2041.HEIC', start))?.message).toContain('Save it as JPEG');
  });

  it.each([
    ['a web page', letters('<!doctype html>')],
    ['a picture with scripts', letters('<svg xmlns="http')],
    ['a zip archive', letters('PK\u0003\u0004')],
    ['a RIFF that is no picture', letters('RIFF\u0010\u0000\u0000\u0000WAVEfmt ')],
    ['a PDF after something else', letters('MZ%PDF-1.7')],
    ['three letters', letters('%PD')],
  ])('takes %s for no receipt', (_what, start) => {
    expect(refusal(check('receipt.pdf', start))?.name).toBe('receipt-of-no-kind');
  });

  it('refuses a file of 50 MB by its length alone', () => {
    expect(refusal(check('scan.pdf', PDF, 50 * 1024 * 1024))).toEqual({
      name: 'receipt-too-large',
      message:
        '“scan.pdf” is 50 MB; a receipt may be at most 20 MB. It was not kept. Save a smaller picture of it, or only the page that matters.',
    });
  });

  it('takes the largest and refuses one byte more, in words that show why', () => {
    expect(check('scan.pdf', PDF, LARGEST_RECEIPT_BYTES).ok).toBe(true);
    expect(refusal(check('scan.pdf', PDF, LARGEST_RECEIPT_BYTES + 1))?.message).toContain('20.1 MB');
  });

  it('refuses an empty file', () => {
    expect(refusal(check('scan.pdf', new Uint8Array(), 0))?.name).toBe('receipt-empty');
  });
});
