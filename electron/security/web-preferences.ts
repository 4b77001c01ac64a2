import type { WebPreferences } from 'electron';

/**
 * How every window is shut off from Node and from this computer; without a preload script it cannot even ask.
 *
 * @see Electron's security checklist, points 2, 3, 4, 6, 8, 9 and 10
 */
export function sandboxedPreferences(preload?: string): WebPreferences {
  return {
    ...(preload === undefined ? {} : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
  };
}
