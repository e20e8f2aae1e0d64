// The mark of a theme: a colour, a shape and a sign that says the same in grey.
import type { ReactElement } from 'react';
import type { Style } from '@react-pdf/types';
import type { Mark } from '../../model/index.js';
import type { Hex, Pt } from '../frame.js';
import type { DrawContext } from './context.js';
import { Path, Svg, Text, View } from './element.js';
import { accents, coloursOf, families, greyOf, mark as measure, shapes } from './tokens.js';

interface MarkProps {
  mark: Mark;
  size: Pt;
  context: DrawContext;
  style?: Style;
}
/**
 * A mark at `size` points: solid with a white sign from 28, outline with a coloured sign from 18, the bare shape below.
 * It is decoration: the name of the theme stands in words beside it.
 */
export function MarkSign({ mark, size, context, style }: MarkProps): ReactElement {
  const shape = shapes[mark.shape];
  const color = markColour(mark, context);
  const solid = size >= measure.solidFrom;
  const open = mark.shape === 'ring';
  const width = open ? measure.ring : solid ? 0.5 : measure.outline;
  const signSize = solid ? shape.sign : (shape.outlined ?? shape.sign);
  return (
    <Svg tag="Artifact" viewBox="-1 -1 50 50" style={{ width: size, height: size, ...style }}>
      <Path d={shape.d} fill={solid && !open ? color : context.colours.paper} stroke={color} strokeWidth={width} strokeLinejoin="round" />
      {mark.sign !== '' && size >= measure.outlineFrom && (
        <Sign sign={mark.sign} size={signSize} at={shape.at} color={solid && !open ? context.colours.paper : color} />
      )}
    </Svg>
  );
}
/** Colour of any mark in the print's colour setting. */
export function markColour(mark: Mark, context: DrawContext): Hex {
  const grey = context.colours.ink === coloursOf('ink', 'grey').ink;
  return grey ? greyOf(accents[mark.colour]) : accents[mark.colour];
}

interface SignProps {
  sign: string;
  size: Pt;
  at: readonly [number, number];
  color: Hex;
  family?: string;
  baseline?: number;
}
/** The letter or digit of a mark, centred on `at`. Letters are Source Sans, digits Atkinson. Stands inside an Svg. */
export function Sign({ sign, size, at, color, family, baseline = measure.baseline }: SignProps): ReactElement {
  const face = family ?? (/\d/.test(sign) ? families.legible : families.sans);
  const props = { x: at[0], y: at[1] + size * baseline, textAnchor: 'middle', fill: color };
  return (
    <Text {...props} style={{ fontFamily: face, fontWeight: face === families.serif ? 400 : 700, fontSize: size }}>
      {sign}
    </Text>
  );
}

interface ShapeProps {
  mark: Mark;
  size: Pt;
  solid: boolean;
  color: Hex;
  context: DrawContext;
  stroke?: number;
}
/** The bare shape of a mark, without its sign. Decoration. */
export function ShapeSign({ mark, size, solid, color, context, stroke = measure.outline }: ShapeProps): ReactElement {
  const paint = { fill: solid ? color : context.colours.paper, stroke: color, strokeWidth: solid ? 0.5 : stroke };
  return (
    <Svg tag="Artifact" viewBox="-2 -2 52 52" style={{ width: size, height: size }}>
      <Path d={shapes[mark.shape].d} {...paint} strokeLinejoin="round" />
    </Svg>
  );
}

/** A row of the course's marks as bare shapes, the current one solid: where in the course one is. */
export function Stepper({ marks, current, context }: { marks: readonly Mark[]; current: number; context: DrawContext }): ReactElement {
  const { stepper, stepperGap } = measure.size;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      {marks.map((mark, i) => (
        <View key={i} style={{ marginLeft: i ? stepperGap : 0 }}>
          <ShapeSign
            mark={mark}
            size={stepper}
            solid={i === current}
            color={i === current ? markColour(mark, context) : context.colours.ink}
            stroke={measure.bare}
            context={context}
          />
        </View>
      ))}
    </View>
  );
}
