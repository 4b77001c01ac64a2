/** Every benchmark in turn: each prints our figure beside a peer's from the same run, and their ratio. */
await import('./timetable-speed');
await import('./pairing-speed');

export {};
