import type { Person } from '../../domain/people/person';

type Voice = Pick<Person, 'strengths' | 'wants'> & Partial<Pick<Person, 'subjects'>>;

/** What some of the staff have said they can offer and would like to work on, by the name before the @ of their email. */
export const STAFF_VOICES: Readonly<Record<string, Voice>> = {
  'carys.iqbal': {
    strengths: ['helping a group find one good question', 'listening without jumping in'],
    wants: ['keeping the Teach-meet to time and still kind'],
  },
  'mei.rashid': {
    strengths: ['timetables that leave room to breathe', 'difficult phone calls'],
    wants: ['asking more and telling less'],
  },
  'idris.sandhu': {
    strengths: ['singing for every tidy-up', 'small-world stories'],
    wants: ['thinking time after a question', 'the first five minutes of the morning'],
  },
  'eilidh.baines': {
    strengths: ['making anything out of cardboard'],
    wants: ['noticing when to step into play and when to stay out of it'],
  },
  'kwame.adeyemi': {
    strengths: ['British Sign Language, level 2'],
    wants: ['phonics with a wide spread of starting points'],
  },
  'rhiannon.eastwood': {
    strengths: ['talk before writing', 'drama on a wet Tuesday'],
    wants: ['feedback that children act on the same day'],
    subjects: ['English'],
  },
  'harpreet.wetherby': {
    strengths: ['reading aloud', 'choosing books that get borrowed'],
    wants: ['maths talk that is more than the answer'],
  },
  'nadia.okafor': {
    strengths: ['phonics catch-up', 'explaining phonics to families'],
    wants: ['handwriting that stays neat when the writing gets longer'],
  },
  'jerome.claydon': {
    strengths: ['times tables without worry', 'coding club'],
    wants: ['reading aloud with confidence'],
    subjects: ['Mathematics', 'Computing'],
  },
  'dilys.blackwood': {
    strengths: ['reading fluency', 'class assemblies that start on time'],
    wants: ['using a microphone and a laptop at the same time'],
    subjects: ['English', 'Music'],
  },
  'obi.goodchild': {
    strengths: ['science that fits in a shoebox', 'Year 6 transition'],
    wants: ['vocabulary that is still there in June'],
    subjects: ['Science'],
  },
  'yusuf.carmichael': {
    strengths: ['bar models', 'maths for people who were told they could not do it'],
    wants: ['helping a colleague without taking over'],
    subjects: ['Mathematics'],
  },
  'rosa.wojcik': {
    strengths: ['book talk', 'planning a library on no money'],
    wants: ['knowing what happens to reading over the summer'],
    subjects: ['English'],
  },
  'lowri.claydon': {
    strengths: ['one-page profiles', 'calm meetings with families'],
    wants: ['shorter paperwork that says more'],
  },
  'fiadh.claydon': {
    strengths: ['now-and-next boards', 'visual timetables'],
    wants: ['leading a whole class for an afternoon'],
  },
  'nadia.sevenoaks': {
    strengths: ['Makaton', 'making a shy child laugh'],
    wants: ['teaching other adults, not only children'],
  },
  'niamh.underhill': {
    strengths: ['outdoor maths', 'chalk in every pocket'],
    wants: ['questions that stretch the quick finishers'],
  },
  'kwame.marlowe': {
    strengths: ['loose-parts play', 'risk assessments that say yes'],
    wants: ['writing down what I see while it happens'],
  },
  'obi.wetherby': {
    strengths: ['the first phone call home', 'knowing every family by name'],
    wants: ['spreadsheets that draw the picture for me'],
  },
  'grace.rashid': {
    strengths: ['playground games from four countries', 'settling a falling-out'],
    wants: ['presenting to colleagues for the first time'],
  },
  'tariq.llewellyn': {
    strengths: ['feeding two hundred by one o’clock', 'getting children to try a beetroot'],
    wants: ['more signs for the serving hatch'],
  },
  'chidi.cadwallader': {
    strengths: ['mending it before anyone asks', 'pupils as energy monitors'],
    wants: ['speaking to a full hall'],
  },
};
