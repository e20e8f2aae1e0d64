import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Words } from '../model/index.js';
import { exit, type Exit } from './exit.js';
import { runOf, type Run } from './run.js';
import { settingsOf, type Flags, type Language } from './settings.js';
import { said } from './words.js';
import { systemFault, usage } from './usage.js';
import { version } from './version.js';
import { WrongUse } from './wrong-use.js';

/** What a command does once its flags are understood. */
type Action = (run: Run) => Promise<Exit>;

/**
 * The command line.
 *
 * @param args without node and the script
 * @returns the exit code
 */
export async function main(args: string[]): Promise<Exit> {
  const lang: Language = languageOf(args);
  const outcome: { code: Exit } = { code: exit.done };
  try {
    await programOf(lang, async (flags, action) => {
      outcome.code = await perform(flags, action);
    }).parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (failure) {
    return explain(failure, lang, maySayNames(args));
  }
}

/** Commands that read orders. */
const maySayNames = ([command, ...rest]: readonly string[]): boolean =>
  command === 'pack' || (command === 'check' && rest.some((arg) => /\.ya?ml$/i.test(arg)));

/** Runs one command; Ctrl-C lets a file that is being written become whole, and no more. */
async function perform(flags: Flags, action: Action): Promise<Exit> {
  const stop = new AbortController();
  const run = runOf(settingsOf(flags), stop.signal);
  const interrupt = (): void => {
    stop.abort();
    run.settled().finally(() => {
      process.stderr.write(`${said.interrupted[flags.lang]}\n`);
      process.exit(exit.interrupted);
    });
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const code = await action(run);
  await run.talk.finish();
  return code;
}

function programOf(lang: Language, go: (flags: Flags, action: Action) => Promise<void>): Command {
  const t = (words: Words): string => words[lang];
  const program = new Command('trykklar')
    .description(t(said.about))
    .version(version, '-V, --version', t(said.version))
    .helpOption('-h, --help', t(said.help))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => t(headings[title] ?? { da: title, en: title }), showGlobalOptions: false })
    .showSuggestionAfterError(false);
  const command = (name: string, about: Words): Command =>
    withFlags(program.command(name).description(t(about)).helpOption('-h, --help', t(said.help)), t, lang);
  const edition = (): Option => new Option('--edition <edition>', t(said.edition)).choices(['standard', 'easy-read']);
  const colour = (): Option => new Option('--colour <colour>', t(said.colour)).choices(['colour', 'grey']);

  command('build', said.build).action((flags) => go(flags, async (run) => (await import('./commands/build.js')).build(run)));
  command('pack', said.pack)
    .addArgument(new Argument('<what...>', t(said.packWhat)))
    .addOption(new Option('--headcount <n>', t(said.headcount)).argParser(count(200)))
    .addOption(edition())
    .addOption(colour())
    .addOption(new Option('--cards <words>', t(said.cards)).argParser(listed))
    .action((what, flags) => go(flags, async (run) => (await import('./commands/pack.js')).pack(run, what, flags)));
  command('sheet', said.sheet)
    .addArgument(new Argument('<what>', t(said.sheetWhat)))
    .addOption(edition())
    .addOption(colour())
    .action((what, flags) => go(flags, async (run) => (await import('./commands/sheet.js')).sheet(run, what, flags)));
  withCheckFlags(command('check', said.check), t).action((files, flags) =>
    go({ ...flags, json: flags.json || flags.format === 'json' }, async (run) =>
      (await import('./commands/check.js')).check(run, files, flags),
    ),
  );
  command('new', said.new)
    .aliases(['nyt', 'ny'])
    .addArgument(new Argument('<what>', t(said.newWhat)))
    .addArgument(new Argument('[name]', t(said.newName)))
    .option('--title <title>', t(said.newTitle))
    .option('--course <course>', t(said.newCourse))
    .option('--session <session>', t(said.newSession))
    .option('--kind <kind>', t(said.newKind))
    .option('--edition <edition>', t(said.edition))
    .option('--audience <audience>', t(said.newAudience))
    .action((what, name, flags) => go(flags, async (run) => (await import('./commands/new.js')).create(run, what, name, flags)));
  command('lsp', said.lsp).action((flags) => go(flags, async (run) => (await import('./commands/lsp.js')).lsp(run)));
  command('schema', said.schema)
    .addArgument(new Argument('[name]', t(said.schemaWhat)))
    .action((name, flags) => go(flags, async () => (await import('./commands/schema.js')).schema(name)));
  return program;
}

/** What can be written to one place only, or makes no sense while an editor is typing, cannot be asked for together. */
function withCheckFlags(command: Command, t: (words: Words) => string): Command {
  const flag = (name: string, words: Words, not: string[]): Option => new Option(`--${name}`, t(words)).default(false).conflicts(not);
  return command
    .addArgument(new Argument('[files...]', t(said.checkWhat)))
    .option('--strict', t(said.strict), false)
    .addOption(flag('fix', said.fix, ['watch', 'accept']))
    .addOption(flag('watch', said.watch, ['accept', 'json', 'format']))
    .addOption(flag('accept', said.accept, ['table', 'strict']))
    .addOption(flag('table', said.table, []))
    .addOption(
      new Option('--format <format>', t(said.format))
        .choices(['text', 'json', 'sarif'])
        .default('text')
        .conflicts(['json', 'table', 'accept']),
    );
}

function withFlags(command: Command, t: (words: Words) => string, lang: Language): Command {
  return command
    .option('--out <folder>', t(said.out), 'out')
    .option('--content <folder>', t(said.content), 'content')
    .option('--templates <folder>', t(said.templates), 'templates')
    .addOption(new Option('--jobs <n>', t(said.jobs)).argParser(count(256)))
    .addOption(new Option('--seconds <n>', t(said.seconds)).argParser(count(86400)).default(120))
    .option('--no-cache', t(said.noCache))
    .option('--json', t(said.json), false)
    .addOption(new Option('--lang <language>', t(said.lang)).choices(['da', 'en']).default(lang))
    .option('--quiet', t(said.quiet), false);
}

const headings: Record<string, Words> = {
  'Usage:': said.usage,
  'Arguments:': said.arguments,
  'Options:': said.options,
  'Commands:': said.commands,
};

/** "glad, vred" */
const listed = (text: string): string[] => {
  const words = text.split(',').map((word) => word.trim());
  if (words.some((word) => word === '')) throw new InvalidArgumentError('glad,vred');
  return words;
};
const count =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > most) throw new InvalidArgumentError(`1–${most}`);
    return number;
  };

/** The language has to be known before the flags are read: the help is in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return (at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7)) === 'en' ? 'en' : 'da';
}

/** @param secret names may be in memory, so no message of an error is shown */
function explain(failure: unknown, lang: Language, secret: boolean): Exit {
  if (failure instanceof CommanderError) {
    // Help and version are no failures, and commander has shown them already.
    if (failure.exitCode === 0 || failure.code === 'commander.help') return failure.exitCode === 0 ? exit.done : exit.use;
    process.stderr.write(`${usage(failure)[lang]}\n`);
    return exit.use;
  }
  if (failure instanceof WrongUse) {
    process.stderr.write(`${failure.words[lang]}\n`);
    return exit.use;
  }
  const system = systemFault(failure);
  process.stderr.write(system ? `${system[lang]}\n` : `${trace(failure, secret)}\n${said.ours[lang]}\n`);
  return exit.ours;
}

/** Where our code failed. */
function trace(failure: unknown, secret: boolean): string {
  if (!(failure instanceof Error)) return typeof failure;
  const stack = failure.stack ?? '';
  if (!secret) return stack;
  return [failure.name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
