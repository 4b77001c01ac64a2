import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { describeDocument } from '#shared/document/document-schema';
import { aSchool } from '../../support/documents';
import { theSampleDocument } from '../../support/sample-document';
import { anyCommand } from './commands/any-commands';
import { carryOut, theSchool } from './commands/carry-out';

const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
  describeDocument(),
);
/** As it stands in the file. */
const asJson = (document: unknown): unknown => JSON.parse(JSON.stringify(document));
const faultsOf = (document: unknown) => {
  validate(asJson(document));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('describeDocument', () => {
  it('is JSON, and says of every part what it holds', () => {
    const schema = asJson(describeDocument()) as {
      readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    };
    const parts = Object.keys(newDocument(aSchool()));
    expect(Object.keys(schema.properties).toSorted()).toEqual(parts.toSorted());
    expect(parts.filter((part) => (schema.properties[part]?.description ?? '').length < 10)).toEqual([]);
  });

  it('takes the sample school and an empty one', () => {
    expect(faultsOf(theSampleDocument())).toEqual([]);
    expect(faultsOf(newDocument(aSchool()))).toEqual([]);
  });

  it('takes every document that commands can make', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const made = commands.reduce<DeskDocument>(
          (document, command) => carryOut(command, document).document,
          theSchool,
        );
        expect(faultsOf(made)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const sample = theSampleDocument();
  it.each<readonly [string, unknown]>([
    ['another format', { ...sample, format: 99 }],
    ['a part that is missing', { ...sample, ledger: undefined }],
    ['a part that nobody knows', { ...sample, extra: true }],
    [
      'a day that is none',
      {
        ...sample,
        school: { ...sample.school, academicYears: [{ name: 'x', terms: [], insetDays: ['tomorrow'] }] },
      },
    ],
    ['a fraction of a penny', { ...sample, ledger: sample.ledger.map((line) => ({ ...line, pence: 0.5 })) }],
    ['a person without a name', { ...sample, people: { someone: { id: 'someone' } } }],
  ])('takes no document with %s', (_what, document) => {
    expect(faultsOf(document).length).toBeGreaterThan(0);
  });
});
