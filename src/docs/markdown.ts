import { slug as anchor } from 'github-slugger';

/** Stands at the top of every file that is made. */
const MADE = '<!-- Made by `npm run docs`: edit what it is made from, and run that again. -->';

/** A file of paragraphs, with a remark that says where it comes from. */
export function paragraphs(parts: readonly string[]): string {
  const [title = '', ...rest] = parts;
  return `${[title, MADE, ...rest].join('\n\n')}\n`;
}

/** The fragment that finds a heading on forges. */
export function anchorOf(heading: string): string {
  return anchor(heading);
}

/** A table; signs that would end a cell are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A command as it is typed; npm wants two hyphens before flags. */
export function typed(command: string): string {
  return `npm run ${command.replace(' --', ' -- --')}`;
}
