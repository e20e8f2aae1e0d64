// Rules about how the files of a course fit together.
import type { Rule } from '../rule.js';
import { minutes } from './minutes.js';
import { missingContacts } from './missing-contacts.js';
import { missingGuide } from './missing-guide.js';
import { missingRaises } from './missing-raises.js';
import { missingSupportSlip } from './missing-support-slip.js';
import { reviewExpired } from './review-expired.js';
import { symbolCredit } from './symbol-credit.js';
import { wordAndSymbol } from './word-and-symbol.js';

export const courseRules: readonly Rule[] = [
  missingGuide,
  missingSupportSlip,
  missingContacts,
  missingRaises,
  minutes,
  wordAndSymbol,
  symbolCredit,
  reviewExpired,
];
