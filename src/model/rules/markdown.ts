import type { RuleRecord } from './rule.ts';

/** The Markdown below the frontmatter. */
export const MARKDOWN_RULES = {
  'markdown-html': {
    severity: 'error',
    what: 'The text has no HTML.',
    why: 'HTML from strangers can carry scripts; it is dropped, so whoever wrote it must know.',
    norms: ['scripting', 'commonmark'],
  },
  'markdown-address': {
    severity: 'error',
    what: 'A link leads to `https://`, `http://` or `mailto:`, to a page of this site (`/about/`) or to a heading of this page (`#heading`).',
    why: 'A relative link breaks when a page moves, and a `javascript:` link is an attack.',
    norms: ['scripting', 'address'],
  },
  'markdown-image-address': {
    severity: 'error',
    what: 'A picture lies in `images/`, and is written `/images/name.png`.',
    why: 'A picture on another site can change or vanish, and tells that site who reads us.',
  },
  'markdown-image-text': {
    severity: 'error',
    what: 'A picture has a text that says what it shows.',
    why: 'Some readers do not see it.',
    norms: ['text-alternative'],
  },
  'markdown-image-format': {
    severity: 'error',
    what: 'A picture is a PNG, JPEG, WebP, AVIF or GIF.',
    why: 'Browsers show a broken picture for anything else.',
  },
  'markdown-heading-title': {
    severity: 'error',
    what: 'Headings of a text begin with `##`.',
    why: '`#` is the title of the page, and a page has one.',
    norms: ['structure'],
  },
  'markdown-heading-level': {
    severity: 'error',
    what: 'Headings go down one level at a time.',
    why: 'Screen readers tell the structure of a page by its levels.',
    norms: ['structure'],
  },
  'markdown-footnote-missing': {
    severity: 'error',
    what: 'Every footnote that is referred to has a text. A reference that is meant as plain text has a backslash before it.',
    why: 'Readers would see `[^1]` and no note.',
  },
  'markdown-footnote-unused': {
    severity: 'error',
    what: 'Every footnote text is referred to.',
    why: 'Markdown drops it, and with it perhaps the evidence.',
  },
  'markdown-cite': {
    severity: 'error',
    what: 'A `:cite` has words and a source: `:cite[words]{source=… passage=…}`.',
    why: 'A citation that cites nothing is worse than none.',
    norms: ['ifcn', 'efcsn'],
  },
  'markdown-cite-place': {
    severity: 'error',
    what: 'A `:cite` stands in a check or in the commentary of a comparison.',
    why: 'It leads to a source on the same page, and other pages show none.',
  },
  'markdown-directive': {
    severity: 'error',
    what: 'The only directives are `:cite` and, on pages, `::verdict-scale`.',
    why: 'Any other would vanish from the page.',
    norms: ['directives'],
  },
} as const satisfies Record<`markdown-${string}`, RuleRecord>;
