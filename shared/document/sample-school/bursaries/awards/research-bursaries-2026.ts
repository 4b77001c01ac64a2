import type { AwardSketch } from '../award-sketch';

/** The Research Bursaries of 2026–27 so far. */
export const RESEARCH_BURSARIES_2026: readonly AwardSketch[] = [
  {
    id: 'jerome-2026',
    fund: 'research-bursary',
    who: 'jerome.claydon',
    enquiry: 'jerome-2026',
    startedOn: '2026-09-22',
    title: 'Two observers for six mornings',
    rationale: 'What do the lowest six do during the five minutes? I cannot see it while I teach.',
    costs: `
      cover | Six mornings, one hour each | 240.00
      books | Two on fluency in number    |  52.00
    `,
    timeline: 'October to March.',
    reportDue: '2027-05-21',
    events: `
      2026-09-22 | submitted         | lead |
      2026-09-29 | declined          | head | As it stands the observers would only confirm the grid. What else could they see?
      2026-10-06 | submitted         | lead | Appeal: they will note what each of the six does every thirty seconds, and Harpreet has tried the sheet
      2026-10-13 | head approved     | head | Convinced by the sheet
      2026-10-15 | governor assented | Gethin Prosser |
      2026-10-16 | active            | lead |
      2026-11-05 | spent | 40.00 | An hour’s cover
      2026-11-12 | spent | 40.00 | An hour’s cover
      2026-11-13 | spent | 47.96 | Two books
    `,
  },
  {
    id: 'yusuf-2026',
    fund: 'research-bursary',
    who: 'yusuf.carmichael',
    enquiry: 'yusuf-2026',
    startedOn: '2026-09-30',
    title: 'Planning with five teachers',
    rationale: 'Demonstrations fade when I leave. Planning together may not.',
    costs: `
      cover | Ten hours          | 400.00
      books | Five copies of one | 100.00
    `,
    timeline: 'One lesson each a half-term.',
    reportDue: '2027-07-02',
    events: `
      2026-10-01 | submitted         | lead |
      2026-10-06 | head approved     | head |
      2026-10-15 | governor assented | Winifred Oduyale | Please come and tell the full board
      2026-10-16 | active            | lead |
      2026-11-03 | spent | 96.25 | Five copies
      2026-11-10 | amended | -50.00 | Two teachers share a planning time: less cover
      2026-11-11 | spent | 80.00 | Two hours’ cover
      2026-11-13 | spent | 80.00 | Two hours’ cover
      2026-11-16 | correct | 8 | Entered twice for the same two hours
    `,
  },
  {
    id: 'xanthe-2026',
    fund: 'research-bursary',
    who: 'xanthe.lathbury',
    enquiry: 'xanthe-2026',
    startedOn: '2026-10-13',
    title: 'The other way round: Fridays first',
    rationale: 'In the first round Mondays came first for everybody. Turn it over with eight more pupils.',
    costs: `
      cover | Sixteen sessions       | 320.00
      books | Picture cards and card |  60.00
    `,
    timeline: 'January to April.',
    reportDue: '2027-06-11',
    events: `
      2026-10-14 | submitted         | lead |
      2026-10-20 | head approved     | head |
      2026-11-19 | governor assented | Anjali Deshmane | A fair test of one’s own result
    `,
  },
  {
    id: 'chidi-rashid-2026',
    fund: 'research-bursary',
    who: 'chidi.rashid',
    enquiry: 'chidi-rashid-2026',
    startedOn: '2026-10-15',
    title: 'Stems in six classes',
    rationale: 'Fourteen pupils is a start. Six classes would tell us whether it is the sticks or me.',
    costs: `
      other  | Sticks, pots, printing         |  45.00
      course | A day on talk in the classroom | 180.00
      cover  | Two half-days                  | 150.00
    `,
    timeline: 'Spring term.',
    reportDue: '2027-06-25',
    events: `
      2026-10-16 | submitted         | lead |
      2026-10-20 | head approved     | head |
      2026-11-19 | governor assented | Winifred Oduyale |
    `,
  },
  {
    id: 'obi-goodchild-2026',
    fund: 'research-bursary',
    who: 'obi.goodchild',
    enquiry: 'obi-goodchild-2026',
    startedOn: '2026-11-03',
    title: 'Listening to who answers whom',
    rationale: 'To map a discussion one has to hear it again, slowly, with somebody else.',
    costs: `
      cover | Four afternoons to listen | 300.00
      other | A recorder for the circle |  64.00
    `,
    timeline: 'January to March.',
    events: `
      2026-11-04 | submitted     | lead |
      2026-11-17 | head approved | head | Families to be asked about the recording first
    `,
  },
  {
    id: 'femi-cadwallader-2026',
    fund: 'research-bursary',
    who: 'femi.cadwallader',
    enquiry: 'femi-cadwallader-2026',
    startedOn: '2026-10-06',
    title: 'Five headsets and a term to find out',
    rationale: 'The room is noisy and the machine hears the room.',
    costs: `
      other | Five headsets | 210.00
      cover | Four hours    | 120.00
    `,
    timeline: 'Until Easter.',
    events: `
      2026-10-07 | submitted | lead |
      2026-11-03 | declined  | head | £210.00 of headsets is equipment; the bursary is for finding out. Could the library’s five be used?
      2026-11-12 | submitted | lead | Appeal: the library’s five have no microphone. Without them there is nothing to find out; the quotation is enclosed.
    `,
  },
  {
    id: 'harpreet-2026',
    fund: 'research-bursary',
    who: 'harpreet.wetherby',
    enquiry: 'harpreet-2026',
    startedOn: '2026-11-17',
    title: 'Thirty books, face out',
    rationale: 'Is it the story or the cover? A second shelf would tell.',
    costs: `
      books | Thirty books | 240.00
    `,
    timeline: 'Spring.',
  },
];
