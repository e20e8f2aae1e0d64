import { packable, type Diagnostic, type Library } from '../model/index.js';
import type { PackTask, UsedText } from '../work/index.js';

/**
 * The faults found when reading that concern one pack: of a text in it, of its course, or of the files that all packs use.
 * A fault elsewhere does not keep a good pack from being written.
 */
export function blocking(library: Library, reading: readonly Diagnostic[], { order }: PackTask, used: readonly UsedText[]): Diagnostic[] {
  const texts = new Set(used.map((text) => text.file));
  const otherCourses = new Set(
    [...library.courses.values()].filter((c) => c.id !== order.course).flatMap((c) => [c.file, ...packable(c).map((s) => s.file)]),
  );
  return reading.filter(({ place: { file } }) => (file.endsWith('.md') ? texts.has(file) : !otherCourses.has(file)));
}
