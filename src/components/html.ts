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
  // Most text has none, and looking takes a tenth of the time of replacing.
  if (!/[&<>"']/.test(text)) return text;
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
  let html = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    html += render(values[index]) + (strings[index + 1] ?? '');
  }
  return { html };
}

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): Html {
  let html = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) html += ` ${name}="${escapeHtml(value)}"`;
  }
  return { html };
}

function render(value: Slot): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  let html = '';
  for (const one of value) html += render(one);
  return html;
}
