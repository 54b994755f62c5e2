import { formatNumber } from '../words/format.ts';

/** What results can be narrowed down to, with how many checks that leaves. */
export function choiceText(text: string, count: number, language: string): string {
  return `${text} (${formatNumber(count, language)})`;
}
