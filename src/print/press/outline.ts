// Bookmarks (ISO 32000-1, 12.3.3): headings by their levels, below each copy's "Deltager 1" when there are several.
import type { PdfFile } from './file.js';
import { numbers, ref, text } from './syntax.js';
import type { Pt } from '../frame.js';

interface Entry {
  id: number;
  level: number;
  title: string;
  page: number;
  y: Pt;
  kids: Entry[];
}

export class Outline {
  private readonly root: Entry;
  private trail: Entry[];

  constructor(private readonly file: PdfFile) {
    this.root = { id: file.reserve(), level: -1, title: '', page: 0, y: 0, kids: [] };
    this.trail = [this.root];
  }

  /** Adds a bookmark below the last one of a lower level. @param page number of the page's object @param y height above its foot */
  add(level: number, title: string, page: number, y: Pt): void {
    while ((this.trail.at(-1) as Entry).level >= level) this.trail.pop();
    const entry = { id: this.file.reserve(), level, title, page, y, kids: [] };
    (this.trail.at(-1) as Entry).kids.push(entry);
    this.trail.push(entry);
  }

  /** What comes next belongs below this label, or to no bookmark before it. The same label again goes on where it was. */
  begin(label: string | null, page: number, y: Pt): void {
    const last = this.root.kids.at(-1);
    if (label === null) this.trail = [this.root];
    else if (last?.level === 0 && last.title === label) this.trail = [this.root, last];
    else this.add(0, label, page, y);
  }

  /** Writes it. @returns its number; null when there are no bookmarks */
  finish(): number | null {
    this.write(this.root, null, undefined, undefined);
    return this.root.kids.length ? this.root.id : null;
  }

  private write(entry: Entry, parent: Entry | null, before: Entry | undefined, after: Entry | undefined): void {
    const [first, last] = [entry.kids[0], entry.kids.at(-1)];
    const parts = [
      parent
        ? `/Title ${text(entry.title)} /Parent ${ref(parent.id)} /Dest [${ref(entry.page)} /XYZ 0 ${numbers(entry.y)} 0]`
        : '/Type /Outlines',
      before ? `/Prev ${ref(before.id)}` : '',
      after ? `/Next ${ref(after.id)}` : '',
      first && last ? `/First ${ref(first.id)} /Last ${ref(last.id)} /Count ${parent ? -entry.kids.length : entry.kids.length}` : '',
    ];
    this.file.put(entry.id, `<<${parts.filter(Boolean).join(' ')}>>`);
    entry.kids.forEach((kid, i) => this.write(kid, entry, entry.kids[i - 1], entry.kids[i + 1]));
  }
}
