/** offers | wants to work on | will not work on with others | subjects, after the name before the @ of their email */
export const TEACHERS_VOICES = `
idris.sandhu       | singing for every tidy-up; small-world stories | thinking time after a question; the first five minutes of the morning
eilidh.baines      | making anything out of cardboard | noticing when to step into play and when to stay out of it; talking with families at the gate
kwame.adeyemi      | British Sign Language, level 2 | phonics with a wide spread of starting points; sorting groups that change each fortnight
noor.dunmore       | a warm welcome for new families; the questions everybody has in week one | calm routines without raising my voice; finishing a lesson on time
nadia.okafor       | phonics catch-up; explaining phonics to families | handwriting that stays neat when the writing gets longer; beginning as a subject lead
hana.nettleship    | bead strings before numerals; counting everything twice; maths equipment that gets used | story maps and retelling
meredith.macready  | story maps and retelling; a reading corner that is full | maths equipment that gets used; less marking in the evening
nadia.kingsnorth   | dance in a small room; settling children after a move | maths talk with five-year-olds; what has changed while I was away
rosa.lathbury      | handwriting that stays neat; letters home that families understand
rhiannon.eastwood  | talk before writing; drama on a wet Tuesday; phonics with a wide spread of starting points | feedback that children act on the same day |  | English
mei.adeyemi        | science outdoors; questions that begin with what if | feedback that children act on the same day; modelling writing live
harpreet.wetherby  | reading aloud; choosing books that get borrowed; feedback that children act on | maths talk that is more than the answer
olwen.yardley      | when to step into play and when to stay out of it; talking with families at the gate | vocabulary for the dinner queue and beyond
beatrix.singh      | games that are really maths; partner talk that stays on the subject | guided reading with the whole class
vanya.bevan        | the first five minutes of the morning; thinking time after a question; breathing before spelling | sharing the load in a year team of two | phonics
dilys.blackwood    | reading fluency; class assemblies that start on time; calm routines without raising a voice | using a microphone and a laptop at the same time |  | English, Music
idris.dunmore      | guided reading with the whole class; football without arguments | partner talk that stays on the subject; subject knowledge in geography
jerome.claydon     | times tables without worry; coding club; maths talk that is more than the answer | reading aloud with confidence | lesson study on film | Mathematics, Computing
rafferty.zielinski | pupils marking the method; fractions with paper strips; preparing for the tests and keeping the fun | questions that stretch the quick finishers | speaking to a full hall
obi.goodchild      | science that fits in a shoebox; Year 6 transition | vocabulary that is still there in June |  | Science
`;
