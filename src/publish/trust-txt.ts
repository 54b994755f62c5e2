import type { Trust } from '../model/trust.ts';

/**
 * Whom the publication is tied to, as JournalList’s trust.txt has it
 * (https://journallist.net/reference-document-for-trust-txt-specifications): a line for each tie.
 */
export function trustTxt({ datatrainingallowed, ...ties }: Trust): string {
  const lines = Object.entries(ties).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}=${one}`),
  );
  if (datatrainingallowed !== undefined)
    lines.push(`datatrainingallowed=${datatrainingallowed ? 'yes' : 'no'}`);
  return lines.map((line) => `${line}\n`).join('');
}
