// What the file says about itself. Titles and language; never a name, never the clock.
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const xml = (value: string): string => value.replace(CONTROL, '').replace(/[&<>"']/g, (c) => ENTITIES[c] as string);

export const PRODUCER = 'Trykklar';

/** XMP (ISO 16684-1) with the mark of PDF/UA-1. `date`: ISO, UTC. */
export function xmp({ title, lang, date }: { title: string; lang: string; date: string }): Uint8Array {
  const about = (names: string, body: string): string => `<rdf:Description rdf:about="" ${names}>${body}</rdf:Description>`;
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    about(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag></dc:language>`,
    ),
    about(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    ),
    about('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${PRODUCER}</pdf:Producer>`),
    about('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ];
  return new TextEncoder().encode(packet.join('\n'));
}

/** A date as PDF writes it (ISO 32000-1, 7.9.4), from its ISO form. */
export const pdfDate = (iso: string): string => `D:${iso.replace(/\D/g, '').slice(0, 14)}Z`;
