// Pictures and symbols as XObjects, each once a document.
import type { Fault } from '../frame.js';
import { isPng, jpegHeader, pixelsOf } from '../pictures/pixels.js';
import { compiled } from '../symbols/compiled.js';
import type { Drawn } from '../symbols/index.js';
import type { Symbol } from '../../model/index.js';
import type { PdfFile } from './file.js';
import { greySpace } from './grey-space.js';
import { luma, type Colour } from './ink.js';
import { operatorsOf } from './paths.js';
import { decodePng, type Samples } from './png.js';
import { latin1, numbers, ref } from './syntax.js';

export interface XObject {
  /** Its name in the resources. */
  name: string;
  /** View box of a symbol; a picture fills the unit square. */
  view: Drawn['view'];
}
type Found = XObject | Fault;

export class Images {
  private readonly known = new Map<string, Found>();
  private readonly names: string[] = [];

  constructor(
    private readonly file: PdfFile,
    private readonly symbols: ReadonlyMap<string, Symbol>,
    private readonly pictures: ReadonlyMap<string, Uint8Array>,
    private readonly colour: Colour,
  ) {}

  symbol(meaning: string): Found {
    return this.once(`symbol ${meaning}`, () => {
      const symbol = this.symbols.get(meaning);
      if (!symbol) return missing(meaning);
      const drawn = compiled(symbol.svg);
      if (drawn instanceof Error) return { fault: 'unpaintable', text: `${meaning}: ${drawn.message}` };
      const { view, items } = drawn;
      const [x, y, w, h] = view;
      const content = items.map((item) => operatorsOf(item, this.colour)).join('\n');
      return this.named(
        this.file.shared(latin1(content), `/Type /XObject /Subtype /Form /BBox [${numbers(x, y, x + w, y + h)}] /Resources <<>>`),
        view,
      );
    });
  }

  picture(src: string): Found {
    return this.once(`picture ${src}`, () => {
      const bytes = this.pictures.get(src);
      const pixels = bytes && pixelsOf(bytes);
      if (!bytes || !pixels) return missing(src);
      try {
        return this.named(isPng(bytes) ? this.png(decodePng(bytes)) : this.jpeg(bytes), [0, 0, 1, 1]);
      } catch (error) {
        return missing(`${src} (${(error as Error).message})`);
      }
    });
  }

  /** The /XObject dictionary of the resources. */
  finish(): string {
    return `<<${this.names.join(' ')}>>`;
  }

  private once(key: string, make: () => Found): Found {
    const found = this.known.get(key) ?? make();
    this.known.set(key, found);
    return found;
  }

  private named(id: number, view: Drawn['view']): XObject {
    const name = `X${this.names.length + 1}`;
    this.names.push(`/${name} ${ref(id)}`);
    return { name, view };
  }

  private png(samples: Samples): number {
    const { width, height, alpha } = samples;
    const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    const { channels, colour } = this.colour === 'grey' ? greyed(samples) : samples;
    const mask = alpha ? ` /SMask ${ref(this.file.stream(alpha, `${head} /ColorSpace /DeviceGray`))}` : '';
    return this.file.stream(colour, `${head} /ColorSpace /${channels === 1 ? 'DeviceGray' : 'DeviceRGB'}${mask}`);
  }

  private jpeg(bytes: Uint8Array): number {
    const header = jpegHeader(bytes);
    if (!header) throw new Error('not a whole JPEG');
    const { size, bits, channels } = header;
    if (channels !== 1 && channels !== 3 && channels !== 4) throw new Error(`a JPEG of ${channels} colours`);
    const own = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[channels];
    const space = this.colour === 'grey' && channels !== 1 ? greySpace(this.file, channels) : own;
    const turned = channels === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : ''; // Adobe writes CMYK the other way round
    const head = `/Type /XObject /Subtype /Image /Width ${size[0]} /Height ${size[1]} /BitsPerComponent ${bits} /ColorSpace ${space}`;
    return this.file.plain(bytes, `${head}${turned} /Filter /DCTDecode`);
  }
}

const missing = (text: string): Fault => ({ fault: 'picture-missing', text });

function greyed({ channels, colour }: Samples): Pick<Samples, 'channels' | 'colour'> {
  if (channels === 1) return { channels, colour };
  return { channels: 1, colour: Uint8Array.from({ length: colour.length / 3 }, (_, i) => luma([...colour.subarray(i * 3, i * 3 + 3)])) };
}
