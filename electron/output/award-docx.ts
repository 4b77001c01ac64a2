import type { ApplicationSheet } from '#shared/domain/bursary/application-sheet';
import type { AwardLetter } from '#shared/domain/bursary/award-letter';
import {
  writeBullets,
  writeClosing,
  writeFacts,
  writeHeading,
  writeParagraphs,
  writeRoom,
  writeSignatures,
  writeTable,
  writeTitle,
  writeWordDocument,
} from './word-document';

/** Lines to write on under a heading that nothing stands under yet. */
const ROOM_LINES = 3;

/** An application for an award as a Word document to fill in, discuss and sign. */
export async function writeApplicationDocx(sheet: ApplicationSheet, reference: string): Promise<Buffer> {
  const { title, school, facts, sections, costs, decisions, signatures } = sheet;
  return await writeWordDocument({
    title: `${title} (${reference})`,
    school,
    foot: `${school} · ${reference}`,
    blocks: [
      ...writeParagraphs(school, { isBold: true }),
      writeTitle(title),
      writeFacts(facts),
      ...sections.flatMap(({ heading, words }) => [
        writeHeading(heading),
        ...(words.trim() === '' ? writeRoom(ROOM_LINES) : writeParagraphs(words)),
      ]),
      writeHeading('Costs'),
      writeTable(
        [
          { header: 'Kind', share: 0.3 },
          { header: 'What it is for', share: 0.5 },
          { header: 'Amount', share: 0.2, isAmount: true },
        ],
        costs.rows.map(({ kind, words, amount }) => [kind, words, amount]),
        ['Total', '', costs.total],
      ),
      ...(costs.limit === '' ? [] : writeParagraphs(costs.limit)),
      ...(decisions.length === 0
        ? []
        : [
            writeHeading('Decisions so far'),
            writeTable(
              [
                { header: 'Day', share: 0.2 },
                { header: 'Decision', share: 0.22 },
                { header: 'By', share: 0.28 },
                { header: 'Why', share: 0.3 },
              ],
              decisions.map(({ day, state, by, why }) => [day, capitalise(state), by, why]),
            ),
          ]),
      writeHeading('Signed'),
      writeSignatures(signatures),
    ],
  });
}

/** An award letter as a Word document, for the school's own headed paper or to be changed before it is sent. */
export async function writeAwardLetterDocx(letter: AwardLetter, reference: string): Promise<Buffer> {
  const { school, day, to, subject, greeting, paragraphs, facts, conditions, closing, signatures } = letter;
  return await writeWordDocument({
    title: subject,
    school,
    foot: `${school} · ${reference}`,
    blocks: [
      ...writeParagraphs(school, { isBold: true }),
      ...writeParagraphs(day),
      ...writeParagraphs(to),
      writeTitle(subject),
      ...writeParagraphs(greeting),
      ...paragraphs.flatMap((words) => writeParagraphs(words)),
      writeHeading('The award'),
      writeFacts(facts),
      writeHeading('What goes with it'),
      ...writeBullets(conditions),
      writeClosing(closing),
      writeSignatures(signatures),
    ],
  });
}

const capitalise = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
