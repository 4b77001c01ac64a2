import { test as base } from '@playwright/test';
import {
  type LaunchOptions,
  type LaunchedDesk,
  launchPackagedApp,
} from '../../build/scripts/launch-packaged-app';

type DeskFixtures = {
  /** The packaged app on a fresh data folder. */
  readonly desk: LaunchedDesk;
  /** Starts the packaged app with options of the test's own; it is closed at the test's end, if not before. */
  readonly launchDesk: (options?: LaunchOptions) => Promise<LaunchedDesk>;
};

export const test = base.extend<DeskFixtures>({
  // Playwright reads the wanted fixtures off the first parameter.
  // oxlint-disable-next-line no-empty-pattern
  launchDesk: async ({}, use, testInfo) => {
    const launched: LaunchedDesk[] = [];
    await use(async (options) => {
      const desk = await launchPackagedApp(options);
      launched.push(desk);
      return desk;
    });
    for (const [index, desk] of launched.entries()) {
      if (testInfo.status !== testInfo.expectedStatus) {
        const picture = await desk.window.screenshot().catch(() => undefined);
        if (picture)
          await testInfo.attach(`window ${index + 1}`, { body: picture, contentType: 'image/png' });
        await testInfo.attach(`log ${index + 1}`, { body: desk.log(), contentType: 'text/plain' });
      }
      await desk.close();
    }
  },
  desk: async ({ launchDesk }, use) => {
    await use(await launchDesk());
  },
});

export { expect } from '@playwright/test';
