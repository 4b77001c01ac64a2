import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_FOLDER } from '../../../build/scripts/project-folder';

const config = parse(await readFile(join(PROJECT_FOLDER, 'electron-builder.yml'), 'utf8'));

/** electron-builder keeps its schema in a package of its own that only it depends on. */
async function loadSchema(): Promise<object> {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  return JSON.parse(await readFile(builder.resolve('app-builder-lib/scheme.json'), 'utf8'));
}

/** The names of what is made, whether written as a name or as a target with its processors. */
function targetsOf(system: 'win' | 'mac' | 'linux'): readonly string[] {
  return config[system].target.map((one: string | { readonly target: string }) =>
    typeof one === 'string' ? one : one.target,
  );
}

async function isValid(candidate: unknown): Promise<boolean> {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(await loadSchema());
  return validate(candidate);
}

describe('electron-builder.yml', () => {
  it("follows electron-builder's own schema", async () => {
    expect(await isValid(config)).toBe(true);
  });

  it('is refused by that schema where a setting does not exist', async () => {
    expect(await isValid({ ...config, nsis: { ...config.nsis, perPerson: true } })).toBe(false);
  });

  it('makes a set-up and a portable program for Windows', () => {
    expect(targetsOf('win')).toEqual(['nsis', 'portable']);
  });

  it('makes a disk image for macOS', () => {
    expect(targetsOf('mac')).toEqual(['dmg']);
  });

  it('makes an AppImage and a deb for Linux', () => {
    expect(targetsOf('linux')).toEqual(['AppImage', 'deb']);
  });

  it('sets up for one user, in English, without administrator rights', () => {
    expect(config.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      installerLanguages: 'en_US',
      displayLanguageSelector: false,
      deleteAppDataOnUninstall: false,
    });
    expect(config.win.requestedExecutionLevel).toBe('asInvoker');
    expect(config.portable.requestExecutionLevel).toBe('user');
  });

  it('packs only the bundles, and no package beside them', () => {
    expect(config.asar).toBe(true);
    expect(config.files).toEqual(['out/**', 'package.json', '!node_modules']);
  });

  it('shuts each way to run other code in the app', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
