import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder';

const RUN_SCRIPT = join(import.meta.dirname, '../../../build/scripts/run-script.ts');

/** The code with which a script ends whose task is this, in a process that a library's hook would end with code 0. */
function endOf(task: string): number | null {
  const path = join(tempFolder(), 'script.mts');
  writeFileSync(
    path,
    `import { runScript } from ${JSON.stringify(RUN_SCRIPT)};
process.on('beforeExit', () => process.exit(0));
await runScript(import.meta.url, async () => { ${task} });
`,
  );
  return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), path]).status;
}

describe('runScript', () => {
  it('ends with code 0 where all went well', () => {
    expect(endOf('')).toBe(0);
  });

  it.each(['throw new Error("No");', 'process.exitCode = 1;'])('ends with code 1 after: %s', (task) => {
    expect(endOf(task)).toBe(1);
  });
});
