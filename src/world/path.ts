/** A path that a world refuses: it would leave the root, or it is not written the way worlds write paths. */
export class Outside extends Error {
  constructor(readonly path: string) {
    super(`path leaves the folder: ${path}`);
    this.name = 'Outside';
  }
}

/**
 * The one spelling of a path in a world: relative, "/" between parts, no "." and no "..".
 *
 * @throws Outside for an absolute path, a drive, a backslash, a NUL, and for ".." that climbs over the root
 */
export function inside(path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || /[\\\0]/.test(path)) throw new Outside(path);
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) throw new Outside(path);
    if (part !== '..') parts.push(part);
  }
  return parts.join('/');
}
