import type { TalkSketch } from './talk-sketch';

export const MATHS_TALKS: readonly TalkSketch[] = [
  {
    id: 'talk-five-minute-grid',
    title: 'Does a five-minute grid each morning move times tables in Year 4?',
    by: ['jerome.claydon'],
    staffGroup: 'teacher',
    demand: 28,
    needs: ['projector'],
  },
  {
    id: 'talk-bead-strings',
    title: 'Bead strings before numerals: what we saw change by the spring',
    by: ['hana.nettleship'],
    staffGroup: 'teacher',
    demand: 19,
  },
  {
    id: 'talk-fractions-yet',
    title: '“I can’t do fractions yet”: pupils marking the method, not the answer',
    by: ['rafferty.zielinski'],
    staffGroup: 'teacher',
    demand: 26,
    preference: 'late',
  },
  {
    id: 'talk-three-drawings',
    title: 'One problem, three drawings: bar models for the rest of us',
    by: ['yusuf.carmichael'],
    staffGroup: 'teacher',
    demand: 36,
    needs: ['projector'],
  },
  {
    id: 'talk-chalk-number-line',
    title: 'Counting on with forty metres of chalk',
    by: ['niamh.underhill'],
    staffGroup: 'teaching assistant',
    demand: 21,
    needs: ['floor space'],
    unavailable: [{ start: '09:00', end: '10:15', reason: 'Part-time: starts at 10:15 on Fridays' }],
    notes: 'Will roll out lining paper instead of chalk in the hall.',
  },
  {
    id: 'talk-homework-game-bag',
    title: 'Maths homework as a bag of games: what came back, and who had played',
    by: ['yusuf.carmichael', 'beatrix.singh'],
    staffGroup: 'teacher',
    demand: 30,
    status: 'tentative',
    notes: 'Waiting for the last eleven bags.',
  },
];
