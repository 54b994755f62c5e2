import { code } from '../forge/literal.ts';
import { countOf } from '../words/format.ts';
import type { Answer } from './ask.ts';
import type { ContentLink } from './content-links.ts';

/** A link with what became of it. */
export interface AnsweredLink extends ContentLink {
  answer: Answer;
}

/** What there is to say of each kind of answer, the gravest first. */
const PARTS: readonly { kind: Answer['kind']; title: string; mend: string }[] = [
  {
    kind: 'gone',
    title: 'Gone',
    mend: 'Name an archived copy, or say in the text that the page is gone.',
  },
  {
    kind: 'failed',
    title: 'No answer',
    mend: 'If it stays so for weeks, treat it as gone.',
  },
  {
    kind: 'refused',
    title: 'Not told',
    mend: 'These keep programs out. Look at them in a browser.',
  },
  {
    kind: 'moved',
    title: 'Moved for good',
    mend: 'They still lead on. Name the new address before they stop.',
  },
  {
    kind: 'not-asked',
    title: 'Not asked',
    mend: 'These lead into a private network, where no reader can follow.',
  },
];

/** Whether a reader would find something under the address, as far as that can be told. */
export function isBroken({ answer }: AnsweredLink): boolean {
  return answer.kind === 'gone' || answer.kind === 'failed';
}

/** All that is not as it should be, as Markdown; addresses stand there as text, and link nothing. */
export function linksReport(links: readonly AnsweredLink[], folder: string): string {
  const fine = links.filter(({ answer }) => answer.kind === 'fine').length;
  const all = countOf(links.length, 'address', 'addresses');
  const parts = PARTS.flatMap(({ kind, title, mend }) => {
    const some = links.filter(({ answer }) => answer.kind === kind);
    if (some.length === 0) return [];
    return [
      `## ${title} (${String(some.length)})`,
      mend,
      some.map((one) => lineOf(one, folder)).join('\n'),
    ];
  });
  return [`Of ${all} in the content ${String(fine)} answered as they should.`, ...parts].join(
    '\n\n',
  );
}

function lineOf({ address, answer, places, archived }: AnsweredLink, folder: string): string {
  const where = places.map(({ path, line }) => code(`${folder}/${path}:${String(line)}`, 500));
  const copy =
    archived === undefined ? 'no archived copy' : `archived copy: ${code(archived, 2000)}`;
  return `- ${code(address, 2000)} ${saidOf(answer)}; ${copy}; in ${where.join(', ')}`;
}

function saidOf(answer: Answer): string {
  switch (answer.kind) {
    case 'gone':
    case 'refused':
      return `answered ${String(answer.status)}`;
    case 'moved':
      return `is now ${code(answer.to, 2000)}`;
    case 'failed':
    case 'not-asked':
      return code(answer.reason);
    case 'fine':
      return 'answers';
  }
}
