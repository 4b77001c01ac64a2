import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../../electron/security/own-window';
import { RECEIPT_ORIGIN, isViewerFrame } from '../../../electron/security/pdf-viewer';

describe('isViewerFrame', () => {
  it.each([
    'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/1ae834ae-c11d-4e12-8cb4-351c621a8df3',
    'app://receipt/0a1b/bookshop.pdf',
  ])('lets a frame be %s', (address) => {
    expect(isViewerFrame(address)).toBe(true);
  });

  it.each([
    'app://desk/index.html',
    'app://receipt.example.com/',
    'chrome-extension://abc/x.html',
    'https://example.com/',
    'file:///etc/passwd',
  ])('lets no frame be %s', (address) => {
    expect(isViewerFrame(address)).toBe(false);
  });
});

describe('RECEIPT_ORIGIN', () => {
  it('is no page of the app: what a receipt asks is turned away', () => {
    expect(isOwnAddress(`${RECEIPT_ORIGIN}/0a1b/bookshop.pdf`)).toBe(false);
  });
});
