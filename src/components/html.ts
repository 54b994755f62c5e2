/** A piece of HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string;
}

/** What a template may hold: text is escaped, HTML is not, absent values leave nothing. */
export type Slot = Html | string | number | false | null | undefined | readonly Slot[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands between tags or inside quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** HTML that is known to be sound, such as the output of our Markdown pipeline. */
export function trusted(html: string): Html {
  return { html };
}

/**
 * A template for HTML: every value is escaped unless it is HTML already. A string function and not
 * a component, because rows of a comparison are drawn by the thousand, and outside Astro too. Not
 * named `html`: Prettier would lay such templates out anew, and white space in them shows.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Slot[]): Html {
  return { html: strings.map((text, index) => text + render(values[index])).join('') };
}

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`],
  );
  return { html: written.join('') };
}

function render(value: Slot): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(render).join('');
}
