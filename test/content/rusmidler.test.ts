// The course "Rusmidler og skadevirkning": what its six meetings promise to those who lead them and those who come.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/index.js';
import { order as orderSchema, type DirectiveOf, type Minutes, type ParsedBlock, type Session, type Source } from '../../src/model/index.js';
import { makePack, makeSheet } from '../../src/pipeline.js';
import { Pdf } from '../pdf-reader.js';
import { pagesOf } from '../pdf-text.js';
import { parse } from '../../src/parse/index.js';
import { realContent } from '../whole/real.js';

const { library, supplies } = await realContent();
const course = library.courses.get('rusmidler')!;
const meetings = course.sessions;
const substances = course.options['substance']?.type === 'list' ? course.options['substance'].of : [];
const each = meetings.map((meeting) => [meeting.number, meeting] as const);

const sourceOf = (id: string): Source => {
  const editions = library.sheets.get(id)?.editions;
  const source = editions?.['easy-read'] ?? editions?.standard;
  if (!source) throw new Error(`No sheet ${id}`);
  return source;
};
const titleOf = (id: string): string => sourceOf(id).meta.title;
const bodyOf = (id: string): string => sourceOf(id).text.slice(sourceOf(id).body);
const guideOf = ({ number }: Session): string => `guide-moede-${number}`;
const minutesOf = (minutes: number | Minutes, hours: 2 | 3): number => (typeof minutes === 'number' ? minutes : minutes[hours]);

type Directive = Extract<ParsedBlock, { type: 'directive' }>;
const isDirective = (block: ParsedBlock): block is Directive => block.type === 'directive';
/** Every directive of a tree, outermost first. */
const directivesIn = (blocks: readonly ParsedBlock[]): Directive[] =>
  blocks.filter(isDirective).flatMap((d) => [d, ...('children' in d ? directivesIn(d.children as ParsedBlock[]) : [])]);
const named = <N extends Directive['name']>(blocks: readonly ParsedBlock[], name: N): DirectiveOf<N, 'parsed'>[] =>
  directivesIn(blocks).filter((d) => d.name === name) as unknown as DirectiveOf<N, 'parsed'>[];
const stepsOf = (meeting: Session): DirectiveOf<'step', 'parsed'>[] => named(parse(sourceOf(guideOf(meeting))).value.blocks, 'step');
/** The guide's text from the head of a step to the next one. */
function stepText(meeting: Session, id: string): string {
  const [, after] = bodyOf(guideOf(meeting)).split(`step{id=${id}}`);
  if (after === undefined) throw new Error(`${guideOf(meeting)} has no step ${id}`);
  return after.split('step{id=')[0]!;
}

describe.each(each)('meeting %i', (_, meeting) => {
  const handed = [...meeting.sheets.participant, ...meeting.homework];

  it('has the fixed frame in its plan and in its guide, and fills two and three hours', () => {
    expect(meeting.agenda.map(({ id }) => id)).toEqual(course.frame);
    expect(stepsOf(meeting).map(({ attributes }) => attributes.id)).toEqual(course.frame);
    for (const hours of [2, 3] as const)
      expect(meeting.agenda.reduce((sum, { minutes }) => sum + minutesOf(minutes, hours), 0)).toBe(hours * 60);
  });

  it('is led by both, and the lanes of each step share out its minutes', () => {
    const lanes = stepsOf(meeting).map((step) => named(step.children, 'lane'));
    const leads = lanes.flat().map(({ attributes }) => attributes.lead);
    for (const lead of ['R', 'S']) expect(leads).toContain(lead);
    for (const hours of [2, 3] as const)
      expect(lanes.map((own) => own.reduce((sum, { attributes }) => sum + (attributes.minutes?.[hours] ?? 0), 0))).toEqual(
        meeting.agenda.map(({ minutes }) => minutesOf(minutes, hours)),
      );
  });

  it('has words to say in each lane, and what the other does meanwhile where one leads', () => {
    for (const lane of stepsOf(meeting).flatMap((step) => named(step.children, 'lane'))) {
      expect(lane.children.some(({ type }) => type === 'quote')).toBe(true);
      if (lane.attributes.lead !== 'both') expect(named(lane.children, 'meanwhile')).toHaveLength(1);
    }
  });

  it('hands out every sheet in a step, in the order of the pack, and its guide calls it by its title', () => {
    const inPlan = meeting.agenda.flatMap(({ sheets }) => sheets);
    expect(inPlan.filter((id) => meeting.sheets.participant.includes(id))).toEqual(meeting.sheets.participant);
    for (const id of [...handed, ...meeting.sheets.support]) {
      expect(inPlan).toContain(id);
      expect([id, bodyOf(guideOf(meeting)).includes(`*${titleOf(id)}*`)]).toEqual([id, true]);
    }
  });

  it('prints each sheet of participants on one piece of paper at most', async () => {
    for (const id of handed) {
      const { value } = await makeSheet(library, sourceOf(id), supplies);
      expect([id, value.pages > 2]).toEqual([id, false]);
    }
  });

  it('has a guide that one can prepare in a quarter of an hour and fall back on', () => {
    const body = bodyOf(guideOf(meeting));
    const prepare = body.slice(body.indexOf('## Klar på et kvarter'), body.indexOf('step{id='));
    const minutes = [...prepare.matchAll(/\((\d+) minutter\)/g)].map(([, n]) => Number(n));
    expect(minutes.reduce((sum, n) => sum + n, 0)).toBe(15);
    for (const aside of ['Print', 'Tag med', 'Rummet', 'De første ord']) expect(body).toContain(`:::aside{title="${aside}"`);
    for (const title of ['Hvis det bliver svært', 'Fare: ring 112']) expect(body).toContain(`:::box{kind=warning title="${title}"}`);
    expect(body.split('## Ekstra spørgsmål')[1]?.match(/^- .+\?$/gm)?.length).toBeGreaterThan(4);
  });

  it('asks who knows it too, leaves a hard card alone, and has its variants', () => {
    const body = bodyOf(guideOf(meeting));
    expect(body.match(/^> .*(Hvem|Er der andre|Kender)[^?]*\?/gm)?.length).toBeGreaterThan(2);
    expect(stepText(meeting, 'tjek-ind')).toMatch(/\*\*et svært kort\*\*/i);
    for (const variant of ['second-time=true', 'meal=true', 'meal=false', 'size=']) expect(body).toContain(`when{${variant}`);
  });

  it('helps down again in every pack, whichever substance is spoken of', () => {
    for (const substance of [...substances, null]) {
      const options = substance === null ? {} : { substance: [substance] };
      const { diagnostics } = assemble(library, orderSchema.parse({ course: course.id, session: meeting.number, options }), 'bestilling.yaml');
      expect(diagnostics.filter(({ rule }) => rule === 'plus-without-coping')).toEqual([]);
    }
  });
});

describe('from meeting to meeting', () => {
  it.each(each.slice(1))('the opening of meeting %i takes up all homework of the last by name', (number, meeting) => {
    const last = meetings[Number(number) - 2]!;
    expect(last.homework.length).toBeGreaterThan(0);
    for (const id of last.homework) expect(stepText(meeting, 'siden-sidst')).toContain(`*${titleOf(id)}*`);
  });

  it.each(each.slice(0, -1))('who missed meeting %i gets two pieces of paper: what happened, and its homework', (number, meeting) => {
    const papers = course.papers.find(({ id }) => id === `opsamling-${number}`);
    const [first, second, ...more] = papers?.sheets.participant ?? [];
    expect([first, more]).toEqual([`opsamling-${number}`, []]);
    expect(meeting.homework).toContain(second);
    expect(bodyOf(first!)).toContain(`»${titleOf(second!)}«`);
  });

  it.each(each.slice(0, -1).map(([number]) => number))('the catch-up of meeting %i is one piece of paper', async (number) => {
    const { value } = await makeSheet(library, sourceOf(`opsamling-${number}`), supplies);
    expect(value.pages).toBeLessThanOrEqual(2);
  });

  it('the emotion and pause cards are printed once', () => {
    const times = (deck: string): number => meetings.filter(({ decks }) => decks.includes(deck)).length;
    expect([times('foelelseskort'), times('pausekort')]).toEqual([1, 1]);
  });
});

describe('what one sees again', () => {
  const cards = [...bodyOf('dagsplan-billeder').matchAll(/:::card\{symbol=(\S+) word="([^"]+)"\}/g)].map(([, symbol, word]) => [word!, symbol!] as const);
  const onCard = new Map(cards);
  const words = { velkomst: 'Velkommen', 'tjek-ind': 'Tjek ind', 'siden-sidst': 'Siden sidst', tema: 'Dagens tema', mad: 'Mad og pause', oevelse: 'Øvelse', hjemmeopgave: 'Hjemmeopgave', 'tjek-ud': 'Tjek ud' };

  it('the cards of the plan follow the frame', () => {
    expect(cards.slice(0, course.frame.length).map(([word]) => word)).toEqual(course.frame.map((id) => words[id as keyof typeof words]));
  });

  it.each(each)('the plan of meeting %i shows the picture of the card wherever it says its word', (_, meeting) => {
    const same = meeting.agenda.filter(({ id, title }) => title.startsWith(words[id as keyof typeof words]));
    expect(same.length).toBeGreaterThan(course.frame.length - 3);
    for (const { id, symbol } of same) expect([id, symbol]).toEqual([id, onCard.get(words[id as keyof typeof words])]);
  });

  it('the three words of a substance stand on each fact sheet, as the word list has them', () => {
    const facts = meetings.flatMap(({ sheets }) => sheets.participant).filter((id) => id.startsWith('fakta-'));
    expect(facts.map((id) => id.replace('fakta-', ''))).toEqual(substances);
    const heads = facts.map((id) => [...bodyOf(id).matchAll(/^## (.*):/gm)].map(([, head]) => head));
    expect(heads).toEqual(facts.map(() => ['Virkning', 'Bivirkninger', 'Skadevirkninger']));
    const explained = (id: string): string[] =>
      [...bodyOf(id).matchAll(/^!\[\]\((symbol:\S+)\) \*\*(Virkning|Bivirkninger|Skadevirkninger)\*\*$/gm)].map(([, picture, word]) => `${word} ${picture}`);
    expect(explained('svaere-ord')).toHaveLength(3);
    expect(explained('opsamling-2')).toEqual(explained('svaere-ord'));
  });
});

describe('homework', () => {
  it.each(meetings.flatMap(({ homework }) => homework))('%s has a slip: what for, how much help, words, what not to do, if not done, when worried', (id) => {
    const slips = [...library.sheets.values()].flatMap(({ editions }) => Object.values(editions)).filter(({ meta }) => meta.supports === id);
    expect(slips).toHaveLength(1);
    const slip = slips[0]!;
    expect(meetings.find(({ homework }) => homework.includes(id))?.sheets.support).toContain(slip.id);
    const heads = [...slip.text.matchAll(/^## (.*)$/gm)].map(([, head]) => head!);
    for (const wanted of [/^Hvad (opgaven|arkene) er til$/, /^Så meget hjælp$/, /^Ord, du kan bruge$/, /^Lad være med$/, /^Hvis (den|arket) ikke blev /])
      expect([id, heads.filter((head) => wanted.test(head))]).toEqual([id, [expect.any(String)]]);
    expect(slip.text).toContain(':::box{kind=warning title="Hvis du bliver bekymret"}');
    expect(slip.meta.title).toContain('Støtteseddel: ');
  });
});

describe('what participants hold in their hands', () => {
  const sheets = [...library.sheets.values()].filter(({ course: own }) => own === course.id);
  const theirs = sheets.flatMap(({ editions }) => Object.values(editions)).filter(({ meta }) => meta.audience === 'participant');

  it('has an easy-read edition, all of it', () => {
    expect(theirs.filter(({ id }) => !library.sheets.get(id)?.editions['easy-read']).map(({ id }) => id)).toEqual([]);
  });
  it('has the emotions in both editions, with the same faces, words and signs of the body', () => {
    const { standard, 'easy-read': easy } = library.sheets.get('foelelseskort')!.editions;
    const shown = (source: Source | undefined): string[] =>
      [...(source?.text ?? '').slice(source?.body).matchAll(/card\{.*\}|\*\*.*\*\*|symbol:[^)\n]+/g)].map(([words]) => words);
    expect(shown(standard).length).toBeGreaterThan(3 * 24);
    expect(shown(standard)).toEqual(shown(easy));
  });
  it('holds no results of evaluations', () => {
    const results = theirs.filter(({ meta, text }) => meta.sources.includes('F-KURS-1') || /4 ud af 9|fire ud af ni|evaluering(en)? viser/i.test(text));
    expect(results.map(({ id }) => id)).toEqual([]);
  });
  it('takes no use for granted where it asks what one uses', () => expect(bodyOf('mine-rusmidler')).toContain('- ![](symbol:ingen-rusmidler) Jeg bruger ingenting nu'));
  it.each([
    ['foelelseskort', 24],
    ['hvad-kan-jeg-goere-i-stedet', 24],
    ['sandt-eller-falsk', 20],
    ['sig-nej-kort', 12],
    ['pausekort', 10],
    ['dagsplan-billeder', 8],
  ])('the deck %s has at least %i cards', (id, least) => expect(bodyOf(id).match(/^:::card\{/gm)?.length).toBeGreaterThanOrEqual(least));
  it('has an emotion in front, and "Jeg …" and a sign of the body on the back', () => {
    const backs = [...bodyOf('foelelseskort').matchAll(/:::card\{[^}]*\}\n([\s\S]*?)\n:::/g)].map(([, back]) => back!);
    expect(backs.filter((back) => !/^\*\*Jeg .*\.\*\*\n\n!\[\]\(symbol:\S+\) .+\.$/.test(back))).toEqual([]);
  });
  it('says of each true or false card which it is, with one picture for each', () => {
    const answers = [...bodyOf('sandt-eller-falsk').matchAll(/^\*\*(Sandt|Falsk)\*\*\n\n!\[\]\(symbol:(\S+)\)/gm)].map(([, word, picture]) => `${word} ${picture}`);
    expect(answers).toHaveLength(20);
    expect(new Set(answers)).toEqual(new Set(['Sandt rigtigt', 'Falsk forkert']));
  });
});

describe('the page of contents', () => {
  it('shows no picture of a substance: those stand on the sheets that are about them', async () => {
    const order = orderSchema.parse({ course: 'rusmidler', session: 2, readers: ['participant'] });
    const { value } = await makePack(library, order, 'bestilling.yaml', supplies);
    const { bytes } = value.find(({ file }) => file.endsWith('1-deltagere.pdf'))!;
    const pdf = new Pdf(bytes);
    const painted = pdf.pages().map(({ dict }) => [...pdf.content(dict).matchAll(/\/(\S+) Do/g)].map(([, name]) => name!));
    const [contents, ...others] = painted.slice(1) as [string[], ...string[][]];
    const titles = (await pagesOf(bytes)).slice(2);
    const about = substances.map((word) => titles.findIndex((text) => new RegExp(`Ark ${word}`, 'i').test(text)));
    expect(about.every((at) => at >= 0)).toBe(true);
    for (const at of about.filter((_, i) => substances[i] !== 'medicin')) expect(contents).not.toContain(others[at]![0]);
    expect(contents.length).toBeGreaterThan(5);
  });
});
