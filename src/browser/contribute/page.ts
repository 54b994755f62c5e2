import { fieldId } from '../../contribute/entry.ts';
import { today } from '../../model/today.ts';
import { found } from '../elements.ts';
import {
  addPassage,
  addSource,
  type Control,
  controlOf,
  fillIn,
  isControl,
  readEntry,
  renumber,
  sourceBlocks,
} from './blocks.ts';
import { offerFiles } from './files.ts';
import { forget, keep, kept } from './kept.ts';
import type { Answer, EntryProblem, NearCheck, Order, Suggested } from './messages.ts';
import { showProblems, tallyOf } from './problems.ts';
import { guardLinks, showPreview } from './show-preview.ts';
import { askOfNewClaimant, suggest } from './suggestions.ts';
import { unpressed } from './unpressed.ts';
import { formWords } from './words.ts';

/** The page's own thread: it holds the form and shows what a worker finds in the entry. */

/** Milliseconds after the last key until the entry is kept and checked. */
const PAUSE = 400;

const form = found('contribute-form', HTMLFormElement);
const status = found('contribute-status', HTMLElement);
const around = form.dataset.language ?? 'en';
const words = formWords(around);
const newFiles = new Map(
  Object.entries(JSON.parse(form.dataset.newFiles ?? '{}') as Record<string, string>),
);

const worker = new Worker(form.dataset.worker ?? '', { type: 'module' });
/** Fields that somebody has left, beside which problems are shown. */
const touched = new Set<string>();
let suggested: Suggested | undefined;
let problems: readonly EntryProblem[] = [];
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether somebody has asked what is wrong: from then on, everything is shown. */
let isAsked = false;
/** Whether the first problem is to be led to when the worker answers. */
let isLeading = false;
/** Whether something was filled in that was not handed over since. */
let isUnsaved = false;

guardLinks();
const before = kept();
if (before) {
  fillIn(before, words);
  say(words.contribute.restored);
} else {
  setDefaults();
  say(words.contribute.loading);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => unpressed(() => hear(data)));
worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', reason: message }));
order({
  ...{ kind: 'start', around },
  known: form.dataset.known ?? '',
  checks: form.dataset.checks ?? '',
});
if (before) ask();

form.addEventListener('input', ({ target }) => {
  if (isControl(target) && suggested) suggest(target, suggested);
  isUnsaved = true;
  soon();
});
form.addEventListener('focusin', ({ target }) => {
  if (isControl(target) && suggested) suggest(target, suggested);
});
form.addEventListener('change', ({ target }) => {
  if (!isControl(target)) return;
  touched.add(target.id);
  if (target.id !== 'claimant') return;
  // A field is left when somebody presses on what stands below it.
  unpressed(() => {
    if (suggested) askOfNewClaimant(suggested);
  });
});
form.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset.add !== undefined) add(button);
  else if (button?.dataset.remove !== undefined) remove(button);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  isAsked = true;
  isLeading = true;
  say(words.contribute.checking);
  ask();
});
found('contribute-again', HTMLButtonElement).addEventListener('click', () => {
  if (confirm(words.contribute.startAgainSure)) startAgain();
});
addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});

function setDefaults(): void {
  set('published', today());
}

function add(button: HTMLButtonElement): void {
  const source = button.closest<HTMLElement>('.source-block');
  const { add: template } = button.dataset;
  let first: Control;
  if (template === 'new-source' || template === 'known-source') {
    first = addSource(template, words);
    set(fieldId('accessed', sourceBlocks().length - 1), today());
  } else if (source && (template === 'new-passage' || template === 'known-passage')) {
    first = addPassage(source, template, words);
  } else return;
  first.focus();
  changed();
}

function remove(button: HTMLButtonElement): void {
  const block = button.closest('fieldset');
  const source = button.closest<HTMLElement>('.source-block');
  block?.remove();
  renumber(words);
  // Ids of fields have moved up.
  touched.clear();
  const next = source?.isConnected ? source.querySelector('[name]') : null;
  if (isControl(next)) next.focus();
  else found('add-source', HTMLButtonElement).focus();
  say(words.contribute.removed);
  changed();
}

function startAgain(): void {
  forget();
  form.reset();
  found('sources', HTMLElement).replaceChildren();
  setDefaults();
  touched.clear();
  isAsked = false;
  isUnsaved = false;
  clearTimeout(timer);
  // What is under way was asked of what is gone.
  turn++;
  show([]);
  showNear([]);
  if (suggested) askOfNewClaimant(suggested);
  found('contribute-result', HTMLElement).hidden = true;
  say(words.contribute.startedAgain);
  controlOf('claim')?.focus();
}

function changed(): void {
  isUnsaved = true;
  soon();
}

/** Keeps and checks the entry when somebody pauses. */
function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!keep(readEntry())) say(words.contribute.notKept);
    ask();
  }, PAUSE);
}

function ask(): void {
  order({ kind: 'check', turn: ++turn, entry: readEntry() });
}

function order(message: Order): void {
  worker.postMessage(message);
}

function hear(answer: Answer): void {
  switch (answer.kind) {
    case 'started':
      suggested = answer.suggested;
      if (status.textContent === words.contribute.loading) say('');
      askOfNewClaimant(suggested);
      break;
    case 'checked':
      if (answer.turn !== turn) return;
      show(answer.problems);
      showNear(answer.near);
      showPreview(answer.preview, words.contribute.noPreview);
      showFiles(answer);
      break;
    case 'failed':
      say(words.contribute.failed(answer.reason));
  }
}

function show(found: readonly EntryProblem[]): void {
  problems = found;
  const first = showProblems(form, problems, words, {
    isAll: isAsked,
    isShown: (field) => touched.has(field),
  });
  if (isAsked) say(inWords());
  if (!isLeading) return;
  isLeading = false;
  first?.focus();
}

function showFiles({ files, archive }: Extract<Answer, { kind: 'checked' }>): void {
  const { errors, missing } = tallyOf(problems);
  const isSound = errors === 0 && !problems.some(isError);
  found('contribute-result', HTMLElement).hidden = false;
  found('contribute-state', HTMLElement).textContent = isSound
    ? `${words.contribute.filesHint(files.length)} ${missing > 0 ? words.contribute.unfinished : ''}`
    : words.contribute.mendFirst;
  const sound = isSound ? files : [];
  found('contribute-all', HTMLElement).hidden = sound.length < 2;
  offerFiles(sound, {
    ...{ words, newFiles, archive, say },
    onGiven: () => {
      isUnsaved = false;
    },
  });
}

function showNear(near: readonly NearCheck[]): void {
  const place = found('near', HTMLElement);
  if (near.length === 0) {
    place.replaceChildren();
    return;
  }
  const hint = document.createElement('p');
  hint.textContent = words.contribute.near;
  const list = document.createElement('ul');
  for (const { href, claim } of near) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = claim;
    item.append(link, ` ${words.contribute.newWindow}`);
    list.append(item);
  }
  place.replaceChildren(hint, list);
}

/** What is to be done, in a line. */
function inWords(): string {
  const { errors, missing, remarks } = tallyOf(problems);
  const { contribute } = words;
  const parts = [
    ...(errors > 0 ? [contribute.errors(errors)] : []),
    ...(missing > 0 ? [contribute.open(missing)] : []),
    ...(remarks > 0 ? [contribute.remarks(remarks)] : []),
  ];
  return parts.length === 0 ? contribute.sound : parts.join(', ');
}

function isError({ diagnostic }: EntryProblem): boolean {
  return diagnostic.severity === 'error';
}

function say(text: string): void {
  status.textContent = text;
}

function set(id: string, value: string): void {
  const control = controlOf(id);
  if (control) control.value = value;
}
