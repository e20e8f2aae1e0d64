import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Missing } from '../../src/model/index.js';
import { diskWorld, Outside } from '../../src/world/index.js';

const run = promisify(execFile);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('disk world', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'trykklar-'));
    await mkdir(join(root, 'content/a'), { recursive: true });
    await writeFile(join(root, 'content/b.md'), 'bøn');
    await writeFile(join(root, 'content/a/x.md'), 'x');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('reads and lists, sorted', async () => {
    const world = diskWorld(root);
    expect(await world.read('content/b.md')).toEqual(bytes('bøn'));
    expect(await world.list('content')).toEqual(['content/a/x.md', 'content/b.md']);
    expect(await world.list('')).toEqual(['content/a/x.md', 'content/b.md']);
    expect(await world.list('nowhere')).toEqual([]);
    await expect(world.read('content/c.md')).rejects.toThrow(Missing);
    await expect(world.read('content/a')).rejects.toThrow(Missing);
    await expect(world.read('content/b.md/c')).rejects.toThrow(Missing);
  });

  it('makes folders, writes whole files and leaves nothing beside them', async () => {
    const world = diskWorld(root);
    await world.write('out/1/pack.pdf', bytes('first'));
    await world.write('out/1/pack.pdf', bytes('second'));
    expect(await readFile(join(root, 'out/1/pack.pdf'), 'utf8')).toBe('second');
    expect(await readdir(join(root, 'out/1'))).toEqual(['pack.pdf']);
    await world.remove('out/1/pack.pdf');
    await world.remove('out/1/pack.pdf');
    expect(await world.list('out')).toEqual([]);
  });

  it('follows no links', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'trykklar-'));
    await writeFile(join(elsewhere, 'secret.md'), 'secret');
    await symlink(elsewhere, join(root, 'content/folder'));
    await symlink(join(elsewhere, 'secret.md'), join(root, 'content/file.md'));
    const world = diskWorld(root);
    expect(await world.list('content')).toEqual(['content/a/x.md', 'content/b.md']);
    expect(await world.list('content/folder')).toEqual([]);
    await expect(world.read('content/folder/secret.md')).rejects.toThrow(Missing);
    await expect(world.read('content/file.md')).rejects.toThrow(Missing);
    await expect(world.write('content/folder/new.md', bytes('x'))).rejects.toThrow(Outside);
    await expect(world.remove('content/folder/secret.md')).rejects.toThrow(Outside);
    // A link in the place itself is replaced; what it points to stays as it was.
    await world.write('content/file.md', bytes('mine'));
    expect(await readFile(join(elsewhere, 'secret.md'), 'utf8')).toBe('secret');
    expect(await readdir(elsewhere)).toEqual(['secret.md']);
    await rm(elsewhere, { recursive: true });
  });

  it.each(['../a', 'content/../../b', '/etc/passwd', 'C:/x', 'a\\..\\b', 'a\0b'])('refuses %j', async (path) => {
    const world = diskWorld(root);
    await expect(world.read(path)).rejects.toThrow(Outside);
    await expect(world.write(path, bytes(''))).rejects.toThrow(Outside);
    await expect(world.remove(path)).rejects.toThrow(Outside);
    await expect(world.list(path)).rejects.toThrow(Outside);
  });

  it('a write that cannot be finished passes the error on and leaves nothing behind', async () => {
    const world = diskWorld(root);
    await expect(world.write('content/a', bytes('a folder stands here'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(await readdir(join(root, 'content'))).toEqual(['a', 'b.md']);
    await expect(world.write('content/b.md/c.md', bytes(''))).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  // The shell lets a process write files of 8 KiB at most: the system refuses in the middle of the file, as a full disk does.
  it('a disk that is full half way leaves the old file whole', async () => {
    const script = `
      import { diskWorld } from ${JSON.stringify(join(import.meta.dirname, '../../src/world/index.ts'))};
      const world = diskWorld(process.argv[1]);
      await world.write('content/b.md', new Uint8Array(1_000_000)).catch((fault) => console.log(fault.code));`;
    const node = `ulimit -f 8 && exec "$0" --import tsx --input-type=module -e "$1" "$2"`;
    const { stdout } = await run('bash', ['-c', node, process.execPath, script, root], { cwd: join(import.meta.dirname, '../..') });
    expect(stdout.trim()).toBe('EFBIG');
    expect(await readFile(join(root, 'content/b.md'), 'utf8')).toBe('bøn');
    expect(await readdir(join(root, 'content'))).toEqual(['a', 'b.md']);
  });

  it('a process that ends in the middle of a write leaves no half file', async () => {
    const script = `
      import { diskWorld } from ${JSON.stringify(join(import.meta.dirname, '../../src/world/index.ts'))};
      import { readdirSync } from 'node:fs';
      diskWorld(process.argv[1]).write('content/b.md', new Uint8Array(50_000_000));
      const look = () => readdirSync(process.argv[1] + '/content').some((n) => n.endsWith('.half')) ? process.exit(130) : setTimeout(look, 0);
      look();`;
    const fault = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, root], {
      cwd: join(import.meta.dirname, '../..'),
    }).catch((error: { code: number }) => error);
    expect(fault).toMatchObject({ code: 130 });
    expect(await readdir(join(root, 'content'))).toEqual(['a', 'b.md']);
    expect(await readFile(join(root, 'content/b.md'), 'utf8')).toBe('bøn');
  });

  it('clears away what a killed process left, but not what another one may still write', async () => {
    const old = join(root, 'content/.b.md.0123456789ab.half');
    const young = join(root, 'content/.b.md.ba9876543210.half');
    await writeFile(old, 'half');
    await writeFile(young, 'half');
    await utimes(old, new Date(0), new Date(0));
    const world = diskWorld(root);
    expect(await world.list('content')).toEqual(['content/a/x.md', 'content/b.md']);
    await world.write('content/b.md', bytes('new'));
    expect(await readdir(join(root, 'content'))).toEqual(['.b.md.ba9876543210.half', 'a', 'b.md']);
  });
});
