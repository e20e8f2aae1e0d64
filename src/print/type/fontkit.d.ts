declare module 'fontkit' {
  /** A `Face`; see face.ts for what we use of it. */
  export function create(bytes: Uint8Array): unknown;
}
