/** offers | wants to work on | will not work on with others | subjects, after the name before the @ of their email */
export const LEADERS_VOICES = `
meredith.abara      | asking governors for help and getting it; a first year as a leader | knowing when a meeting could have been a note
mei.rashid          | timetables that leave room to breathe; difficult phone calls; saying the difficult thing kindly | asking more and telling less | the budget
carys.iqbal         | helping a group find one good question; listening without jumping in; asking more and telling less | keeping the Teach-meet to time and still kind
yusuf.carmichael    | bar models; maths for people who were told they could not do it; maths talk with five-year-olds | helping a colleague without taking over |  | Mathematics
lowri.mbeki         | editing with the whole class; spelling that goes beyond Friday | saying no to a good idea in the wrong term; leading staff meetings that people talk in
rosa.wojcik         | book talk; planning a library on no money; beginning as a subject lead; teaching vocabulary that lasts | knowing what happens to reading over the summer | drama in front of adults | English
huseyin.macready    | home reading that families enjoy; bookmarks with a question | saying the difficult thing kindly; being listened to by longer-serving colleagues |  | English
lowri.claydon       | one-page profiles; calm meetings with families; shorter plans that people read | shorter paperwork that says more
huseyin.nettleship  | small steps for a child who is stuck; planning support for a small group; reading an educational psychologist’s report | technology for pupils who find writing hard
meredith.kingsnorth | meetings that people talk in; attention and listening games | helping a colleague without taking over; questions for pupils with few words
leila.bevan         | leading a small team with little time; spreadsheets that draw the picture; the budget in plain words | presenting to a full hall
callum.abara        | contracts and what they really say; ordering once rather than five times | spreadsheets that draw the picture
rosa.gallimore      | minutes that are done on the day; settling a new colleague in | the budget in plain words for governors
`;
