import { spawn } from 'node:child_process';

export type CommandRun = {
  /** The exit code, or null where the command could not start or was stopped. */
  readonly code: number | null;
  /** What it wrote, standard output and errors together, in the order it came. */
  readonly output: string;
  /** Standard output alone. */
  readonly answer: string;
};

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Also pass on what the command writes, as it comes. */
  readonly isShown?: boolean;
};

/** Runs a program without a shell and waits for its end; never throws, a program that is not there answers `null`. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, isShown = false }: CommandOptions = {},
): Promise<CommandRun> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let answer = '';
    child.stdout.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      output += chunk.toString();
      if (isShown) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (isShown) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}\n`, answer }));
    child.on('close', (code) => resolve({ code, output, answer }));
  });
}
