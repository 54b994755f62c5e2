import { z } from 'zod';
import { expected } from './expected.ts';
import { repository } from './forge.ts';
import { security } from './security.ts';
import { isSlug, slug } from './slug.ts';
import { isWebAddress, languageTag, line, webAddress } from './text.ts';
import { trust } from './trust.ts';
import { localised, verdict, VOID } from './verdict.ts';

/** Someone who writes or reviews checks: a person, or a role such as the editors. */
export const person = z.strictObject({
  /** The name as readers see it, in each language. */
  name: localised,
  /** What they do, in each language. */
  role: localised.optional(),
  /** Address of a page about them. */
  url: webAddress.optional(),
  /** An organisation is a desk, or the editors as one. */
  kind: z.enum(['person', 'organisation']).default('person'),
});
export type Person = z.output<typeof person>;

/** Where a policy stands: the slug of a page of the content, or an address elsewhere. */
const policy = z
  .string()
  .refine(
    (text) => isSlug(text) || isWebAddress(text),
    expected('publication-config', 'the slug of a page, or an address that begins with https://'),
  );

/** What a publisher edits: `publication.config.ts`. */
export const publication = z
  .strictObject({
    /** Name of the publication. */
    name: line,
    /** What the publication is, in one sentence. */
    description: localised,
    /** Address of the home page, with the path it is deployed under, if any. */
    address: webAddress,
    /** Languages of the interface; the first is the publication's own. */
    languages: z.array(languageTag).min(1),
    /** The verdict scale; `void` is among it. */
    verdicts: z.array(verdict).min(1),
    /** By id, as `authors` and `reviewers` of a check name them. */
    people: z.record(slug, person),
    /** Limits for quotations of sources whose rights are reserved, in words. */
    quotations: z.strictObject({
      /** Most words of one quotation. */
      words: z.int().min(0),
      /** Most words of all quotations of a source together. */
      wordsPerSource: z.int().min(0),
    }),
    /** Checks on one page of a listing. */
    pageSize: z.int().min(1).default(30),
    /** Whether readers can search; `false` leaves out the page and its index. */
    search: z.boolean().default(true),
    /** Where the content is kept, for "edit" and "report an error". */
    repository: repository.optional(),
    /**
     * Whether an image is drawn for every check, with its claim and verdict, that other sites show
     * beside a link. It takes some hundredths of a second a check, once.
     */
    cards: z.boolean().default(true),
    /**
     * What is made beside the pages that people read; `false` leaves it out, with all links to it.
     * What others frame or fetch already would be gone.
     */
    outputs: z
      .strictObject({
        /** The card of each check that other sites frame, and what tells them of it (oEmbed). */
        embeds: z.boolean().default(true),
        /** Everything as data: a file for each record, tables, ClaimReview, and the page about them. */
        data: z.boolean().default(true),
        /** Pages of the earlier versions of checks, which git has. */
        history: z.boolean().default(true),
      })
      .prefault({}),
    /** What feeds hold, and whom they tell. */
    feeds: z
      .strictObject({
        /** The newest checks or corrections that a feed holds. */
        items: z.int().min(1).default(50),
        /** WebSub hubs (https://www.w3.org/TR/websub/), which `npm run ping` tells of new items. */
        hubs: z.array(webAddress).default([]),
        /**
         * The address under which items first got their ids, for a site that has moved since: where
         * an id changes, every reader shows the item once more.
         */
        ids: webAddress.optional(),
      })
      .prefault({}),
    /** How to report a weakness of the site; published as `security.txt`. */
    security: security.optional(),
    /** Whom the publication is tied to; published as `trust.txt`. */
    trust: trust.optional(),
    /** How readers reach the publication. */
    contact: z
      .strictObject({
        /** Address for mail. */
        email: z.email().optional(),
      })
      .default({}),
    /** Pages that say how the publication works, for readers and in its structured data. */
    policies: z
      .strictObject({
        /** How errors are corrected. */
        corrections: policy.optional(),
        /** How claims are chosen and checked. */
        methodology: policy.optional(),
        /** Who owns the publication, and who pays for it. */
        funding: policy.optional(),
        /** How readers can tell it of an error or a claim. */
        feedback: policy.optional(),
      })
      .default({}),
    /** Addresses of the publication elsewhere, such as its profiles. */
    sameAs: z.array(webAddress).default([]),
    /** What a correction needs. */
    corrections: z
      .strictObject({
        /** How many people, beside its authors, have read a check before a substantial correction. */
        reviewers: z.int().min(0).default(2),
      })
      .prefault({}),
    /** Licence of the content. */
    licence: z.strictObject({
      /** Its name, as readers know it. */
      name: line,
      /** Address of its text. */
      url: webAddress,
    }),
  })
  .superRefine(({ verdicts, languages, people }, context) => {
    const ids = verdicts.map(({ id }) => id);
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });

    if (!ids.includes(VOID))
      complain(['verdicts'], `no verdict \`${VOID}\`, which withdrawn checks need`);
    verdicts.forEach((value, index) => {
      if (ids.indexOf(value.id) < index)
        complain(['verdicts', index, 'id'], `\`${value.id}\` twice`);
      if (value.id === VOID && value.number !== null) {
        complain(['verdicts', index, 'number'], '`void` has no number');
      }
    });
    const texts = [
      ...verdicts.flatMap(({ label, definition }, index) => [
        { path: ['verdicts', index, 'label'], text: label },
        { path: ['verdicts', index, 'definition'], text: definition },
      ]),
      ...Object.entries(people).map(([id, { name }]) => ({
        path: ['people', id, 'name'],
        text: name,
      })),
    ];
    for (const { path, text } of texts) {
      for (const language of languages) {
        if (text[language] === undefined) complain(path, `no text in the language \`${language}\``);
      }
    }
  });
export type Publication = z.output<typeof publication>;

/** The publication as `publication.config.ts` writes it; gives it back, checked for its type. */
export function definePublication(
  config: z.input<typeof publication>,
): z.input<typeof publication> {
  return config;
}
