import { escapeHtml, type Html, trusted } from './html.ts';

/**
 * What Astro's compiler leaves to the moment at which a page is drawn, by the names under which the
 * compiled components import it (`publish/integration.ts` has them import it from here). Astro's own
 * runtime streams: each component is an object that waits for its turn in a queue. Ours puts strings
 * together as they come. It knows what our components use, and no more: a component that waits for
 * something, or that brings a script or a style sheet of its own, cannot be bundled or fails.
 */

type Props = Readonly<Record<string, unknown>>;
type Slot = (around: Around) => Html;
type Slots = Readonly<Partial<Record<string, Slot>>>;

/** What stands around a component: all that it is told besides its props. */
interface Around {
  createAstro: (props: Props) => { props: Props };
}

/** A component as Astro compiles it. */
export type Component = (around: Around, props: Props, slots: Slots) => Html;

/** A page is a function of its props; all else that Astro would tell it throws. */
class OnlyProps {
  readonly props: Props;
  self: unknown;

  constructor(props: Props) {
    this.props = props;
  }
}
Object.setPrototypeOf(
  OnlyProps.prototype,
  new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`A page knows its props alone, and no \`Astro.${String(name)}\``);
      },
    },
  ),
);

const AROUND: Around = { createAstro: (props) => new OnlyProps(props) };

/** Draws a whole page. */
export function drawPage(page: Component, props: object): string {
  const { html } = page(AROUND, { ...props }, {});
  return /^<!doctype html/i.test(html) ? html : `<!DOCTYPE html>${html}`;
}

export function createComponent(draw: Component): Component {
  return draw;
}

/** The value for `Astro` outside of components, where ours have no use for it. */
export function createAstro(): undefined {
  return undefined;
}

/** Joins the fixed parts of a template with what stands between them. */
export function render(parts: TemplateStringsArray, ...pieces: readonly unknown[]): Html {
  let html = parts[0] ?? '';
  for (let index = 0; index < pieces.length; index += 1) {
    html += htmlOf(pieces[index]) + (parts[index + 1] ?? '');
  }
  return { html };
}

/** Text is escaped, HTML is not, absent values leave nothing. */
function htmlOf(piece: unknown): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece === undefined || piece === null || piece === false) return '';
  if (isHtml(piece)) return piece.html;
  if (typeof piece === 'number' || piece === true) return String(piece);
  if (!Array.isArray(piece)) throw new Error('Unexpected piece of a page: it waits, or is none');
  let html = '';
  for (const one of piece) html += htmlOf(one);
  return html;
}

function isHtml(piece: unknown): piece is Html {
  return typeof piece === 'object' && piece !== null && 'html' in piece;
}

/** Draws a component, or an element whose name a component chose. */
export function renderComponent(
  around: Around,
  name: string,
  component: Component | string | undefined,
  props: Props,
  slots: Slots = {},
): Html {
  if (typeof component === 'function') return component(around, props, slots);
  if (component === undefined) throw new Error(`There is no component ${name}`);
  const { html } = renderSlot(around, slots.default);
  return { html: `<${component}${spreadAttributes(props).html}>${html}</${component}>` };
}

export function renderSlot(around: Around, slot: Slot | undefined, otherwise?: Html): Html {
  return slot?.(around) ?? otherwise ?? NOTHING;
}

/** An element of no name, which leaves what it holds. */
export const Fragment: Component = (around, _props, { default: slot }) => renderSlot(around, slot);

const NOTHING = trusted('');

/** Places that matter to styles and scripts of components alone. */
const nowhere = () => NOTHING;
export const renderHead = nowhere;
export const maybeRenderHead = nowhere;
export const templateEnter = nowhere;
export const templateExit = nowhere;

/** What `set:html` was given. */
export function unescapeHTML(html: unknown): Html {
  return trusted(typeof html === 'string' ? html : htmlOf(html));
}

/** Attributes that are there or not, whatever their value (https://html.spec.whatwg.org/#boolean-attributes). */
const IS_OR_IS_NOT = new Set(
  'async autofocus autoplay checked controls default defer disabled inert itemscope loop muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);

/** Attributes that may be just there, and may have a value. */
const MAY_SAY_MORE = new Set(['download', 'hidden', 'popover']);

/** An attribute with a space before it. */
export function addAttribute(value: unknown, name: string): Html {
  return trusted(attribute(value, name));
}

export function spreadAttributes(values: Props): Html {
  let html = '';
  for (const name in values) html += attribute(values[name], name);
  return trusted(html);
}

function attribute(value: unknown, name: string): string {
  if (value === undefined || value === null) return '';
  if (IS_OR_IS_NOT.has(name) || (typeof value === 'boolean' && MAY_SAY_MORE.has(name))) {
    const isSo = Boolean(value);
    return isSo ? ` ${name}` : '';
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? ` ${name}` : ` ${name}="${escapeValue(text)}"`;
}

/** Text inside double quotation marks: as HTML has it, nothing else can end them. */
function escapeValue(text: string): string {
  return /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
}
