import { describe, expect, it } from 'vitest';
import { deskDocument, newDocument } from '#shared/document/desk-document';
import { aDocument, aPerson, aSchool } from '../../support/documents';

describe('newDocument', () => {
  it('is a document that opens', () => {
    const document = newDocument(aSchool());
    expect(deskDocument.parse(document)).toEqual(document);
  });
});

describe('deskDocument', () => {
  it.each(['__proto__', 'constructor'])('refuses or drops a person under the name %s', (id) => {
    const text = JSON.stringify(aDocument()).replace(
      '"people":{}',
      `"people":{"${id}":${JSON.stringify(aPerson('mei'))}}`,
    );
    const parsed = deskDocument.safeParse(JSON.parse(text));
    expect(parsed.success && Object.hasOwn(parsed.data.people, id)).toBe(false);
  });
});
