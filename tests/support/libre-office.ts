import { convertInOffice, readWorkbook, type Sheets } from './office-files';
import { tempFolder } from './temp-folder';

/** The sheets of a workbook as LibreOffice works them out, by their names: rows of cells. */
export const openInCalc = (workbook: Uint8Array): Promise<Sheets> => readWorkbook(tempFolder(), workbook);

/** A Word document's pages as LibreOffice lays them out, as PDF. */
export async function openInWriter(document: Uint8Array): Promise<Buffer> {
  const { 'letter.pdf': pdf } = await convertInOffice(tempFolder(), 'letter.docx', document, 'pdf');
  if (pdf === undefined) throw new Error('LibreOffice made no PDF.');
  return pdf;
}
