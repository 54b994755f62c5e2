import type { Relation } from '../model/comparison.ts';
import type { Finding } from './finding.ts';

/**
 * How a passage stands to the other: `same` where nothing but white space and the kinds of
 * quotation marks, apostrophes and dashes differs, `contradicted` only where a finding says that
 * both cannot be true.
 */
export function relate(left: string, right: string, findings: readonly Finding[]): Relation {
  if (foldPassage(left) === foldPassage(right)) return 'same';
  return findings.some(({ severity }) => severity === 'high') ? 'contradicted' : 'reworded';
}

/** A passage as it is compared: one kind of white space, quotation mark, apostrophe and dash. */
export function foldPassage(passage: string): string {
  return passage
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[«»„“”‟〝〞＂「」『』‹›‚‘’‛ʼ`´']+/g, '"')
    .replace(/\.\.\./g, '…')
    .replace(/\s*[-‐‑‒–—―−]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
