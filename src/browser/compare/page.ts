import { formatNumber } from '../../words/format.ts';
import { drawRows, type RowDrawer } from './draw-rows.ts';
import { found, foundIn } from '../elements.ts';
import {
  type Answer,
  type Fault,
  MOST_BYTES,
  type Order,
  type ReadFile,
  type SideInput,
  type SideName,
} from './messages.ts';
import { offerResult } from './result.ts';
import { toolWords } from './words.ts';

/** The page's own thread: it takes texts, shows rows and hears keys. A worker does all the work. */

interface SideFault {
  side: SideName;
  fault: Fault;
}

const SIDES = ['left', 'right'] as const;

/** Characters of a file's text above which the field does not show it. */
const LONGEST_SHOWN = 100_000;

const form = found('compare-form', HTMLFormElement);
const status = found('compare-status', HTMLElement);
const result = found('compare-result', HTMLElement);
const body = found('compare-body', HTMLElement);
const stop = found('compare-stop', HTMLButtonElement);
const around = form.dataset.language ?? 'en';
const words = toolWords(around);
const limits = {
  words: Number(form.dataset.quotationWords),
  wordsPerSource: Number(form.dataset.wordsPerSource),
};

/** Texts of files that are too long for a field: laying one out would block the page. */
const held = new Map<SideName, string>();
let worker: Worker | undefined;
let rows: RowDrawer | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  start();
});
stop.addEventListener('click', () => {
  end();
  say(words.compare.stopped);
  found('compare-start', HTMLButtonElement).focus();
});
for (const side of SIDES) {
  const field = fieldOf(side);
  field.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  field.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    read(side, file);
  });
  const chooser = foundIn(field, '[type=file]', HTMLInputElement);
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) read(side, file);
    // So that the same file can be chosen again.
    chooser.value = '';
  });
  textOf(side).addEventListener('input', () => {
    hold(side, undefined);
    showFault(side, undefined);
  });
}

function read(side: SideName, file: File): void {
  showFault(side, undefined);
  if (file.size > MOST_BYTES) {
    refuse([{ side, fault: 'huge' }]);
    return;
  }
  say(words.compare.reading(file.name));
  order({ kind: 'read', side, file });
}

function start(): void {
  const inputs = { left: inputOf('left'), right: inputOf('right') };
  const faults = SIDES.flatMap((side): SideFault[] => {
    const { text } = inputs[side];
    showFault(side, undefined);
    if (text.length > MOST_BYTES) return [{ side, fault: 'huge' }];
    return /\S/.test(text) ? [] : [{ side, fault: 'empty' as const }];
  });
  if (faults.length > 0) {
    refuse(faults);
    return;
  }
  end();
  result.hidden = true;
  found('compare-actions', HTMLElement).hidden = true;
  stop.hidden = false;
  form.setAttribute('aria-busy', 'true');
  say(words.compare.working);
  order({ kind: 'compare', ...inputs, around, limits });
}

/** Ends what is under way. */
function end(): void {
  worker?.terminate();
  worker = undefined;
  rows?.stop();
  stop.hidden = true;
  form.removeAttribute('aria-busy');
}

function order(message: Order): void {
  worker ??= startWorker();
  worker.postMessage(message);
}

function startWorker(): Worker {
  const started = new Worker(form.dataset.worker ?? '', { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  started.addEventListener('error', ({ message }) => hear({ kind: 'failed', reason: message }));
  return started;
}

function hear(answer: Answer): void {
  switch (answer.kind) {
    case 'text':
      fill(answer.side, answer.read);
      say(words.compare.read(answer.file));
      break;
    case 'fault':
      end();
      refuse([answer]);
      break;
    case 'head':
      body.innerHTML = answer.html;
      rows = drawRows(foundIn(body, '.rows', HTMLElement));
      result.hidden = false;
      found('compare-heading', HTMLElement).focus();
      break;
    case 'rows':
      rows?.add(answer.rows);
      break;
    case 'done':
      rows?.end(() => {
        end();
        offerResult(answer, { words, say, newFile: form.dataset.newFile });
        say(words.compare.done(answer.points));
      });
      break;
    case 'failed':
      end();
      say(words.compare.failed(answer.reason));
  }
}

/** Shows what is wrong beside each text, and leads to the first. */
function refuse(faults: readonly SideFault[]): void {
  for (const { side, fault } of faults) showFault(side, fault);
  const [first] = faults;
  if (!first) return;
  textOf(first.side).focus();
  say(`${words.compare.side[first.side]}: ${words.compare.fault[first.fault]}`);
}

function showFault(side: SideName, fault: Fault | undefined): void {
  const place = foundIn(fieldOf(side), '.fault', HTMLElement);
  place.textContent = fault ? words.compare.fault[fault] : '';
  textOf(side).setAttribute('aria-invalid', String(fault !== undefined));
}

function say(text: string): void {
  status.textContent = text;
}

/** Shows what a file says; of what a person has filled in, nothing is changed but the text. */
function fill(side: SideName, { text, site = '', language = '', published = '' }: ReadFile): void {
  const isLong = text.length > LONGEST_SHOWN;
  textOf(side).value = isLong ? '' : text;
  hold(side, isLong ? text : undefined);
  const { name, tongue, day } = factsOf(side);
  name.value ||= site;
  day.value ||= published;
  const known = [language, language.split('-')[0] ?? ''].find((tag) =>
    [...tongue.options].some(({ value }) => value === tag),
  );
  tongue.value = known ?? tongue.value;
}

/** Keeps a text outside of its field, which then says so, or no longer. */
function hold(side: SideName, text: string | undefined): void {
  if (text === undefined) held.delete(side);
  else held.set(side, text);
  textOf(side).placeholder =
    text === undefined ? '' : words.compare.held(formatNumber(text.length, around));
}

function inputOf(side: SideName): SideInput {
  const { name, tongue, day } = factsOf(side);
  return {
    text: held.get(side) ?? textOf(side).value,
    name: name.value.trim(),
    language: tongue.value,
    published: day.value,
  };
}

function factsOf(side: SideName) {
  const field = fieldOf(side);
  return {
    name: foundIn(field, '[name=name]', HTMLInputElement),
    tongue: foundIn(field, 'select', HTMLSelectElement),
    day: foundIn(field, '[type=date]', HTMLInputElement),
  };
}

function fieldOf(side: SideName): HTMLElement {
  return found(`compare-${side}`, HTMLElement);
}

function textOf(side: SideName): HTMLTextAreaElement {
  return foundIn(fieldOf(side), 'textarea', HTMLTextAreaElement);
}
