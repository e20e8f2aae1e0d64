import type { Facts, Symbol, World } from '../model/index.js';
import type { FontFace } from './fonts.js';

/** What printing works with: bytes, never paths or addresses. */
export interface Supplies {
  fonts: FontFace[];
  symbols: Map<string, Symbol>;
  /** Picture files by the path that sheets name. */
  pictures: Map<string, Uint8Array>;
  facts: Facts;
  colour: 'colour' | 'grey';
  /** Where frames are kept between runs; null keeps them in memory only. */
  cache: World | null;
  /** Names the code and the packages that frames are made with: frames of another version are not believed. */
  version?: string;
}
