import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked, Library } from '../../src/model/index.js';
import { read } from '../../src/read/index.js';
import { diskWorld } from '../../src/world/index.js';

// The content that comes with the product, read as it lies.
describe('content', () => {
  let library: Checked<Library>;
  beforeAll(async () => {
    library = await read(diskWorld('.'));
  });

  it('has no fault that reading finds', () => {
    expect(library.diagnostics.map((d) => `${d.place.file}:${d.place.from.line} ${d.rule}`)).toEqual([]);
  });

  it('has both courses, with their frames', () => {
    const { courses } = library.value;
    expect([...courses.keys()]).toEqual(['hcs', 'rusmidler']);
    expect(courses.get('rusmidler')!.frame).toEqual([
      'velkomst',
      'tjek-ind',
      'siden-sidst',
      'tema',
      'mad',
      'oevelse',
      'hjemmeopgave',
      'tjek-ud',
    ]);
    expect(courses.get('hcs')!.frame).toEqual(['velkomst', 'runde', 'interview', 'tema', 'maalrunde', 'afslutning']);
    expect(courses.get('rusmidler')!.missingEasyRead).toBe('error');
  });

  it('has every sheet of the theme of craving', () => {
    const trang = library.value.courses.get('hcs')!.sessions.find((s) => s.id === 'trang')!;
    expect(trang.title).toBe('Håndtering af trang');
    expect([...trang.homework, ...trang.sheets.participant, ...trang.sheets.facilitator].sort()).toEqual([
      'aflede-og-udholde',
      'det-vaekker-min-trang-hcs',
      'efter-samtale-om-trang',
      'efter-sessionen',
      'fordele-og-ulemper',
      'fordele-og-ulemper-lomme',
      'guide-trang',
      'risikosituationer',
      'tanker-der-hjaelper',
      'tilladende-tanker',
      'trangdagbog',
      'trangkurven',
    ]);
    for (const id of [...trang.homework, ...trang.sheets.participant]) expect(library.value.sheets.get(id)?.course).toBe('hcs');
  });

  it('has every sheet of the first meeting, each homework with its support slip', () => {
    const first = library.value.courses.get('rusmidler')!.sessions[0]!;
    expect(first).toMatchObject({ number: 1, title: 'Velkommen: vores erfaringer', homework: ['min-billeduge'] });
    const slips = first.sheets.support.map((id) => library.value.sheets.get(id)?.editions.standard?.meta.supports);
    expect(slips).toEqual(first.homework);
    for (const id of [...first.sheets.participant, ...first.homework, ...first.decks]) {
      expect(Object.keys(library.value.sheets.get(id)?.editions ?? {})).toContain('easy-read');
    }
  });

  it('claims nothing to be reviewed, confirmed or verified that nobody has looked at', () => {
    for (const sheet of library.value.sheets.values()) {
      for (const source of Object.values(sheet.editions)) expect(source.meta.review.status).toBe('draft');
    }
    for (const contact of Object.values(library.value.contacts)) expect(contact.confirmed).toBeNull();
    const unsure = Object.entries(library.value.facts).filter(([, fact]) => !fact.verified);
    expect(unsure.map(([id]) => id)).toEqual([
      'F-MDMA-3',
      'F-MED-6',
      'F-NIK-2',
      'F-AKUT-1',
      'F-AKUT-2',
      'F-TRANG-1',
      'F-TILB-1',
      'F-FORA-1',
      'F-UDV-6',
      'F-HJ-1',
      'F-HJ-2',
      'F-HJ-3',
      'F-HJ-4',
      'F-HJ-5',
      'F-ABST-5',
      'F-ABST-6',
    ]);
  });
});
