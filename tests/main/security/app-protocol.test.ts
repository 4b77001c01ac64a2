import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import type { Protocol } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/security/content-security-policy';
import { fileOf, registerAppScheme, serveApp } from '../../../electron/security/app-protocol';
import { tempFolder } from '../../support/temp-folder';

const { registered } = vi.hoisted(() => ({ registered: [] as unknown[] }));
vi.mock('electron', () => ({
  protocol: { registerSchemesAsPrivileged: (schemes: readonly unknown[]) => registered.push(...schemes) },
}));

const FOLDER = join(sep, 'app', 'renderer');

describe('registerAppScheme', () => {
  it('gives the scheme an origin of its own, and no way round the content policy', () => {
    registerAppScheme();
    expect(registered).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });
});

describe('fileOf', () => {
  it.each([
    ['app://desk/', 'index.html'],
    ['app://desk/index.html', 'index.html'],
    ['app://desk/index.html?x=1#/people', 'index.html'],
    ['app://desk/assets/a%20b.js', join('assets', 'a b.js')],
  ])('finds %s', (address, name) => {
    expect(fileOf(FOLDER, address)).toBe(join(FOLDER, name));
  });

  it.each([
    'app://elsewhere/index.html',
    'app://desk.example.com/index.html',
    'https://desk/index.html',
    'file:///app/renderer/index.html',
    'app://desk/%E0%A4%A',
    'app://desk/index.html%00.js',
    'not an address',
    '',
  ])('finds nothing under %j', (address) => {
    expect(fileOf(FOLDER, address)).toBeNull();
  });

  it.each([
    'app://desk/../main/index.js',
    'app://desk/..%2fmain%2findex.js',
    'app://desk/%2e%2e/main/index.js',
    'app://desk/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'app://desk/..%5c..%5cwindows%5cwin.ini',
    'app://desk/assets/..%2f..%2f..%2fetc/passwd',
    'app://desk//etc/passwd',
    'app://desk/%2fetc%2fpasswd',
    'app://desk/..%2frenderer-secrets%2fkey.js',
    'app://desk/C:%5cWindows%5cwin.ini',
    'app://desk/%252e%252e%252fmain',
  ])('never leaves the folder by %s', (address) => {
    const path = fileOf(FOLDER, address);
    expect(path === null || path.startsWith(FOLDER + sep)).toBe(true);
  });

  it('never leaves the folder, whatever is asked for', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      'a',
      '%00',
      '%',
      ':',
      '//',
      '%c0%af',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = fileOf(FOLDER, `app://desk/${parts.join('')}`);
        expect(path === null || path.startsWith(FOLDER + sep)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('serveApp', () => {
  function serving() {
    const root = tempFolder();
    const folder = join(root, 'renderer');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'notes.txt'), 'not for the page');
    writeFileSync(join(root, 'secret.js'), 'secret');
    let handler: ((request: Request) => Promise<Response> | Response) | undefined;
    const on: Pick<Protocol, 'handle'> = {
      handle: (_scheme, handle) => {
        // Electron hands over its own Request, which is read here as any other.
        handler = handle as typeof handler;
      },
    };
    // Only `handle` is asked of it.
    serveApp(on as Protocol, folder);
    return async (address: string) => {
      if (handler === undefined) throw new Error('Nothing is served.');
      // Node refuses to make a request of another scheme, and only the address is read.
      return handler({ url: address } as Request);
    };
  }

  it('sends the content policy and the type with each file', async () => {
    const answer = await serving()('app://desk/index.html');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    });
    expect(await answer.text()).toBe('<!doctype html>');
  });

  it.each([
    'app://desk/notes.txt',
    'app://desk/none.js',
    'app://desk/..%2fsecret.js',
    'app://elsewhere/index.html',
  ])('does not have %s', async (address) => {
    expect((await serving()(address)).status).toBe(404);
  });
});
