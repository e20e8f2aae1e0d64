// Prints what the last `npm test` counted, as the last line of CI.
import { readFileSync } from 'node:fs';
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('test/.tmp/results.json', 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
