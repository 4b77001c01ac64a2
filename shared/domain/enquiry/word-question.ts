import type { Question } from './enquiry';

/** A part of a question's form that nobody has filled in yet, in words. */
export type MissingPart = { readonly part: string; readonly words: string };

/** A stretch of a question's sentence: the form's own words, or a part as the person put it; '' while it is a gap. */
export type QuestionPiece =
  | { readonly kind: 'form'; readonly words: string }
  | { readonly kind: 'part'; readonly part: string; readonly words: string };

/**
 * A question's sentence in stretches, so that its gaps can be shown as gaps.
 *
 * @example
 * pieceQuestion({ form: 'own words', words: 'Why do they stop reading?' })
 * //=> [{ kind: 'part', part: 'words', words: 'Why do they stop reading?' }]
 */
export function pieceQuestion(question: Question): readonly QuestionPiece[] {
  const filled: Readonly<Record<string, string>> = question;
  const part = (name: string): QuestionPiece => ({
    kind: 'part',
    part: name,
    words: (filled[name] ?? '').trim(),
  });
  const form = (words: string): QuestionPiece => ({ kind: 'form', words });
  switch (question.form) {
    case 'impact':
      return [
        form('What impact does '),
        part('change'),
        form(' have on '),
        part('on'),
        form(' for '),
        part('group'),
        form(', over '),
        part('over'),
        form('?'),
      ];
    case 'pico':
      return [
        form('For '),
        part('population'),
        form(', does '),
        part('intervention'),
        form(', compared with '),
        part('comparison'),
        form(', change '),
        part('outcome'),
        form('?'),
      ];
    case 'own words':
      return [part('words')];
  }
}

/**
 * A question as one sentence, with a gap where a part is missing; the app never fills one in.
 *
 * @example
 * wordQuestion({ form: 'impact', change: 'paired talk', on: 'writing', group: 'Year 4', over: 'two terms' })
 * //=> 'What impact does paired talk have on writing for Year 4, over two terms?'
 */
export function wordQuestion(question: Question): string {
  const gap = question.form === 'own words' ? '' : '…';
  return pieceQuestion(question)
    .map((piece) => piece.words || gap)
    .join('');
}

/** Whether anything of a question has been written. */
export function hasQuestion(question: Question): boolean {
  const { form: _, ...parts } = question;
  return Object.values(parts).some((part) => part.trim() !== '');
}

const PARTS: Readonly<Record<Question['form'], Readonly<Record<string, string>>>> = {
  impact: {
    change: 'what you will change or try',
    on: 'what you hope it will have an impact on',
    group: 'which pupils or colleagues, as a group',
    over: 'how long it will run',
  },
  pico: {
    population: 'which pupils or colleagues, as a group',
    intervention: 'what you will do',
    comparison: 'what you will compare it with',
    outcome: 'what you hope will change',
  },
  'own words': { words: 'the question itself' },
};

/** What a question does not say yet, in the order of its form. */
export function listMissingParts(question: Question): readonly MissingPart[] {
  const filled: Readonly<Record<string, string>> = question;
  return Object.entries(PARTS[question.form]).flatMap(([part, words]) =>
    (filled[part] ?? '').trim() === '' ? [{ part, words }] : [],
  );
}

/** What the parts of a form ask for, in its order: "what you will change or try". */
export const listQuestionParts = (form: Question['form']): readonly MissingPart[] =>
  Object.entries(PARTS[form]).map(([part, words]) => ({ part, words }));
