import type { Signal } from '#shared/domain/teach-meet/timekeeping/signals';

type Note = { readonly hertz: number; readonly atSeconds: number };

const LOUDNESS = 0.12;
const RING_SECONDS = 1.1;

/** One soft note, two, then three going down: told apart without looking. */
const NOTES: Readonly<Record<Signal['kind'], readonly Note[]>> = {
  'two-left': [{ hertz: 659, atSeconds: 0 }],
  'one-left': [
    { hertz: 659, atSeconds: 0 },
    { hertz: 659, atSeconds: 0.45 },
  ],
  time: [
    { hertz: 659, atSeconds: 0 },
    { hertz: 523, atSeconds: 0.4 },
    { hertz: 392, atSeconds: 0.8 },
  ],
};

let context: AudioContext | null = null;
let latest = 0;

/** Sounds a sign quietly. Where the computer may not sound before a key was pressed, the latest sign alone waits for it. */
export async function soundSignal(kind: Signal['kind']): Promise<void> {
  latest += 1;
  const turn = latest;
  context ??= new AudioContext();
  await context.resume();
  if (turn !== latest) return;
  for (const note of NOTES[kind]) ring(context, note);
}

function ring(audio: AudioContext, { hertz, atSeconds }: Note): void {
  const start = audio.currentTime + atSeconds;
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const swell = new GainNode(audio, { gain: 0 });
  swell.gain.setValueAtTime(0, start);
  swell.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03);
  swell.gain.exponentialRampToValueAtTime(0.001, start + RING_SECONDS);
  tone.connect(swell).connect(audio.destination);
  tone.start(start);
  tone.stop(start + RING_SECONDS);
}
