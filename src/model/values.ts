/** Where a value comes from decides what may be done with it. */
export interface ValueInfo {
  /** `course` may be cached on disk; `order` may not; `slot` reaches the press only. */
  from: 'course' | 'order' | 'slot';
  /** Danish: what it is, and the label of the writing line when it is empty. */
  about: string;
}

/** Every path that a mustache may name. The linter, the docs and completion read this table too. */
export const values = {
  'course.name': { from: 'course', about: 'Forløbets navn' },
  'course.short': { from: 'course', about: 'Forløbets korte navn' },
  'session.number': { from: 'course', about: 'Mødets nummer' },
  'session.name': { from: 'course', about: '"Møde 3", eller temaets navn' },
  'session.title': { from: 'course', about: 'Mødets titel' },
  'session.minutes': { from: 'course', about: 'Hvor mange minutter mødet varer' },
  'session.date': { from: 'order', about: 'Mødets dato' },
  'session.starts': { from: 'order', about: 'Hvornår mødet begynder' },
  'session.ends': { from: 'order', about: 'Hvornår mødet slutter' },
  'group.name': { from: 'order', about: 'Gruppens navn' },
  'group.place': { from: 'order', about: 'Stedet' },
  'facilitator.1.name': { from: 'order', about: 'Den første leders navn' },
  'facilitator.1.phone': { from: 'order', about: 'Den første leders telefon' },
  'facilitator.2.name': { from: 'order', about: 'Den anden leders navn' },
  'facilitator.2.phone': { from: 'order', about: 'Den anden leders telefon' },
  'order.headcount': { from: 'course', about: 'Antal deltagere' },
  'order.copies': { from: 'course', about: 'Antal sæt til deltagerne, reserven med' },
  'order.files': { from: 'course', about: 'Antal filer på tryksedlen' },
  'participant.name': { from: 'slot', about: 'Deltagerens navn' },
} as const satisfies Record<string, ValueInfo>;
export type ValuePath = keyof typeof values;
export const valuePaths = Object.keys(values) as ValuePath[];
