import type { SummaryForm } from '#shared/domain/summary/summary-form';

/** The forms of a report as the lead knows them. */
export const FORM_WORDS: Readonly<
  Record<SummaryForm, { readonly label: string; readonly description: string }>
> = {
  pdf: { label: 'PDF', description: 'To send to governors and to print' },
  docx: { label: 'Word document', description: 'To go on writing in Word or LibreOffice' },
  xlsx: { label: 'Excel workbook', description: 'A sheet for each section, with live totals' },
  csv: { label: 'CSV', description: 'Every figure on a row of its own' },
  poster: { label: 'Staffroom poster', description: 'One A3 page for the wall' },
};
