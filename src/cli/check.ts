import type { ParsedArgs } from 'citty';
import type { Folders } from '../corpus/folders.ts';
import { showProgress } from '../corpus/progress.ts';
import { readCorpus } from '../corpus/read.ts';
import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import type { AddressOf } from '../corpus/report/sarif.ts';
import { fileAddress } from '../model/forge.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { baseArgs, forPublishing, heldAgainst } from './check-base.ts';
import { fixFiles } from './check/fix-files.ts';
import { type NamedFiles, namedFiles } from './check/named-files.ts';
import { type Found, tellChange, tellFixes, tellOutcome } from './check/tell.ts';
import { hasColors } from './colors.ts';
import { command } from './command.ts';
import { formatArg, formatOf } from './format.ts';
import { folderArgs, useFolders } from './options.ts';

const checkArgs = {
  files: {
    type: 'positional',
    required: false,
    valueHint: 'file …',
    description: 'Files or folders of the content: print what is wrong in them alone',
  },
  fix: {
    type: 'boolean',
    description: 'Mend what is certain, and bring frontmatter into its canonical form',
  },
  watch: { type: 'boolean', description: 'Check again whenever a file changes, until Ctrl-C' },
  ...folderArgs,
  ...baseArgs,
  ...formatArg,
} as const;
type CheckArgs = ParsedArgs<typeof checkArgs>;

/** `npm run check`: every problem of every file, and nothing built. */
export const checkCommand = command({
  meta: {
    name: 'check',
    description: 'Check the content and print every problem with its file and line',
  },
  args: checkArgs,
  takesNoFiles: true,
  async run(args) {
    const folders = useFolders(args);
    const named = namedFiles(args._, folders, process.env);
    if (args.fix)
      fixFiles(folders, named, formatOf(args) === 'human' ? console.log : console.error);
    const first = await checkOnce(args, folders, named);
    await print(args, folders, first, first.diagnostics);
    if (args.watch) await keepChecking(args, folders, named, first);
    else if (hasErrors(first)) process.exitCode = 1;
  },
});

async function checkOnce(args: CheckArgs, folders: Folders, named: NamedFiles): Promise<Found> {
  const further = await heldAgainst(args, folders);
  const { corpus, diagnostics } = await readCorpus({
    folders,
    ...further,
    onProgress: showProgress,
  });
  const all = forPublishing(diagnostics, args);
  const here = all.filter(({ file }) => named.has(file));
  return { corpus, diagnostics: here, elsewhere: all.length - here.length };
}

/** Prints problems, and for a person what to do about them. */
async function print(
  args: CheckArgs,
  folders: Folders,
  found: Found,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const format = formatOf(args);
  const addressOf = format === 'sarif' ? await addressesIn(folders) : undefined;
  const text = report(diagnostics, format, {
    color: hasColors(),
    ...(addressOf && { addressOf }),
  });
  if (text !== '') console.log(text);
  if (format !== 'human') return;
  tellOutcome(found);
  tellFixes(folders, diagnostics, args.content);
}

/** Where files of the project, such as the pages of rules, can be read; where its forge is known. */
async function addressesIn({ config }: Folders): Promise<AddressOf | undefined> {
  const read = await readPublication(config);
  const repository = 'publication' in read ? read.publication.repository : undefined;
  return repository && ((path) => fileAddress(repository, path));
}

/** Checks again at every change, and prints what is new. */
async function keepChecking(
  args: CheckArgs,
  folders: Folders,
  named: NamedFiles,
  first: Found,
): Promise<void> {
  const { watchContent } = await import('./check/watch.ts');
  let before = first;
  await watchContent(folders, async (changed) => {
    const now = await checkOnce(args, folders, named);
    const known = new Set(before.diagnostics.map(keyOf));
    const fresh = now.diagnostics.filter((one) => !known.has(keyOf(one)));
    tellChange(changed, before.diagnostics.length + fresh.length - now.diagnostics.length);
    await print(args, folders, now, fresh);
    before = now;
  });
}

function keyOf(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic);
}

function hasErrors({ diagnostics }: Found): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
