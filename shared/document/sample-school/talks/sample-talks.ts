import type { Talk } from '../../../domain/teach-meet/teach-meet';
import { INCLUSION_TALKS } from './inclusion';
import { MATHS_TALKS } from './maths';
import { READING_TALKS } from './reading';
import { RUNNING_THE_SCHOOL_TALKS } from './running-the-school';
import { TALK_AND_VOCABULARY_TALKS } from './talk-and-vocabulary';
import { drawTalk, type TalkSketch } from './talk-sketch';
import { WELLBEING_AND_PLAY_TALKS } from './wellbeing-and-play';

const TALKS_BY_THEME: Readonly<Record<string, readonly TalkSketch[]>> = {
  Reading: READING_TALKS,
  'Talk and vocabulary': TALK_AND_VOCABULARY_TALKS,
  Maths: MATHS_TALKS,
  Inclusion: INCLUSION_TALKS,
  'Wellbeing and play': WELLBEING_AND_PLAY_TALKS,
  'Running the school': RUNNING_THE_SCHOOL_TALKS,
};

/** The talks of the November Teach-meet, six to a theme. */
export function buildTalks(): readonly Talk[] {
  return Object.entries(TALKS_BY_THEME).flatMap(([theme, sketches]) =>
    sketches.map((sketch) => drawTalk(theme, sketch)),
  );
}
