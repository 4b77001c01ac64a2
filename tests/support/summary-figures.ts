import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import { findMissingFromPages } from './summary-words';
import { tempFolder } from './temp-folder';

/** What a summary says and the PDF in these bytes, which Chromium or LibreOffice made, does not say in its place. */
export async function findMissingFromPdf(
  pdf: Uint8Array,
  content: SummaryContent,
): Promise<readonly string[]> {
  const path = join(tempFolder(), 'summary.pdf');
  writeFileSync(path, pdf);
  return findMissingFromPages(path, content);
}
