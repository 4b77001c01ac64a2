import { describe, expect, it } from 'vitest';
import { checkVisitWords, VISIT_WORD_RULES } from '#shared/domain/governor/check-visit-words';
import { DEFAULT_GOVERNOR_SETTINGS } from '#shared/domain/governor/governor-settings';

const names = (text: string) => checkVisitWords(text).map(({ name }) => name);

describe('checkVisitWords', () => {
  it('quotes the words that sound like a lesson observation', () => {
    expect(checkVisitWords('Observe a phonics lesson')).toEqual([
      {
        name: 'lesson observation',
        words:
          '“Observe” sounds like a lesson observation. A visit is not one: ask what people do and see themselves.',
      },
    ]);
  });

  it.each([
    ['Watch two teachers at work', 'lesson observation'],
    ['Carry out an observation in Year 2', 'lesson observation'],
    ['Rate the teaching of phonics', 'grading'],
    ['Grade each lesson', 'grading'],
    ['Which lesson grades were given?', 'grading'],
    ['Can you judge the teaching in Year 4?', 'judging'],
    ['Inspect the books', 'judging'],
    ['Who are the best teachers here?', 'comparing people'],
    ['Is there weak teaching in Year 5?', 'comparing people'],
  ])('warns of “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'How has the attendance rate changed since spring?',
    'What did the grades of Year 6 tell you?',
    'What helps teachers to work well together?',
    'How do you know that it works?',
    'Which staff have had a share in this?',
  ])('lets “%s” pass', (text) => {
    expect(checkVisitWords(text)).toEqual([]);
  });

  it('lets every question of the first bank pass', () => {
    for (const { words } of DEFAULT_GOVERNOR_SETTINGS.questionBank)
      expect(checkVisitWords(words)).toEqual([]);
  });

  it('has each rule once', () => {
    expect(new Set(VISIT_WORD_RULES.map(({ name }) => name)).size).toBe(VISIT_WORD_RULES.length);
  });
});
