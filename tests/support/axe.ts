import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with each violation of WCAG 2.2 AA that axe-core finds in the window: its rule, what is wrong, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The inspector's evaluation is not bound by the app's content policy, which refuses a script tag.
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    // `axe.source` has put the library there.
    const { axe: injected } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
    const results = await injected.run(document, {
      runOnly: { type: 'tag', values: tags },
      // The 24-pixel rule of WCAG 2.2 is off in axe-core unless asked for.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`,
      ),
    );
  }, WCAG_22_AA);
  expect(violations).toEqual([]);
}
