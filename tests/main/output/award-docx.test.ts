import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeApplication } from '#shared/domain/bursary/application-sheet';
import { writeAwardLetter } from '#shared/domain/bursary/award-letter';
import { findAwardParts } from '#shared/domain/bursary/papers/find-award-parts';
import { writeApplicationDocx, writeAwardLetterDocx } from '../../../electron/output/award-docx';
import { openInWriter } from '../../support/libre-office';
import { readPdfFacts, readPdfPages } from '../../support/pdf';
import { tempFolder } from '../../support/temp-folder';
import { AWARD, aLedger } from '../../support/a-ledger';

const { school, ledger, ...records } = aLedger();
const found = findAwardParts(AWARD, records);
if (!found.ok) throw new Error(found.error.message);
const { award, fund, person } = found.value;
const sheet = describeApplication(award, { fund, person, school });
const letter = writeAwardLetter(award, { fund, person, school, ledger, day: '2026-11-12' });
if (!letter.ok) throw new Error(letter.error.message);

const partOf = (document: Uint8Array, name: string) =>
  strFromU8(unzipSync(document)[name] ?? new Uint8Array());

async function readInWriter(document: Uint8Array) {
  const path = join(tempFolder(), 'letter.pdf');
  writeFileSync(path, await openInWriter(document));
  const words = (await readPdfPages(path)).join('\n').replaceAll(/\s+/g, ' ');
  return { words, facts: await readPdfFacts(path) };
}

describe('writeApplicationDocx', () => {
  it('opens on A4 with every answer, the costs, their total and lines to sign', async () => {
    const { words, facts } = await readInWriter(await writeApplicationDocx(sheet, award.reference));
    expect([facts.widthMm, facts.heightMm]).toEqual([210, 297]);
    for (const said of [
      'Application: Learning Ticket',
      'B-0007',
      'Mei Rashid',
      'Does talk before writing help?',
      'Books and materials',
      'Three books',
      'Total £150.00',
      'Headteacher',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('is made of real headings and tables, in British English', async () => {
    const document = await writeApplicationDocx(sheet, award.reference);
    const body = partOf(document, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    expect(body).toContain('<w:tblHeader/>');
    expect(partOf(document, 'word/styles.xml')).toContain('w:lang w:val="en-GB"');
  });
});

describe('writeAwardLetterDocx', () => {
  it('opens as one page that names the amount, the conditions and who signs', async () => {
    const { words, facts } = await readInWriter(await writeAwardLetterDocx(letter.value, award.reference));
    expect(facts.pages).toBe(1);
    for (const said of [
      'Dear Mei',
      '£150.00',
      'Sat 12 Jun 2027',
      'At the Teach-meet',
      'I accept the award',
    ]) {
      expect(words).toContain(said);
    }
  });
});
