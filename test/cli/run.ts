import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Starts the command line in a folder, as a child process without a terminal. */
export function start(
  dist: string,
  folder: string,
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Outcome> } {
  const child = spawn(process.execPath, [join(dist, 'cli/main.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env } as NodeJS.ProcessEnv,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => void (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (said.err += text.toString()));
  const ended = new Promise<Outcome>((done) => child.on('close', (code) => done({ code, ...said })));
  return { child, ended };
}

export const run = (dist: string, folder: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
  start(dist, folder, args, env).ended;
