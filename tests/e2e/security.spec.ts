import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'yaml';
import { unpackedExecutable } from '../../build/scripts/unpacked-executable';
import { expect, test } from '../support/launch-app';

/** How a fuse that is on stands in the binary: the character 1. */
const ON = '1'.codePointAt(0);

const HOME = 'app://desk/index.html';

/** Every method the window is given; a new one has to be thought over here. */
const BRIDGE_METHODS = [
  'addReceipt',
  'anonymise',
  'appInfo',
  'cancelWork',
  'checkHistory',
  'draftTimetable',
  'explainLeftOver',
  'explainPair',
  'exportPeople',
  'missingReceipts',
  'onMenu',
  'onPatches',
  'onPreferences',
  'onProgress',
  'openSample',
  'preferences',
  'priceOfPair',
  'printPaper',
  'printPaperOf',
  'readKeepApartReasons',
  'readPrivate',
  'readReceipt',
  'readStaffList',
  'readSubject',
  'redo',
  'restoreBackup',
  'run',
  'saveBackup',
  'saveBursaryDocument',
  'saveCalendar',
  'saveEverything',
  'saveLedger',
  'saveMentoringCalendar',
  'savePaper',
  'savePapers',
  'saveSubjectPack',
  'saveSummaryFiles',
  'saveTeachMeetFile',
  'setFullScreen',
  'setPreferences',
  'showDataFolder',
  'showReceipt',
  'snapshot',
  'solveRound',
  'startSchool',
  'undo',
];

/** A server on this computer that counts who calls; no call must come. */
async function openListener() {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('window.wasReached = true');
  });
  server.on('upgrade', (request, socket) => {
    calls.push(request.url ?? '');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It listens on a port of TCP, so its address has one.
  const { port } = server.address() as AddressInfo;
  return { calls, port, close: () => server.close() };
}

test.describe('the window', () => {
  test('stays on the app’s own page', async ({ desk: { app, window } }) => {
    await expect(window.getByRole('heading', { name: 'Welcome to CPD Desk' })).toBeVisible();
    for (const address of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://elsewhere/index.html',
      'data:text/html,x',
    ]) {
      await window.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        location.assign(to);
      }, address);
      await expect.poll(() => window.url(), { intervals: [300] }).toMatch(/^app:\/\/desk\/index\.html/);
    }
    // The page is asked itself: Playwright would wait for the navigation that was refused.
    expect(await window.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'Welcome to CPD Desk',
    );
    expect(app.windows()).toHaveLength(1);
  });

  test('opens no other window', async ({ desk: { app, window } }) => {
    const opened = await window.evaluate(() =>
      ['https://example.com/', 'app://desk/index.html', 'about:blank'].map((to) => open(to) === null),
    );
    expect(opened).toEqual([true, true, true]);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('has nothing of Node in its page', async ({ desk: { window } }) => {
    const kinds = await window.evaluate(() =>
      ['process', 'require', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].map(
        (name) => typeof Reflect.get(globalThis, name),
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['undefined']));
  });

  test('is isolated, sandboxed and keeps the web’s own rules', async ({ desk: { app } }) => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron leaves this method out of its types.
      return (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  test('is given the bridge’s methods and nothing else', async ({ desk: { window } }) => {
    const given = await window.evaluate(() => ({
      names: Object.keys(globalThis.window.desk).toSorted(),
      kinds: [...new Set(Object.values(globalThis.window.desk).map((value) => typeof value))],
      isFrozen: Object.isFrozen(globalThis.window.desk),
    }));
    expect(given).toEqual({ names: BRIDGE_METHODS, kinds: ['function'], isFrozen: true });
  });

  test('is refused whatever is not a question it may ask, and goes on working', async ({
    desk: { window },
  }) => {
    const answered = await window.evaluate(async () => {
      const nonsense: readonly unknown[] = [
        null,
        0,
        'x'.repeat(100_000),
        [],
        {},
        new Uint8Array(16),
        { name: '__proto__', input: {} },
        { name: 'people.add', input: { person: { id: 'x', admin: true } } },
        { name: 'people.edit', input: { id: '__proto__', fields: { givenName: 'x' } } },
        { theme: 'pink' },
        { zoom: 5000 },
        JSON.parse('{"__proto__": {"theme": "dark"}, "path": "/etc/passwd"}'),
      ];
      const accepted: string[] = [];
      for (const [name, method] of Object.entries(globalThis.window.desk)) {
        if (name.startsWith('on')) continue;
        // What the page may send is what is tried out, so the method's own type does not hold.
        const ask = method as (input: unknown) => Promise<unknown>;
        for (const [at, input] of nonsense.entries()) {
          await ask(input).then(
            () => accepted.push(`${name} ${at}`),
            () => undefined,
          );
        }
      }
      return { accepted, document: (await globalThis.window.desk.snapshot(undefined)).document };
    });
    // An empty change of the preferences is a question, and changes nothing.
    expect(answered).toEqual({ accepted: ['setPreferences 4'], document: null });
  });
});

test.describe('permissions', () => {
  test('are all denied', async ({ desk: { window } }) => {
    const answers = await window.evaluate(async () => {
      const say = (promise: Promise<unknown>) =>
        promise.then(
          () => 'given',
          () => 'denied',
        );
      return {
        camera: await say(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await say(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await say(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await say(navigator.clipboard.readText()),
        place: await say(
          new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        notifications: Notification.permission,
      };
    });
    expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
  });
});

test.describe('the network', () => {
  test('is reached by nothing in the page', async ({ desk: { window } }) => {
    const listener = await openListener();
    const reached = await window.evaluate(async (port) => {
      const address = `http://127.0.0.1:${port}`;
      const asked = await fetch(`${address}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      const loads = (tag: 'img' | 'script' | 'link' | 'iframe', attribute: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          element.setAttribute(attribute, `${address}/${tag}`);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          setTimeout(() => resolve('refused'), 1500);
          document.body.append(element);
        });
      const socket = await new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(`ws://127.0.0.1:${port}/socket`);
          opened.addEventListener('open', () => resolve('answered'));
          opened.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      });
      navigator.sendBeacon(`${address}/beacon`, 'x');
      return [
        asked,
        socket,
        await loads('img', 'src'),
        await loads('script', 'src'),
        await loads('link', 'href'),
      ];
    }, listener.port);
    listener.close();
    expect(reached).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    expect(listener.calls).toEqual([]);
  });

  test('is not reached by a request of the main process’s session either', async ({ desk: { app } }) => {
    const listener = await openListener();
    const answer = await app.evaluate(
      ({ session }, port) =>
        session.defaultSession.fetch(`http://127.0.0.1:${port}/`).then(
          () => 'answered',
          () => 'refused',
        ),
      listener.port,
    );
    listener.close();
    expect(answer).toBe('refused');
    expect(listener.calls).toEqual([]);
  });
});

test.describe('the content policy', () => {
  test('runs no inline script, no handler in an attribute and no eval', async ({ desk: { window } }) => {
    const ran = await window.evaluate(
      () =>
        // Out of the inspector's own call, which may evaluate what a page may not.
        new Promise<readonly string[]>((resolve) => {
          setTimeout(() => {
            const results: string[] = [];
            const script = document.createElement('script');
            script.textContent = 'globalThis.inlineRan = true';
            document.body.append(script);
            const holder = document.createElement('div');
            holder.innerHTML = '<img src="data:," onerror="globalThis.handlerRan = true">';
            document.body.append(holder);
            const evaluate = Reflect.get(globalThis, 'eval');
            for (const [name, attempt] of [
              ['eval', () => evaluate('1')],
              ['Function', () => Reflect.construct(Function, ['return 1'])],
            ] as const) {
              try {
                attempt();
                results.push(name);
              } catch {
                // Refused, as it must be.
              }
            }
            setTimeout(() => {
              for (const name of ['inlineRan', 'handlerRan']) if (name in globalThis) results.push(name);
              resolve(results);
            }, 500);
          }, 0);
        }),
    );
    expect(ran).toEqual([]);
  });

  test('comes with every page, and the app serves nothing outside its own folder', async ({
    desk: { window },
  }) => {
    const answers = await window.evaluate(async () => {
      const policies = await Promise.all(
        ['app://desk/index.html', 'app://desk/paper.html'].map(
          async (page) => (await fetch(page)).headers.get('content-security-policy') ?? '',
        ),
      );
      const outside = await Promise.all(
        [
          'app://desk/../package.json',
          'app://desk/%2e%2e/main/index.js',
          'app://desk/..%2fmain%2findex.js',
          'app://desk/..%5cmain%5cindex.js',
          'app://desk//etc/passwd',
        ].map((address) => fetch(address).then((response) => response.status)),
      );
      return { policies, outside };
    });
    for (const policy of answers.policies) expect(policy).toContain("default-src 'none'");
    expect(answers.outside).toEqual([404, 404, 404, 404, 404]);
  });
});

test.describe('the packaged program', () => {
  test('has its fuses set as electron-builder.yml says', async () => {
    const wanted = parse(await readFile(new URL('../../electron-builder.yml', import.meta.url), 'utf8'));
    const { version, ...wire } = await getCurrentFuseWire(unpackedExecutable());
    expect(version).toBe(FuseVersion.V1);
    const found = Object.fromEntries(
      Object.entries(wire).map(([at, state]) => {
        const name = FuseV1Options[Number(at)] ?? at;
        return [name.charAt(0).toLowerCase() + name.slice(1), state === ON];
      }),
    );
    // The build that tests run on lets Playwright in by Node's inspector; what users get does not.
    expect(found).toEqual({ ...wanted.electronFuses, enableNodeCliInspectArguments: true });
    expect(wanted.electronFuses.enableNodeCliInspectArguments).toBe(false);
  });

  test('started a second time, shows the window that is open and ends', async ({
    desk: { app, userDataDir },
  }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) throw new Error('No window is open.');
      window.focus = () => Reflect.set(globalThis, 'wasFocused', true);
    });
    const second = spawn(
      unpackedExecutable(),
      [`--user-data-dir=${userDataDir}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      { stdio: 'ignore' },
    );
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'wasFocused'))).toBe(true);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test('the first page is the app’s own', async ({ desk: { window } }) => {
  expect(window.url().split('#')[0]).toBe(HOME);
});
