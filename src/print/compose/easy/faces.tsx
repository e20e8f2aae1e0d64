// `::faces`: five faces from sad to glad. Their mouths are far apart, because faces that differ by one stroke are mistaken for each other.
import type { ReactElement } from 'react';
import type { DrawContext } from '../context.js';
import { View } from '../element.js';
import { Face } from '../face.js';
import { faces, grid, tick } from '../tokens.js';
import type { Dir } from './flat.js';
import { below, gap, listTag, steps } from './style.js';
import { Words } from './words.js';
import { Tick } from './writing.js';

/** The words when the sheet gives none. */
export const faceWords = 'Meget dårligt|Dårligt|Midt imellem|Godt|Meget godt';

/** Five columns: face, tick, words. */
export function FacesBlock({ node, context }: { node: Dir<'faces'>; context: DrawContext }): ReactElement {
  const words = (node.attributes.words ?? faceWords).split('|').slice(0, 5);
  const width = Math.min(grid.easyRead.face, context.width / 5);
  return (
    <View
      {...listTag('None')}
      wrap={false}
      style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: gap.row, marginBottom: below(context, gap.row) }}
    >
      {words.map((word, i) => (
        <View key={i} tag="LI" style={{ width, alignItems: 'center' }}>
          <Face n={(i + 1) as 1 | 2 | 3 | 4 | 5} size={Math.min(faces.size, width - 8)} context={context} />
          <View tag="Lbl" style={{ marginTop: faces.gap, marginBottom: gap.row }}>
            <Tick size={tick.easyRead} context={context} alt="Felt til kryds" />
          </View>
          <Words tag="LBody" nodes={word.trim()} context={context} step={steps.faceWord} width={width - 4} align="center" />
        </View>
      ))}
    </View>
  );
}
