declare module 'fontkit' {
  export function create(bytes: Uint8Array): import('./face.js').Face;
}
