/** What touches disk, and nothing else does. There is a disk world, a memory world and a browser world. Paths are relative, with "/". */
export interface World {
  /** The bytes of a file. Throws `Missing` when there is none. */
  read(path: string): Promise<Uint8Array>;
  /** Every file under a folder, sorted by code unit, as paths from the world's root; empty when there is no folder. Links are not followed. */
  list(folder: string): Promise<string[]>;
  /** Writes beside the place and renames, so that a reader sees the old file or the whole new one. Makes folders. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file; silent when there is none. */
  remove(path: string): Promise<void>;
}

/** There is no such file. */
export class Missing extends Error {
  constructor(readonly path: string) {
    super(`no file ${path}`);
    this.name = 'Missing';
  }
}
