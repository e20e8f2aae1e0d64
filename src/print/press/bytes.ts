// Bytes that grow. A file of many pages is millions of characters: written here one by one they cost less than as strings that are
// joined, turned into bytes and thrown away.

const [MINUS, DOT, ZERO, OPEN, CLOSE, BACKSLASH, CR, LETTER_R, SPACE] = [0x2d, 0x2e, 0x30, 0x28, 0x29, 0x5c, 0x0d, 0x72, 0x20];
/** Bytes that end or change a literal string when they stand in it bare (ISO 32000-1, 7.3.4.2). */
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) => ([OPEN, CLOSE, BACKSLASH, CR].includes(byte) ? 1 : 0));

export class Bytes {
  private data = new Uint8Array(1 << 14);
  length = 0;

  /** What is written so far, in place: true until something more is written. */
  get written(): Uint8Array {
    return this.data.subarray(0, this.length);
  }
  /** Takes back all that was written after a place. */
  cut(length: number): void {
    this.length = length;
  }

  /** Characters of Latin-1. */
  text(value: string): this {
    this.room(value.length);
    const { data, length } = this;
    for (let i = 0; i < value.length; i++) data[length + i] = value.charCodeAt(i);
    this.length += value.length;
    return this;
  }

  /** A number as PDF has them, to the thousandth. */
  number(value: number): this {
    const all = Math.round(value * 1000);
    const size = Math.abs(all);
    if (!(size < 1e9)) return this.text(String(all / 1000));
    this.room(16);
    if (all < 0) this.data[this.length++] = MINUS;
    const rest = size % 1000;
    this.digits((size - rest) / 1000);
    if (rest) this.decimals(rest);
    return this;
  }
  /** Numbers with a space after each. */
  numbers(...values: number[]): this {
    for (const value of values) {
      this.number(value).room(1);
      this.data[this.length++] = SPACE;
    }
    return this;
  }
  private digits(whole: number): void {
    let unit = 1;
    while (whole >= unit * 10) unit *= 10;
    for (; unit >= 1; unit /= 10) this.data[this.length++] = ZERO + (Math.floor(whole / unit) % 10);
  }
  private decimals(rest: number): void {
    this.data[this.length++] = DOT;
    for (let unit = 100; rest > 0; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.data[this.length++] = ZERO + digit;
      rest -= digit * unit;
    }
  }

  /** A code of two bytes, inside a literal string. */
  code(value: number): void {
    this.room(4);
    this.escaped(value >> 8);
    this.escaped(value & 0xff);
  }
  private escaped(byte: number): void {
    if (ESCAPED[byte]) this.data[this.length++] = BACKSLASH;
    this.data[this.length++] = byte === CR ? LETTER_R : byte;
  }

  private room(more: number): void {
    if (this.length + more <= this.data.length) return;
    const larger = new Uint8Array(Math.max(2 * this.data.length, this.length + more));
    larger.set(this.data);
    this.data = larger;
  }
}
