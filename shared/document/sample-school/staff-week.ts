import type { Person } from '../../domain/people/person';
import { samplePersonId } from './sample-id';

type MentoringFields = Pick<
  Person,
  'phase' | 'practisingSince' | 'ectYear' | 'inductionTutorId' | 'mentorTrainedOn' | 'freePeriods'
>;

/**
 * What pairing asks of the staff, one line each:
 * email before the @ | phase | doing this work since | year of induction | induction tutor | trained as a mentor | free in the week
 *
 * Teachers of a year share their planning time: three periods, a tenth of the week's lessons; those in their first
 * year of induction have six, in their second five.
 */
const WEEKS_LIST = `
meredith.abara      | Whole school | 1996 |   |               | 2019-06-14 | mon:p4 wed:p1 thu:p2,after
mei.rashid          | Whole school | 2008 |   |               | 2023-10-06 | mon:p2 tue:p1 wed:p4 thu:p3,p4,after fri:p2
carys.iqbal         | Whole school | 2004 |   |               | 2016-02-12 | mon:p1,after tue:p2 wed:p4,p5 thu:p3 fri:p2
idris.sandhu        | Early years  | 2026 | 1 | mei.rashid    |            | wed:p3,p4,p5 thu:p1,p2 fri:p4 thu:after
eilidh.baines       | Early years  | 2026 | 1 | carys.iqbal   |            | tue:p4,p5 wed:p3,p4,p5 fri:p1 thu:after
kwame.adeyemi       | Early years  | 2025 | 2 | mei.rashid    |            | tue:p5 wed:p3,p4,p5 fri:p5 mon:after
noor.dunmore        | Key stage 1  | 2025 | 2 | carys.iqbal   |            | mon:p3,p4,p5 thu:p4,p5 wed:after
nadia.okafor        | Key stage 1  | 2018 |   |               |            | mon:p3,p4,p5 thu:after
hana.nettleship     | Key stage 1  | 2011 |   |               |            | mon:p3,p4,p5 wed:after
meredith.macready   | Key stage 1  | 2006 |   |               | 2018-11-09 | mon:p3,p4,p5 wed:after
nadia.kingsnorth    | Key stage 1  | 2014 |   |               |            | mon:p3,p4,p5 thu:after
rosa.lathbury       | Key stage 1  | 2003 |   |               |            | mon:p3,p4,p5
rhiannon.eastwood   | Key stage 1  | 2002 |   |               | 2015-03-20 | tue:p3,p4,p5 mon:after
mei.adeyemi         | Key stage 1  | 2015 |   |               |            | tue:p3,p4,p5 wed:after
harpreet.wetherby   | Key stage 1  | 2001 |   |               | 2017-10-13 | tue:p3,p4,p5 thu:after
olwen.yardley       | Key stage 1  | 1999 |   |               | 2017-10-13 | tue:p3,p4,p5 thu:after
beatrix.singh       | Key stage 2  | 2014 |   |               |            | wed:p1,p2,p3 mon:after
vanya.bevan         | Key stage 2  | 2000 |   |               | 2015-03-20 | wed:p1,p2,p3 thu:after
dilys.blackwood     | Key stage 2  | 2007 |   |               | 2021-01-22 | thu:p3,p4,p5 wed:after
idris.dunmore       | Key stage 2  | 2019 |   |               |            | thu:p3,p4,p5 mon:after
jerome.claydon      | Key stage 2  | 2003 |   |               |            | thu:p3,p4,p5,after
rafferty.zielinski  | Key stage 2  | 2009 |   |               | 2021-01-22 | fri:p1,p2,p3 wed:after
obi.goodchild       | Key stage 2  | 2016 |   |               |            | fri:p1,p2,p3 thu:after
yusuf.carmichael    | Whole school | 2006 |   |               | 2018-11-09 | mon:p4,p5 tue:p4 wed:p3 thu:p1 fri:p1 wed:after
lowri.mbeki         | Whole school | 2013 |   |               |            | tue:p1 wed:p3 thu:p2 fri:p3 thu:after
rosa.wojcik         | Whole school | 2011 |   |               | 2023-10-06 | mon:p4 tue:p3 thu:p4 fri:p1 thu:after
huseyin.macready    | Whole school | 2016 |   |               |            | mon:p2 wed:p4 thu:p3 fri:p2 mon:after
lowri.claydon       | Whole school | 2008 |   |               | 2021-01-22 | mon:p1 tue:p3 wed:p2 thu:p2 fri:p4
huseyin.nettleship  | Whole school | 2001 |   |               | 2016-02-12 | mon:p3 tue:p1 wed:p3 thu:p3,p5 fri:p3
meredith.kingsnorth | Whole school | 2012 |   |               | 2025-06-20 | tue:p1 wed:p5 thu:p2 fri:p3 thu:after
fiadh.claydon       | Key stage 1  | 2009 |   |               |            | tue:p3 thu:p2
femi.cadwallader    | Key stage 2  | 2008 |   |               |            | mon:p1 tue:p1
fiadh.pemberton     | Key stage 2  | 2016 |   |               |            | wed:p3 fri:p3
umar.thistlewood    | Key stage 1  | 2013 |   |               |            | mon:p3 thu:p5
xanthe.lathbury     | Key stage 2  | 2021 |   |               |            | mon:p3 thu:p3
nadia.sevenoaks     | Early years  | 2014 |   |               |            | tue:p1 wed:p5
huseyin.wojcik      | Key stage 2  | 2006 |   |               |            | wed:p2,p5 fri:p3
fiadh.farrow        | Key stage 1  | 2013 |   |               |            | tue:p5 fri:p4
chidi.rashid        | Key stage 2  | 2006 |   |               |            | wed:p5 fri:p2
niamh.underhill     | Key stage 2  | 2018 |   |               |            | wed:p5 fri:p2
umar.zielinski      | Key stage 2  | 2018 |   |               |            | wed:p5 thu:p1 fri:p2
idris.nettleship    | Key stage 1  | 2008 |   |               |            | mon:p5
magda.ashdown       | Key stage 1  | 2010 |   |               |            | tue:p4
bilal.thistlewood   | Key stage 1  | 2016 |   |               |            | tue:p4 fri:p5
femi.carmichael     | Key stage 1  | 2012 |   |               |            | mon:p5 fri:p5
kwame.marlowe       | Early years  | 2021 |   |               |            | wed:p5 fri:p4
fiadh.ghosh         | Early years  | 2015 |   |               |            | wed:p5 thu:p1
eilidh.zielinski    | Whole school | 2019 |   |               |            | tue:p4 thu:p4
obi.wetherby        | Whole school | 2006 |   |               |            | mon:p5 wed:p4 fri:p4
leila.bevan         | Whole school | 2009 |   |               | 2023-10-06 | mon:p5 tue:p3 wed:p4 thu:p3 fri:p4
callum.abara        | Whole school | 2012 |   |               |            | tue:p4 thu:p2 fri:p4
rosa.gallimore      | Whole school | 2009 |   |               |            | mon:p4 wed:p1 fri:p1
tariq.hathersage    | Whole school | 2009 |   |               |            | wed:p4 thu:p4
sian.hathersage     | Whole school | 2009 |   |               |            | mon:p4 thu:p5
seren.mbeki         | Whole school | 2014 |   |               |            | mon:p4 tue:p4 fri:p1
grace.rashid        | Whole school | 2023 |   |               |            | tue:p3 thu:p3
petra.claydon       | Whole school | 2009 |   |               | 2025-06-20 | tue:p3 wed:p3 thu:p3
tariq.llewellyn     | Whole school | 2004 |   |               |            | mon:p5 wed:p5
chidi.cadwallader   | Whole school | 2015 |   |               |            | mon:p1 fri:p5
`;

/** The mentoring side of each profile, by the name before the @ of their email. */
export const STAFF_WEEKS: Readonly<Record<string, MentoringFields>> = Object.fromEntries(
  WEEKS_LIST.trim().split('\n').map(readWeekLine),
);

function readWeekLine(line: string): readonly [string, MentoringFields] {
  const [emailName = '', phase = '', since = '', ect = '', tutor = '', trained = '', free = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const fields: MentoringFields = {
    phase,
    practisingSince: Number(since),
    ectYear: ect === '1' ? 1 : ect === '2' ? 2 : null,
    inductionTutorId: tutor ? samplePersonId(tutor) : null,
    mentorTrainedOn: trained || null,
    freePeriods: free.split(' ').flatMap(readFreeDay),
  };
  return [emailName, fields];
}

/** `readFreeDay('mon:p4,after') //=> ['mon/p4', 'mon/after']` */
function readFreeDay(of: string): readonly string[] {
  const [weekday = '', periods = ''] = of.split(':');
  return periods.split(',').map((period) => `${weekday}/${period}`);
}
