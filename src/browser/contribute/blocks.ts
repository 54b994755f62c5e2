import {
  CHECK_FIELDS,
  type Entry,
  type EntrySource,
  type Fields,
  fieldId,
  PASSAGE_FIELDS,
  SOURCE_FIELDS,
} from '../../contribute/entry.ts';
import { found, foundIn } from '../elements.ts';
import type { FormWords } from './words.ts';

/** The sources and passages of the form, of which there may be any number. */

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Templates of blocks. */
export type Template = 'new-source' | 'known-source' | 'new-passage' | 'known-passage';

const SOURCE_BLOCK = '.source-block';
const PASSAGE_BLOCK = '.passage-block';

/** The field with an id; `undefined` where the form has none. */
export function controlOf(id: string): Control | undefined {
  const element = document.getElementById(id);
  return isControl(element) ? element : undefined;
}

/** Whether an element is a field that somebody fills in. */
export function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** Adds a source with one passage at the end. Gives its first field. */
export function addSource(template: Template, words: FormWords): Control {
  const block = copyOf(template);
  found('sources', HTMLElement).append(block);
  addPassage(block, template === 'new-source' ? 'new-passage' : 'known-passage', words);
  return firstControl(block);
}

/** Adds a passage at the end of a source. Gives its first field. */
export function addPassage(source: HTMLElement, template: Template, words: FormWords): Control {
  const block = copyOf(template);
  foundIn(source, '.passages', HTMLElement).append(block);
  renumber(words);
  return firstControl(block);
}

/** Gives every block its number, and every field in it an id of its own. */
export function renumber({ contribute: words }: FormWords): void {
  for (const [index, source] of sourceBlocks().entries()) {
    name(source, words.newSource(index + 1), words.removeSource(index + 1));
    for (const field of ownFields(source)) identify(field, (part) => fieldId(part, index));
    for (const [number, passage] of passageBlocks(source).entries()) {
      name(passage, words.passageNumber(number + 1), words.removePassage(number + 1));
      for (const field of ownFields(passage)) {
        identify(field, (part) => fieldId(part, index, number));
      }
    }
  }
}

/** What the form holds. */
export function readEntry(): Entry {
  return {
    check: valuesOf(CHECK_FIELDS, (name) => fieldId(name)),
    sources: sourceBlocks().map((source, index): EntrySource => ({
      values: valuesOf(SOURCE_FIELDS, (name) => fieldId(name, index)),
      passages: passageBlocks(source).map((_, number) =>
        valuesOf(PASSAGE_FIELDS, (name) => fieldId(name, index, number)),
      ),
    })),
  };
}

/** Fills the form, whose blocks are made anew. */
export function fillIn({ check, sources }: Entry, words: FormWords): void {
  setValues(check, (name) => fieldId(name));
  found('sources', HTMLElement).replaceChildren();
  for (const [index, { values, passages }] of sources.entries()) {
    const isKnown = values.outlet === '' && values.source !== '';
    const block = copyOf(isKnown ? 'known-source' : 'new-source');
    found('sources', HTMLElement).append(block);
    passages.forEach(() => addPassage(block, isKnown ? 'known-passage' : 'new-passage', words));
    renumber(words);
    setValues(values, (name) => fieldId(name, index));
    for (const [number, passage] of passages.entries()) {
      setValues(passage, (name) => fieldId(name, index, number));
    }
  }
}

/** The blocks of the sources, in their order. */
export function sourceBlocks(): HTMLElement[] {
  return elements(found('sources', HTMLElement), SOURCE_BLOCK);
}

function passageBlocks(source: HTMLElement): HTMLElement[] {
  return elements(source, PASSAGE_BLOCK);
}

function elements(parent: ParentNode, selector: string): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(selector)];
}

function copyOf(template: Template): HTMLElement {
  const copy = found(template, HTMLTemplateElement).content.cloneNode(true);
  if (!(copy instanceof DocumentFragment)) throw new Error(`The template ${template} is empty`);
  return foundIn(copy, 'fieldset', HTMLElement);
}

function name(block: HTMLElement, legend: string, remove: string): void {
  foundIn(block, ':scope > legend', HTMLElement).textContent = legend;
  foundIn(block, ':scope > .block-buttons [data-remove]', HTMLElement).setAttribute(
    'aria-label',
    remove,
  );
}

/** Fields of a block that stand in no block below it. */
function ownFields(block: HTMLElement): HTMLElement[] {
  return elements(block, '.field').filter(
    (field) => field.closest(`${PASSAGE_BLOCK}, ${SOURCE_BLOCK}`) === block,
  );
}

function identify(field: HTMLElement, idOf: (name: string) => string): void {
  const control = field.querySelector('[name]');
  if (!isControl(control)) return;
  const id = idOf(control.name);
  control.id = id;
  foundIn(field, 'label', HTMLLabelElement).htmlFor = id;
  const hint = field.querySelector('.hint');
  if (hint) hint.id = `${id}-hint`;
  foundIn(field, '.faults', HTMLElement).id = `${id}-faults`;
  control.setAttribute('aria-describedby', `${hint ? `${id}-hint ` : ''}${id}-faults`);
  const known = field.querySelector('datalist');
  if (!known) return;
  known.id = `${id}-known`;
  control.setAttribute('list', known.id);
}

function firstControl(block: HTMLElement): Control {
  const control = block.querySelector('[name]');
  if (isControl(control)) return control;
  throw new Error('A block has no field');
}

function valuesOf<Names extends readonly string[]>(
  names: Names,
  idOf: (name: string) => string,
): Fields<Names>;
function valuesOf(names: readonly string[], idOf: (name: string) => string) {
  return Object.fromEntries(names.map((name) => [name, valueOf(controlOf(idOf(name)))]));
}

function valueOf(control: Control | undefined): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return control.checked ? control.value : '';
  }
  return control?.value ?? '';
}

function setValues(values: Readonly<Record<string, string>>, idOf: (name: string) => string): void {
  for (const [name, value] of Object.entries(values)) {
    const control = controlOf(idOf(name));
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = value !== '';
    } else if (control) control.value = value;
  }
}
