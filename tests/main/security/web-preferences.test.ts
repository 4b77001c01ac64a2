import { describe, expect, it } from 'vitest';
import { sandboxedPreferences } from '../../../electron/security/web-preferences';

describe('sandboxedPreferences', () => {
  it('shuts the page off from Node and from this computer', () => {
    expect(sandboxedPreferences('desk.cjs')).toEqual({
      preload: 'desk.cjs',
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
    });
  });

  it('gives a window without a preload script nothing to ask with', () => {
    expect(sandboxedPreferences()).not.toHaveProperty('preload');
  });
});
