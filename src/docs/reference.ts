import { KIND_WORD, type Kind, KINDS, pathShape, SCHEMAS } from '../corpus/kind.ts';
import { publication } from '../model/publication.ts';
import { paragraphs } from './markdown.ts';
import { referencePage } from './reference-page.ts';
import { type Describe, type Schema, writtenSchema } from './written-schema.ts';

/** What the records of each kind are. */
const ABOUT: Readonly<Record<Kind, string>> = {
  checks: 'One fact-check: a claim, a verdict, the evidence.',
  sources: 'One article, transcript or document, with its outlet, date, rights and passages.',
  comparisons: 'Two sources side by side, as a list of rows.',
  claimants: 'A person or organisation that made a claim.',
  outlets: 'Who published a source.',
  topics: 'What checks are about.',
  pages: 'A page of the publication itself, such as its method or its policy on corrections.',
};

/** The JSON Schema of what a writer puts into the frontmatter of each kind of record, by its word. */
export function frontmatterSchemas(meanings: ReadonlyMap<string, string>): Map<string, Schema> {
  return new Map(
    KINDS.map((kind) => [
      KIND_WORD[kind],
      {
        title: `Frontmatter of a ${KIND_WORD[kind]}`,
        description: ABOUT[kind],
        ...writtenSchema(SCHEMAS[kind], meaningsBelow(meanings, kind)),
      },
    ]),
  );
}

/** The files of `docs/reference/` by their names; `meanings` says what each key means. */
export function referencePages(meanings: ReadonlyMap<string, string>): Map<string, string> {
  const pages = new Map<string, string>();
  for (const kind of KINDS) {
    const word = KIND_WORD[kind];
    const file = `content/${pathShape(kind)}`;
    pages.set(
      `${word}.md`,
      referencePage({
        title: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
        about: [
          `${ABOUT[kind]} The keys of the frontmatter of \`${file}\`; what stands below it is in [formats](../formats.md).`,
        ],
        schema: writtenSchema(SCHEMAS[kind], meaningsBelow(meanings, kind)),
      }),
    );
  }
  pages.set(
    'configuration.md',
    referencePage({
      title: 'Configuration',
      about: [
        'What a publisher edits: `publication.config.ts`. `<id>` stands for an id of your choice. Editors for TypeScript show the meaning of each key beside it.',
      ],
      schema: writtenSchema(publication, meaningsBelow(meanings, 'publication')),
    }),
  );
  return pages.set('README.md', index());
}

function index(): string {
  const lines = KINDS.map(
    (kind) => `- [${KIND_WORD[kind]}](${KIND_WORD[kind]}.md): ${ABOUT[kind]}`,
  );
  return paragraphs([
    '# Reference',
    'Every key of every file that people write, made from the schemas by which the files are checked.',
    [...lines, '- [configuration](configuration.md): the file `publication.config.ts`.'].join('\n'),
    'The same as JSON Schemas, for editors, is in `.vscode/schemas/` ([how](../editors.md)). Every rule is in [rules](../rules/README.md); what a schema cannot say, in [formats](../formats.md).',
  ]);
}

function meaningsBelow(meanings: ReadonlyMap<string, string>, first: string): Describe {
  return (path) => meanings.get([first, ...path].join('.'));
}
