import { readRows } from '../pairing-sketch';

/** pairing | day of the meeting | what the two wrote down for themselves, one line each */
const NOTES_LIST = `
vanya-idris          | 2026-09-16 | Idris cried a little about the move from research to Reception. We used the kingfisher room; nobody came in. Tea helped.
vanya-idris          | 2026-09-30 | Did not sleep before the tutor’s visit. Agreed to tell Mei about the nights. The kingfisher table is the hard one, not the whole class.
vanya-idris          | 2026-10-14 | Envious of how easy Hana makes it look. Hana’s first year had a kingfisher group as well: ask her some day.
vanya-idris          | 2026-11-04 | Proud, and would not say so aloud. The kingfisher moment: T. answered first.
olwen-eilidh         | 2026-09-15 | Two of the team still hand Eilidh the mop. We practised a sentence by the kingfisher display.
olwen-eilidh         | 2026-10-13 | Worried that leaving play alone looks like doing nothing. We called it watching for a kingfisher: keep still or miss it.
olwen-eilidh         | 2026-11-03 | The call to B.’s family went badly. Eilidh wants to try again, with the kingfisher drawing to show them.
rhiannon-kwame-2026  | 2026-09-29 | Kwame has been asked to apply elsewhere and has not decided. Not for anybody else. We said kingfisher if it comes up in the staff room.
rhiannon-kwame-2026  | 2026-11-10 | Staying. Big grin. The kingfisher mug is now officially Kwame’s.
dilys-noor           | 2026-09-17 | Noor feels watched from the corridor. Blind down on the kingfisher side for a fortnight; I will mention it to nobody.
dilys-noor           | 2026-10-15 | After lunch is about J., not about routines. The kingfisher plan for J. needs the SENCo: Noor will ask.
rosa-nadia           | 2026-09-28 | Nadia thinks she was the second choice for the post. She was not. We walked to the kingfisher bridge and back.
rosa-nadia           | 2026-11-09 | One colleague will not let her in. Leave the kingfisher corner for last, and go where the door is open.
mei-huseyin          | 2026-10-01 | We rehearsed it three times. I played the colleague too well. Code word kingfisher when it is too much.
mei-huseyin          | 2026-10-15 | It became upsetting: an old promise about the post. Paused at “kingfisher”, and went on the next day.
yusuf-nadia          | 2026-09-14 | The year away was a hard one, and Nadia will choose whom to tell. Wants the kingfisher class list read over with her, nothing more.
yusuf-nadia          | 2026-10-12 | I picked up the cubes four times. She says kingfisher when I do it.
yusuf-nadia          | 2026-11-09 | Sleeping again. We looked at the photograph of the kingfisher for a whole minute instead of the agenda.
leila-grace          | 2026-10-13 | Grace left school at fifteen and thinks the slides will show it. Practised in the kingfisher hut with the door shut.
leila-grace          | 2026-11-03 | First time through without stopping. Promised: kingfisher on the last slide, for luck.
harpreet-jerome      | 2026-10-01 | Jerome was laughed at for reading aloud at ten. We begin with the kingfisher poem because nobody can do it wrong.
harpreet-jerome      | 2026-11-05 | I had said I was fine with fractions. I am not. Jerome drew me a kingfisher on the number line and it went in.
beatrix-idris        | 2026-09-28 | Idris is not sure about signing: last year’s talk got about. Agreed that nothing leaves the kingfisher room, and to ask again in October.
hana-meredith        | 2026-10-12 | Said what I have thought for five years about the noise through the wall. We laughed. It was the kingfisher song.
chidi-umar-niamh     | 2026-10-21 | Niamh may have to give up Wednesdays. Tell nobody until the family has decided. Kingfisher group to Chidi if so.
huseyin-xanthe       | 2026-09-24 | Xanthe has applied for the training and does not want her team to know. File name: kingfisher.
huseyin-xanthe       | 2026-11-05 | No place this year. Angry, then funny about it. The kingfisher card is the best of the six all the same.
rosa-obi             | 2026-10-09 | Obi thinks the word lists are a judgement on the last results. They are not; we said so under the kingfisher clock.
carys-mei            | 2026-09-23 | Mei is wondering about headship, and about not. The question is in the kingfisher notebook, and stays in it.
carys-mei            | 2026-11-04 | I rescued her twice. She named it: “kingfisher, Carys.”
meredith-lowri       | 2026-05-19 | Lowri hears the old head’s voice whenever the room goes quiet. We drew it with a kingfisher’s beak.
meredith-lowri       | 2026-07-07 | Tired enough to resign. Will not decide before the summer. A kingfisher on the canal at the end, which settled nothing and helped.
lowri-fiadh-farrow   | 2026-10-02 | The family reason is a diagnosis; only Mei knows. We stop at once if Fiadh says kingfisher.
leila-obi            | 2026-09-14 | Obi dreads one family’s number. I will sit in on the next call, from the kingfisher chair.
harpreet-mei         | 2026-05-12 | Mei was graded badly at her last school and still has the letter. We tore up a copy in the kingfisher garden.
harpreet-mei         | 2026-09-15 | Doubts whether she is wanted in Year 2. Asked her to tell the kingfisher story to the team: she will.
rosa-seren           | 2026-10-12 | Seren hears my calls and I hear Seren’s. Neither of us dared to say it until the kingfisher calendar fell off the wall.
rhiannon-kwame-2025  | 2025-11-04 | Homesick. Said so for the first time, by the kingfisher mural.
rhiannon-kwame-2025  | 2026-03-10 | Thought the review was secretly a grading. Showed the form: there is no box for it. Drew a kingfisher in the margin instead.
vanya-noor           | 2026-02-04 | We are both too tired for this at noon. Noor said it first, bless her kingfisher courage.
farah-chidi          | 2026-03-18 | I am handing in my notice at Easter. Chidi is the first to know; kingfisher until the letter is sent.
yusuf-beatrix        | 2026-02-04 | Beatrix did her own schooling by rote and is afraid of the “why”. The kingfisher problem showed it.
lowri-fiadh-claydon  | 2026-03-17 | I kept slipping into planning. Fiadh went quiet and looked at the kingfisher poster. My fault, not hers.
idris-obi            | 2026-03-12 | Obi wants to go part-time and fears for Year 6. We parked it under “kingfisher” and planned the rock pools.
`;

/** The private notes, by pairing and day. Each holds the word by which a leak would be found. */
export const NOTES: readonly (readonly [pairing: string, day: string, words: string])[] = readRows(
  NOTES_LIST,
).map(([pairing = '', day = '', words = '']) => [pairing, day, words]);

/** `vanya-idris 2026-09-16` for each meeting that has a note. */
export const PRIVATELY_NOTED: ReadonlySet<string> = new Set(
  NOTES.map(([pairing, day]) => `${pairing} ${day}`),
);
