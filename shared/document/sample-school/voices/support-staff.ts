/** offers | wants to work on | will not work on with others | subjects, after the name before the @ of their email */
export const SUPPORT_STAFF_VOICES = `
fiadh.claydon     | now-and-next boards; visual timetables | leading a whole class for an afternoon
femi.cadwallader  | technology for pupils who find writing hard; speech-to-text | reading an educational psychologist’s report
fiadh.pemberton   | precision teaching in four minutes; keeping a record that takes no time | pupils who will not start
umar.thistlewood  | handwriting groups; making a fiddly thing simple | leading a whole class for an afternoon
xanthe.lathbury   | pre-teaching before a hard lesson; a calm corner that works | planning support for a small group; small steps for a child who is stuck
nadia.sevenoaks   | Makaton; making a shy child laugh | teaching other adults, not only children
huseyin.wojcik    | pre-teaching before a hard lesson; knowing when to wait | Makaton; recording what a group has learned
chidi.rashid      | sentence stems; getting quiet pupils to join in | outdoor maths; groups that run without me
niamh.underhill   | outdoor maths; chalk in every pocket | questions that stretch the quick finishers; sentence stems
umar.zielinski    | one board for every small group; groups that run themselves; questions for quick finishers | getting quiet pupils to join in
idris.nettleship  | tying forty shoelaces; patience at the coat pegs | first signs in Makaton
magda.ashdown     | story after lunch; voices for every bear | questions while reading a picture book
bilal.thistlewood | reading aloud to somebody patient; questions while reading a picture book | getting quiet pupils to join in
femi.carmichael   | sewing with six-year-olds; first aid without fuss |
kwame.marlowe     | loose-parts play; risk assessments that say yes | writing down what I see while it happens
fiadh.ghosh       | the same book five times; writing down what I see while it happens | number rhymes with a purpose
obi.wetherby      | the first phone call home; knowing every family by name | spreadsheets that draw the picture for me; what to say when nobody answers
eilidh.zielinski  | letters home on half the paper | answering the door and the telephone at once
tariq.hathersage  | hello in nineteen languages; a desk where nobody waits alone | difficult phone calls
sian.hathersage   | soup for thirty; knowing where everything is |
seren.mbeki       | patterns in absence; letters that get an answer | difficult phone calls; settling a new colleague in
grace.rashid      | playground games from four countries; settling a falling-out | leading a small team with little time; presenting to colleagues for the first time
petra.claydon     | a quiet table at lunch; new words in the dinner queue; presenting to colleagues with no slides | hearing what a child is not saying
tariq.llewellyn   | feeding two hundred by one o’clock; getting children to try a beetroot | more signs for the serving hatch
chidi.cadwallader | mending it before anyone asks; pupils as energy monitors | leading a small team; speaking to a full hall
`;
