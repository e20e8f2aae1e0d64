// React-PDF's image code asks `Buffer.isBuffer` at import. This must be imported before it.
const place = globalThis as unknown as { Buffer?: { isBuffer(value: unknown): boolean } };
place.Buffer ??= { isBuffer: () => false };
