import type { SummarySketch } from './draw-summary';

/** Last summer's summary, as governors had it in July. */
export const SUMMER_TERM: SummarySketch = {
  id: 'summer-2026',
  period: 'Summer term 2025–26',
  createdAt: '2026-07-17T13:20:00.000Z',
  words: {
    priorities:
      'Vocabulary and reading had most of our time this year. Reasoning in maths comes to the front in September.',
    enquiries:
      'Colleagues from the office, the lunch team and the nursery asked questions of their own beside the teachers, and one of them found that what we had hoped for was not so. We count that as a result.',
    governors:
      'The three evenings on asking were our own choice. Governors began to use them on their visits straight away.',
  },
  nextSteps: [
    'Plan a whole year’s vocabulary before September, unit by unit.',
    'Offer play training to everybody who works at lunchtime, in paid time.',
    'Ask for the sheets behind every claim before it goes to governors.',
  ],
};

/** This autumn's, begun in November and not frozen yet. */
export const AUTUMN_TERM: SummarySketch = {
  id: 'autumn-2026',
  period: 'Autumn term 2026–27',
  createdAt: '2026-11-09T15:45:00.000Z',
  words: {
    priorities:
      'Inclusion has come first this term: who notices that a pupil finds something hard, and what happens then.',
    'teach-meets':
      'Thirty-six talks are offered for 27 November, from every part of the school. Governors are warmly invited.',
    claims: 'Each claim below can be asked about on a visit. One was asked about in July and not seen.',
  },
  nextSteps: [
    'Ask in January what is still being tried of what was heard at the Teach-meet.',
    'Find last year’s science sheets, or withdraw what we said about them.',
  ],
};
