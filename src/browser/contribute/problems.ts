import type { Diagnostic } from '../../model/diagnostic.ts';
import { found } from '../elements.ts';
import { controlOf } from './blocks.ts';
import type { EntryProblem } from './messages.ts';
import type { FormWords } from './words.ts';

/** Language of the messages of the check. */
const ENGLISH = 'en';
/** Rules that say that something is not there yet. */
const MISSING = ['frontmatter-key-missing', 'text-unfinished', 'source-passage-empty'];

/** A problem in the words in which it is shown. */
interface Shown {
  problem: EntryProblem;
  /** That a field is empty; else the words are the check's own. */
  isMissing: boolean;
}

/** How many of the problems are of which weight. */
export interface Tally {
  errors: number;
  missing: number;
  remarks: number;
}

export function tallyOf(problems: readonly EntryProblem[]): Tally {
  const shown = distinct(problems);
  const missing = shown.filter(({ isMissing }) => isMissing).length;
  const others = shown.filter(({ isMissing }) => !isMissing);
  const errors = others.filter(({ problem }) => problem.diagnostic.severity === 'error').length;
  return { errors, missing, remarks: others.length - errors };
}

/**
 * Shows problems beside their fields, where `isShown` says so, and with `isAll` all of them in a list
 * above the form. Gives the first field that has one.
 */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly EntryProblem[],
  words: FormWords,
  { isAll, isShown }: { isAll: boolean; isShown: (field: string) => boolean },
): HTMLElement | undefined {
  const byField = Map.groupBy(distinct(problems), ({ problem }) => problem.field ?? '');
  let first: HTMLElement | undefined;
  const fields: string[] = [];
  for (const list of form.querySelectorAll('.faults')) {
    const field = list.id.replace(/-faults$/, '');
    fields.push(field);
    const shown = isAll || isShown(field) ? (byField.get(field) ?? []) : [];
    list.replaceChildren(...shown.map((one) => item(one, words)));
    const control = controlOf(field);
    control?.setAttribute('aria-invalid', String(shown.some(isFault)));
    if (shown.some(isFault)) first ??= control;
  }
  const summary = found('contribute-problems', HTMLElement);
  summary.hidden = !isAll || problems.length === 0;
  if (!summary.hidden) {
    // In the order of the form, and last what belongs to no field of it.
    const inOrder = new Set([...fields, ...byField.keys()]);
    const listed = [...inOrder].flatMap((field) => byField.get(field) ?? []);
    summary.replaceChildren(...listOf(listed, words));
  }
  return first;
}

function listOf(problems: readonly Shown[], words: FormWords): Node[] {
  const heading = document.createElement('h2');
  heading.textContent = words.contribute.problems;
  const list = document.createElement('ul');
  list.append(...problems.map((one) => linked(one, words)));
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = words.contribute.messagesIn;
  return [heading, list, hint];
}

/** A problem with a link to its field, or with the place in its file where it belongs to none. */
function linked(shown: Shown, words: FormWords): HTMLElement {
  const { field, diagnostic } = shown.problem;
  const control = field === undefined ? undefined : controlOf(field);
  const line = item(shown, words);
  const label = control?.labels?.[0]?.firstChild?.textContent?.trim();
  if (control && label !== undefined) {
    const link = document.createElement('a');
    link.href = `#${control.id}`;
    link.textContent = label;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control.focus();
    });
    line.prepend(link, ': ');
  } else {
    const place = document.createElement('code');
    place.textContent = `${diagnostic.file}:${String(diagnostic.start.line)}`;
    line.prepend(place, ' ');
  }
  return line;
}

function item(
  { problem: { diagnostic }, isMissing }: Shown,
  { contribute }: FormWords,
): HTMLElement {
  const element = document.createElement('li');
  element.dataset.severity = isMissing ? 'missing' : diagnostic.severity;
  if (isMissing) {
    element.append(contribute.missing);
    return element;
  }
  const message = document.createElement('span');
  message.lang = ENGLISH;
  message.dir = 'ltr';
  message.append(...marked(sentence(diagnostic)));
  element.append(message);
  return element;
}

function sentence({ reason, expected = [], mend }: Diagnostic): string {
  const values = expected.map((value) => `\`${value}\``).join(', ');
  const wanted = values === '' || reason.includes(', expected ') ? '' : `, expected ${values}`;
  return `${reason}${wanted}.${mend === undefined ? '' : ` ${mend}.`}`.replace(/([.?])\.$/, '$1');
}

/** A message whose values stand between backticks. */
function marked(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

/** Each thing once: of an empty field it is enough to say that it is empty. */
function distinct(problems: readonly EntryProblem[]): Shown[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { field = '', diagnostic } = problem;
    const isMissing = MISSING.includes(diagnostic.rule) && controlOf(field)?.value.trim() === '';
    const key = `${field} ${isMissing ? '' : sentence(diagnostic)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ problem, isMissing }];
  });
}

/** Whether something has to be done about it. */
function isFault({ problem, isMissing }: Shown): boolean {
  return isMissing || problem.diagnostic.severity === 'error';
}
