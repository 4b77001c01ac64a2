import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { preferences, type Preferences } from '#shared/contract/channels';
import { writeDurably } from '../store/durable-file';

const bounds = z
  .strictObject({
    x: z.int(),
    y: z.int(),
    width: z.int().min(480),
    height: z.int().min(360),
    isMaximised: z.boolean(),
  })
  .readonly();
export type Bounds = z.infer<typeof bounds>;

const { theme, zoom, sound } = preferences.unwrap().shape;

/** One preference that does not read, or that another version of the app did not know, costs none of the others. */
const saved = z.object({
  theme: theme.catch('system'),
  zoom: zoom.catch(100),
  sound: sound.catch(true),
  bounds: bounds.nullable().catch(null),
});
type SavedPreferences = z.infer<typeof saved>;

const DEFAULTS = saved.parse({});

/** How this computer's user likes the window; no record of the school, so an unreadable file is simply forgotten. */
export class PreferenceFile {
  #current: SavedPreferences;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#current = readPreferences(path);
  }

  get preferences(): Preferences {
    const { theme, zoom, sound } = this.#current;
    return { theme, zoom, sound };
  }

  get bounds(): Bounds | null {
    return this.#current.bounds;
  }

  set(change: Partial<SavedPreferences>): Preferences {
    this.#current = { ...this.#current, ...change };
    const bytes = new TextEncoder().encode(`${JSON.stringify(this.#current, null, 2)}\n`);
    this.#queue = this.#queue
      .then(() => mkdir(dirname(this.#path), { recursive: true }))
      .then(() => writeDurably(this.#path, bytes))
      .catch(() => undefined);
    return this.preferences;
  }

  async settled(): Promise<void> {
    await this.#queue;
  }
}

function readPreferences(path: string): SavedPreferences {
  try {
    const parsed = saved.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}
