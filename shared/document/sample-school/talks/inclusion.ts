import type { TalkSketch } from './talk-sketch';

export const INCLUSION_TALKS: readonly TalkSketch[] = [
  {
    id: 'talk-now-and-next',
    title: 'Now-and-next boards: fewer reminders, calmer mornings',
    by: ['fiadh.claydon'],
    staffGroup: 'teaching assistant',
    demand: 29,
  },
  {
    id: 'talk-pre-teaching-mondays',
    title: 'Pre-teaching on Mondays: what two of us learned about Thursdays',
    by: ['xanthe.lathbury', 'huseyin.wojcik'],
    staffGroup: 'teaching assistant',
    demand: 27,
  },
  {
    id: 'talk-makaton-hatch',
    title: 'Counting to ten in Makaton at the serving hatch',
    by: ['tariq.llewellyn', 'nadia.sevenoaks'],
    staffGroup: 'lunchtime',
    demand: 42,
    unavailable: [
      { start: '09:00', end: '10:00', reason: 'On duty: the kitchen delivery comes before 10:00' },
    ],
    notes: 'Everybody signs along.',
  },
  {
    id: 'talk-one-page-profiles',
    title: 'One-page profiles that are read before the first bell',
    by: ['lowri.claydon'],
    staffGroup: 'teacher',
    demand: 33,
    needs: ['projector'],
    unavailable: [{ start: '10:45', end: '11:15', reason: 'Call with the educational psychologist' }],
  },
  {
    id: 'talk-hello-nineteen-ways',
    title: 'Hello in nineteen ways: home languages at the front desk',
    by: ['tariq.hathersage'],
    staffGroup: 'office',
    demand: 24,
    needs: ['sound'],
    minutes: 5,
    notes: 'Families recorded the greetings and are happy for them to be played.',
  },
  {
    id: 'talk-speech-to-text',
    title: 'Speech-to-text: does the story grow when the pencil rests?',
    by: ['femi.cadwallader'],
    staffGroup: 'teaching assistant',
    demand: 22,
    needs: ['laptops'],
    unavailable: [{ start: '11:20', end: '12:15', reason: 'Part-time: finishes at 11:20 on Fridays' }],
  },
];
