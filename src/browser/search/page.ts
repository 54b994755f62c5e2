import type { VerdictView } from '../../views/parts.ts';
import { formatDate } from '../../words/format.ts';
import { found } from '../elements.ts';
import { type Engine, type Found, loadEngine } from './engine.ts';
import { clear, field, fillForm, filters, form, readForm, showCounts } from './form.ts';
import { type HitContext, hitHtml } from './hit.ts';
import type { FilterCounts } from './pagefind.ts';
import { addressOf, asks, filtersOn, type Query, queryIn } from './query.ts';
import { searchWords } from './words.ts';

/** The page on which readers search: it hears the form and the address, and shows results. */

/** Results that are shown at a time. */
const SHOWN = 10;

/** Milliseconds without a key after which the words are searched. */
const PAUSE = 250;

const status = found('search-status', HTMLElement);
const results = found('search-results', HTMLElement);
const list = found('search-list', HTMLElement);
const more = found('search-more', HTMLButtonElement);
const hints = found('search-hints', HTMLElement);
const retry = found('search-retry', HTMLButtonElement);
const latest = found('search-latest', HTMLElement);

const around = form.dataset.language ?? 'en';
const base = form.dataset.base ?? '/';
const words = searchWords(around);
const context: HitContext = {
  base,
  around,
  words,
  verdicts: JSON.parse(form.dataset.verdicts ?? '[]') as VerdictView[],
};

let engine: Promise<Engine> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Counts what was asked; what is not the last of it is not shown any more. */
let asked = 0;
/** Of all checks, once somebody has looked at the filters. */
let allCounts: FilterCounts | undefined;

const first = queryIn(new URLSearchParams(location.search));
fillForm(first);
void answer(first);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm(), 'push');
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go(readForm(), 'replace'), PAUSE);
});
// So that the first answer comes sooner; a failure shows when something is asked.
field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
form.addEventListener('change', ({ target }) => {
  if (target !== field) go(readForm(), 'push');
});
filters.addEventListener('toggle', () => {
  if (filters.open) void loadFilters();
});
clear.addEventListener('click', () => {
  const query = { ...queryIn(new URLSearchParams()), words: readForm().words };
  fillForm(query);
  go(query, 'push');
  field.focus();
});
retry.addEventListener('click', () => location.reload());
window.addEventListener('popstate', () => {
  const query = queryIn(new URLSearchParams(location.search));
  fillForm(query);
  void answer(query);
});

/** Answers a query and puts it in the address, as a step that leads back or in place of the last. */
function go(query: Query, how: 'push' | 'replace'): void {
  clearTimeout(pause);
  const address = location.pathname + addressOf(query);
  if (address !== location.pathname + location.search) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void answer(query);
}

async function answer(query: Query): Promise<void> {
  const number = ++asked;
  const on = filtersOn(query);
  found('search-filters-on', HTMLElement).textContent = on > 0 ? words.search.filtersOn(on) : '';
  clear.hidden = on === 0;
  if (!asks(query)) {
    show(undefined);
    return;
  }
  status.textContent = words.search.working;
  try {
    const answered = await (await load()).search(query);
    const html = await draw(answered, 0);
    if (number === asked) show({ answered, html });
  } catch (error) {
    console.error(error);
    if (number === asked) fail();
  }
}

function load(): Promise<Engine> {
  if (engine) return engine;
  engine = loadEngine(form.dataset.index ?? '', base).then((loaded) => {
    const { wholeSince } = loaded;
    if (wholeSince !== undefined) {
      found('search-whole', HTMLElement).textContent = words.search.wholeSince(
        formatDate(wholeSince, around),
      );
    }
    return loaded;
  });
  return engine;
}

async function loadFilters(): Promise<void> {
  if (allCounts) return;
  try {
    allCounts = await (await load()).loadFilters();
  } catch (error) {
    // The figures stay those of all checks; what fails shows when something is asked.
    console.error(error);
    return;
  }
  const query = readForm();
  if (asks(query)) await answer(query);
}

async function draw(answered: Found, from: number): Promise<string> {
  const data = await answered.read(from, from + SHOWN);
  return data.map((hit) => hitHtml(hit, context)?.html ?? '').join('');
}

/** Shows results, or what the page shows where nothing is asked. */
function show(outcome: { answered: Found; html: string } | undefined): void {
  const total = outcome?.answered.total ?? 0;
  retry.hidden = true;
  results.hidden = total === 0;
  hints.hidden = !outcome || total > 0;
  latest.hidden = total > 0;
  list.innerHTML = outcome?.html ?? '';
  if (outcome) status.textContent = total > 0 ? words.search.found(total) : words.search.none;
  else status.textContent = '';
  if (allCounts) showCounts(outcome?.answered.counts ?? allCounts, around);
  offerMore(outcome?.answered, SHOWN);
}

function offerMore(answered: Found | undefined, from: number): void {
  const left = (answered?.total ?? 0) - from;
  more.hidden = left <= 0;
  more.textContent = words.search.more(Math.min(left, SHOWN));
  more.onclick = answered ? () => void showMore(answered, from) : null;
}

/** Adds results and leads to the first of them. */
async function showMore(answered: Found, from: number): Promise<void> {
  const number = asked;
  try {
    const html = await draw(answered, from);
    if (number !== asked) return;
    const before = list.children.length;
    list.insertAdjacentHTML('beforeend', html);
    list.children[before]?.querySelector('a')?.focus();
    offerMore(answered, from + SHOWN);
  } catch (error) {
    console.error(error);
    fail();
  }
}

function fail(): void {
  show(undefined);
  status.textContent = words.search.failed;
  retry.hidden = false;
}
