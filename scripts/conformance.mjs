// npm run conformance [-- FILE…]: veraPDF's PDF/UA-1 profile over every PDF of out/ and of the test cases.
// Exit code 1 when a file fails, when there is no PDF to look at, or when veraPDF cannot be had: its absence is a failure, not a skip.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, 'conformance');
const lib = join(home, 'lib');
/** Files that one Java process looks at: keeps the command line short enough. */
const AT_ONCE = 200;

const give = (message) => {
  console.error(`conformance: ${message}`);
  process.exit(1);
};

const pdfsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((file) => file.endsWith('.pdf') && statSync(file).isFile())
    : [];

/** Fetches veraPDF from Maven Central the first time. */
function fetchVera() {
  if (existsSync(lib) && readdirSync(lib).some((name) => name.startsWith('greenfield-apps'))) return;
  const { status, error } = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0) give(`veraPDF could not be fetched by Maven (${error?.message ?? `exit code ${status}`})`);
}

/** veraPDF's lines for some files: "PASS file ua1" or "FAIL file ua1" and the rules below it. */
function validate(files) {
  const classes = readdirSync(lib)
    .map((name) => join(lib, name))
    .join(process.platform === 'win32' ? ';' : ':');
  const options = ['-Xmx1g', `-Dbasedir=${lib}`, `-Dapp.home=${lib}`, '-cp', classes, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { stdout, stderr, error } = spawnSync('java', [...options, '-f', 'ua1', '-v', '--format', 'text', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) give(`Java did not start (${error.message})`);
  return { lines: stdout.split('\n').filter(Boolean), stderr };
}

const named = process.argv.slice(2);
const files = named.length ? named : [...pdfsIn(join(root, 'out')), ...pdfsIn(join(root, 'test', '.tmp'))];
if (!files.length) give('no PDF in out/ or test/.tmp/: build and test first');
fetchVera();

let passed = 0;
const bad = [];
for (let at = 0; at < files.length; at += AT_ONCE) {
  const group = files.slice(at, at + AT_ONCE);
  const { lines, stderr } = validate(group);
  const good = lines.filter((line) => line.startsWith('PASS ')).length;
  passed += good;
  if (good !== group.length) bad.push(...lines.filter((line) => !line.startsWith('PASS ')), stderr.trim());
}
for (const line of bad.filter(Boolean)) console.log(line.replaceAll(`${root}/`, ''));
console.log(
  `veraPDF PDF/UA-1: ${passed} of ${files.length} files pass${named.length ? '' : ` (out/ and ${relative(root, join(root, 'test', '.tmp'))}/)`}`,
);
process.exit(passed === files.length ? 0 : 1);
