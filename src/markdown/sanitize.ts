import { defaultSchema, type Options } from 'rehype-sanitize';
import { VERDICT_SCALE } from './directives.ts';

/**
 * What may stand in the HTML of a text: GitHub's list, with our citations and the place of the
 * verdict scale. Runs right after Markdown has become HTML; all that comes later is our own.
 */
export const SANITIZE: Options = {
  ...defaultSchema,
  // Footnotes get their prefix from remark-rehype; a second one would break their links.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), VERDICT_SCALE],
  attributes: {
    ...defaultSchema.attributes,
    a: [
      ...(defaultSchema.attributes?.a ?? []).filter(
        (attribute) => !(Array.isArray(attribute) && attribute[0] === 'className'),
      ),
      ['className', 'cite', 'data-footnote-backref'],
    ],
  },
  // An empty list would allow every protocol; a rule keeps images to those of the site.
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['https'] },
};
