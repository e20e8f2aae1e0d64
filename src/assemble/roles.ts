import { didYouMean, fault, nearest, oneOf, type Course, type Diagnostic } from '../model/index.js';
import { placeIn, type Origin } from './origin.js';

/** A leader whose role no lane of the guide has would stand nowhere in it: said aloud, since some courses have more helpers than lanes. */
export function unknownRoles({ id, leads }: Course, origin: Origin): Diagnostic[] {
  const roles = Object.values(leads).map((lead) => lead.role);
  return origin.order.group.facilitators.flatMap(({ role }, i) => {
    if (role === undefined || roles.includes(role)) return [];
    const message = { da: `Forløbet ${id} har ikke lederrollen »${role}«.`, en: `The course ${id} has no leader's role "${role}".` };
    const { da, en } = oneOf(roles);
    const otherwise = roles.length > 0 ? { da: `Slet \`role\`, eller skriv ${da}.`, en: `Delete \`role\`, or write ${en}.` } : remove;
    return [
      fault(
        'unknown-role',
        placeIn(origin, `group.facilitators.${i}.role`),
        message,
        didYouMean(nearest(role, roles), otherwise),
        'warning',
      ),
    ];
  });
}
const remove = { da: 'Slet `role`.', en: 'Delete `role`.' };
