// The rows of the print-run sheet: which file, how many, which paper, which sides, what afterwards; and a ruler that shows a scaling printer.
import type { ReactElement } from 'react';
import type { JobRow, Jobs } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Path, Svg, Text, View } from '../element.js';
import { Fixed, ragged, sized, type } from '../text.js';
import { families, printRun, radius, standard, stroke, tick } from '../tokens.js';
import { Icon, type IconName } from './icons.js';
import { lookFor, nameLines, type JobLook } from './job-looks.js';

const heads = ['Klar', 'Fil', 'Antal', 'Papir', 'Sider', 'Bagefter'] as const;
/** What each setting is called, and what a printer's menu or a pair of hands needs to know about it. */
const names: Record<IconName, readonly [string, string]> = {
  plain: ['Hvidt A4', '80 g'],
  card: ['Karton A4', '200–250 g'],
  a3: ['Hvidt A3', '80–120 g'],
  one: ['Én side', ''],
  'two-long': ['Begge sider', 'lang kant'],
  'two-short': ['Begge sider', 'kort kant'],
  nothing: ['Ingenting', ''],
  staple: ['Hæft', 'øverst'],
  cut: ['Klip', 'ved mærker'],
  'fold-cut': ['Klip, fold', 'én streg'],
  'fold-staple': ['Fold, hæft', 'i ryggen'],
  glue: ['Klip, lim', '4 til 1'],
  laminate: ['Laminér', ''],
};

/** How much paper to fetch, and the ruler; then the jobs as a table. */
export function drawJobs(jobs: Jobs, context: DrawContext): ReactElement {
  const { ink } = context.colours;
  const look = lookFor(jobs.rows);
  const rows = jobs.rows.map((row) => <JobLine key={row.file} row={row} look={look} context={context} />);
  return (
    <View style={{ marginTop: 7 }}>
      <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center', marginBottom: 10 }}>
        <Total rows={jobs.rows} context={context} />
        <Ruler context={context} />
      </View>
      <View tag="Table" style={{ borderBottomWidth: stroke.frame, borderBottomColor: ink }}>
        <View tag="TR" repeat wrap={false} style={{ flexDirection: 'row', paddingBottom: 4 }}>
          {heads.map((head, i) => (
            <View key={head} tag="TH" scope="Column" style={{ width: look.columns[i] }}>
              <Fixed step={standard.label} context={context}>
                {head}
              </Fixed>
            </View>
          ))}
        </View>
        {rows.slice(0, -together)}
        <View wrap={false}>{rows.slice(-together)}</View>
      </View>
    </View>
  );
}

/** So many rows at the end stay together: none stands alone on a second page. */
const together = 3;
const rulerWidth = 160;

/** How much paper is to be at hand, by kind. */
function Total({ rows, context }: { rows: readonly JobRow[]; context: DrawContext }): ReactElement {
  return (
    <View style={{ width: context.width - rulerWidth - 12 }}>
      <Fixed step={sized(standard.body, 11, 15, 600)} context={context}>
        {totalOf(rows)}
      </Fixed>
    </View>
  );
}
/** "I alt 26 ark papir: 20 hvidt A4 og 6 karton A4" */
function totalOf(rows: readonly JobRow[]): string {
  const papers = (['plain', 'card', 'a3'] as const).flatMap((paper) => {
    const sheets = rows.filter((row) => row.paper === paper).reduce((sum, row) => sum + row.sheets, 0);
    return sheets > 0 ? [{ sheets, words: `${sheets} ${names[paper][0].charAt(0).toLowerCase()}${names[paper][0].slice(1)}` }] : [];
  });
  const all = papers.reduce((sum, { sheets }) => sum + sheets, 0);
  const parts = papers.map(({ words }) => words);
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}` : parts.join('');
  return `I alt ${all} ark papir: ${listed}`;
}

function JobLine({ row, look, context }: { row: JobRow; look: JobLook; context: DrawContext }): ReactElement {
  const { ink } = context.colours;
  const { columns } = look;
  return (
    <View
      tag="TR"
      wrap={false}
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        minHeight: look.row,
        paddingVertical: 1,
        borderTopWidth: stroke.frame,
        borderTopColor: ink,
      }}
    >
      <View tag="TD" style={{ width: columns[0] }}>
        <View
          tag="Figure"
          alt={`Felt til kryds, når ${row.file} ligger klar`}
          style={{ width: tick.printRun, height: tick.printRun, borderWidth: 1.4, borderColor: ink, borderRadius: radius.tick }}
        />
      </View>
      <View tag="TH" scope="Row" style={{ width: columns[1] }}>
        <Fixed step={look.name} context={context} style={ragged}>
          {nameLines(row.file, look).join('\n')}
        </Fixed>
        <Fixed step={look.when} context={context} style={ragged}>
          {row.when}
        </Fixed>
      </View>
      <View tag="TD" style={{ width: columns[2] }}>
        <Fixed step={look.copies} context={context}>
          {String(row.copies)}
        </Fixed>
        <Fixed step={sized(standard.small, 9.5, 12)} color={context.colours.soft} context={context}>
          {row.sheets === 1 ? '1 ark' : `${row.sheets} ark`}
        </Fixed>
      </View>
      <Fact width={columns[3]} name={row.paper} size={look.icon} context={context} />
      <Fact width={columns[4]} name={row.sides} size={look.icon} context={context} />
      <Fact width={columns[5]} name={row.after} size={look.icon} context={context} />
    </View>
  );
}

function Fact({ width, name, size, context }: { width: Pt; name: IconName; size: Pt; context: DrawContext }): ReactElement {
  const [word, more] = names[name];
  return (
    <View tag="TD" style={{ width, flexDirection: 'row', alignItems: 'center' }}>
      <Icon name={name} size={size} context={context} />
      <View style={{ flex: 1, marginLeft: 3 }}>
        <Fixed step={standard.label} context={context}>
          {word}
        </Fixed>
        {more !== '' && (
          <Fixed step={sized(standard.small, 9.5, 12)} color={context.colours.soft} context={context}>
            {more}
          </Fixed>
        )}
      </View>
    </View>
  );
}

/** Five centimetres to lay a ruler on. */
function Ruler({ context }: { context: DrawContext }): ReactElement {
  const { ink } = context.colours;
  const length = printRun.ruler;
  const line = (d: string, i: number): ReactElement => <Path key={i} d={d} fill="none" stroke={ink} strokeWidth={stroke.frame} />;
  const ticks = [0, 1, 2, 3, 4, 5].map((n) => `M${1 + (length * n) / 5} ${n % 5 ? 7 : 2}V12`);
  return (
    <Svg tag="Figure" alt="En streg på 5 cm" viewBox="0 0 160 30" style={{ width: rulerWidth, height: 30 }}>
      {[`M1 12H${1 + length}`, ...ticks].map(line)}
      <Text x={1 + length / 2} y={25} textAnchor="middle" fill={ink} style={type(standard.small, ink, { fontFamily: families.sans })}>
        5 cm
      </Text>
    </Svg>
  );
}
