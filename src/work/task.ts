import type { Diagnostic, Order, Printed } from '../model/index.js';

/** Where a worker finds things. Paths below `root` as the world knows them; `cache` is a folder, or null for none. */
export interface Folders {
  root: string;
  content: string;
  templates: string;
  cache: string | null;
}

/** One pack to make. Only orders without names are sent to other threads. */
export interface PackTask {
  order: Order;
  /** Where the order came from, for messages. */
  orderFile: string;
}

/** What a worker is sent: data only, no library. */
export interface Message extends PackTask {
  folders: Folders;
}

/** A text that went into a pack. */
export interface UsedText {
  file: string;
  id: string;
  edition: 'standard' | 'easy-read';
}

/** What comes back. */
export interface PackResult {
  files: Printed[];
  diagnostics: Diagnostic[];
  used: UsedText[];
  /** Where our own code failed, for those who mend it. Orders sent to workers hold no names, so neither does this. */
  trace?: string;
}
