import { startOf, type Diagnostic } from '../model/index.js';
import type { PackTask } from './task.js';

/** How a pack came to nothing. */
export type Failure = 'late' | 'dead';

/** A pack that was given up is a message like any other. The cause is told by its kind only: a text could hold what must not be logged. */
export function gaveUp({ orderFile }: PackTask, failure: Failure, seconds: number, cause: unknown): Diagnostic {
  const kind = cause instanceof Error ? cause.name : 'Error';
  return failure === 'late'
    ? {
        rule: 'pack-too-slow',
        severity: 'error',
        place: startOf(orderFile),
        message: {
          da: `Mappen blev ikke færdig på ${seconds} sekunder og blev opgivet. De andre mapper er lavet.`,
          en: `The pack was not done in ${seconds} seconds and was given up. The other packs are made.`,
        },
        hint: {
          da: 'Del det længste ark op, eller giv mere tid med --seconds.',
          en: 'Split the longest sheet, or give more time with --seconds.',
        },
      }
    : {
        rule: 'pack-worker-died',
        severity: 'error',
        place: startOf(orderFile),
        message: {
          da: `Mappen kunne ikke laves (${kind}). De andre mapper er lavet.`,
          en: `The pack could not be made (${kind}). The other packs are made.`,
        },
        hint: {
          da: 'Find arket med `trykklar check`, og gør det mindre eller enklere.',
          en: 'Find the sheet with `trykklar check`, and make it smaller or simpler.',
        },
      };
}
