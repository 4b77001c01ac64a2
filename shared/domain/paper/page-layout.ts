import { z } from 'zod';

export const paperSize = z.enum(['A4', 'A3']);
export type PaperSize = z.infer<typeof paperSize>;

/** Size and way up of a page, as the style sheet of the papers names them. */
export type PageLayout = 'a4-portrait' | 'a4-landscape' | 'a3-portrait' | 'a3-landscape';
