import './buffer.ts';
import { answersOf } from '../../contribute/answers-of.ts';
import { checkFiles, type Published } from '../../contribute/check-entry.ts';
import type { Entry } from '../../contribute/entry.ts';
import { fieldOf } from '../../contribute/field-of.ts';
import type { Known, KnownChecks } from '../../contribute/known.ts';
import { previewHtml } from '../../contribute/preview.ts';
import { shownPath, standIns } from '../../contribute/stand-ins.ts';
import { address } from '../../model/address.ts';
import { publication } from '../../model/publication.ts';
import { nearClaims } from '../../new/near-claims.ts';
import { newFiles } from '../../new/new-files.ts';
import { href } from '../../views/site.ts';
import { archiveOf } from './archive.ts';
import type { Answer, EntryProblem, NearCheck, Order } from './messages.ts';

/** What an entry is held against, and how the interface speaks. */
interface Loaded {
  known: Known;
  checks: KnownChecks;
  published: Published;
  around: string;
}

let started: Promise<{ known: Known; around: string; checks: string }> | undefined;
let loading: Promise<Loaded> | undefined;
let latest = 0;
/** The claim that was compared last: typing elsewhere changes nothing of what is like it. */
let compared: { claim: string; near: NearCheck[] } = { claim: '', near: [] };

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => {
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});

function answer(message: Answer): void {
  postMessage(message);
}

async function obey(order: Order): Promise<void> {
  if (order.kind === 'start') {
    const { known: from, checks, around } = order;
    started = load(from).then((known) => ({ known: known as Known, around, checks }));
    const { names, sources, comparisons } = (await started).known;
    answer({ kind: 'started', suggested: { names, sources, comparisons } });
    return;
  }
  latest = order.turn;
  loading ??= loadAll();
  const loaded = await loading;
  // Others may have come while this one waited.
  if (order.turn === latest) check(order.turn, order.entry, loaded);
}

/** The claims of all checks are loaded when there is something to hold against them. */
async function loadAll(): Promise<Loaded> {
  if (!started) throw new Error('The worker was not started');
  const { known, around, checks: from } = await started;
  const checks = (await load(from)) as KnownChecks;
  const published = {
    publication: publication.parse(known.publication),
    files: standIns(known, checks),
    images: known.images,
  };
  return { known, checks, published, around };
}

/** Data of this very build: a copy of an older one would know nothing of what is new. */
async function load(from: string): Promise<unknown> {
  const response = await fetch(from, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
  return response.json();
}

function check(turn: number, entry: Entry, { known, checks, published, around }: Loaded): void {
  const { answers, places } = answersOf(entry, known, checks);
  const files = newFiles(answers, published.publication);
  const checked = checkFiles(files, published);
  const problems = checked.diagnostics.map((diagnostic): EntryProblem => {
    const file = files.find(({ path }) => shownPath(path) === diagnostic.file);
    const field = file && fieldOf(diagnostic, file, places);
    return { diagnostic, ...(field !== undefined && { field }) };
  });
  const preview = previewHtml(checked, known, published.publication, around);
  answer({
    ...{ kind: 'checked', turn, problems, files, archive: archiveOf(files) },
    ...(preview !== undefined && { preview }),
    near: nearChecks(entry, checks, published),
  });
}

function nearChecks(
  { check }: Entry,
  { claims }: KnownChecks,
  { publication }: Published,
): NearCheck[] {
  const claim = check.claim.trim();
  if (compared.claim === claim) return compared.near;
  const all = Object.entries(claims).map(([slug, text]) => ({ slug, texts: [text] }));
  const language = check.language || (publication.languages[0] ?? 'en');
  const near = claim === '' ? [] : nearClaims(claim, all, language);
  compared = {
    claim,
    near: near.map(({ slug }) => ({
      href: href({ publication }, address.check(slug)),
      claim: claims[slug] ?? slug,
    })),
  };
  return compared.near;
}
