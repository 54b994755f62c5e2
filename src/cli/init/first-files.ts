import type { Config } from './answers.ts';

/** What lies in an empty content folder, so that git keeps it and a newcomer knows what goes there. */
export function contentReadme({ name }: Config): string {
  return `# The content of ${name}

\`npm run new\` writes the first check and all that it rests on. What each file holds stands in
[docs/formats.md](../docs/formats.md); [docs/tutorial.md](../docs/tutorial.md) leads through it.

| folder           | what lies there                                           |
| ---------------- | --------------------------------------------------------- |
| \`checks/<year>/\` | checks, one file each                                     |
| \`sources/\`       | articles, transcripts and documents, with their passages  |
| \`comparisons/\`   | two sources side by side                                  |
| \`claimants/\`     | who made the claims                                       |
| \`outlets/\`       | who published the sources                                 |
| \`topics/\`        | what the checks are about                                 |
| \`pages/\`         | how you work: methodology, corrections policy, funding …  |
`;
}

/** Under which licence the texts are. */
export function contentLicence({ name, licence }: Config): string {
  return `The texts in this folder are those of ${name}, licensed under ${licence.name}:
${licence.url}

Quotations in sources/ belong to those who published them; they stand here under the limits that
publication.config.ts sets.
`;
}
