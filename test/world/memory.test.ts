import { describe, expect, it } from 'vitest';
import { Missing } from '../../src/model/index.js';
import { memoryWorld, Outside } from '../../src/world/index.js';

describe('memory world', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  it('reads, lists, writes and removes', async () => {
    const world = memoryWorld({ 'content/b.md': 'bøn', 'content/a/x.md': 'x', 'contents.md': '' });
    expect(text(await world.read('content/./a/../b.md'))).toBe('bøn');
    expect(await world.list('content')).toEqual(['content/a/x.md', 'content/b.md']);
    expect(await world.list('nowhere')).toEqual([]);
    await world.write('out/new.pdf', new Uint8Array([1, 2]));
    expect(world.files.get('out/new.pdf')).toEqual(new Uint8Array([1, 2]));
    await world.remove('out/new.pdf');
    await world.remove('out/new.pdf');
    await expect(world.read('out/new.pdf')).rejects.toThrow(Missing);
  });

  it('keeps its bytes to itself', async () => {
    const bytes = new Uint8Array([1]);
    const world = memoryWorld({ a: bytes });
    bytes[0] = 9;
    (await world.read('a'))[0] = 9;
    expect(await world.read('a')).toEqual(new Uint8Array([1]));
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'C:/x', 'a\\..\\b', 'a\0b'])('refuses %j', async (path) => {
    const world = memoryWorld({ a: '' });
    await expect(world.read(path)).rejects.toThrow(Outside);
    await expect(async () => world.write(path, new Uint8Array())).rejects.toThrow(Outside);
  });
});
