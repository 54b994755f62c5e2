import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Draws the table of antonyms of src/compare/finders/ from the files of WordNet 3.0 (Debian's
 * package `wordnet-base` has them in /usr/share/wordnet): `node bench/draw-antonyms.ts [folder]`.
 * Taken are the pairs of single words that WordNet calls antonyms and of which both occur in its
 * tagged texts; not those that a prefix tells.
 */
const FILES = { adj: '35', adv: '4', noun: '1', verb: '2' };
const PREFIXED = /^(un|in|im|ir|il|dis|non|mis)(.+)$/;

const folder = process.argv[2] ?? '/usr/share/wordnet';
const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n');

const tagged = new Set(
  lines('cntlist.rev').map((line) => /^([^%]+)%(\d)/.exec(line)?.slice(1, 3).join(' ')),
);
const pairs = new Set<string>();
for (const [file, types] of Object.entries(FILES)) {
  const isTagged = (word: string) => [...types].some((type) => tagged.has(`${word} ${type}`));
  const synsets = new Map(
    lines(`data.${file}`)
      .filter((line) => /^\d/.test(line))
      .map((line) => [line.slice(0, 8), line]),
  );
  for (const line of synsets.values()) {
    for (const [, target, from, to] of line.matchAll(/ ! (\d{8}) \w (\w\w)(\w\w)/g)) {
      const one = wordOf(line, from ?? '');
      const other = wordOf(synsets.get(target ?? '') ?? '', to ?? '');
      const isKnown = [one, other].every((word) => /^[a-z]{2,}$/.test(word) && isTagged(word));
      const isPrefixed = [one, other].some((word, index, both) =>
        PREFIXED.exec(word)?.[2]?.startsWith((both[1 - index] ?? '').slice(0, 4)),
      );
      if (isKnown && !isPrefixed) pairs.add([one, other].sort().join('/'));
    }
  }
}

/** A word of a synset by its number in hexadecimal digits, from 1. */
function wordOf(line: string, number: string): string {
  const fields = line.split(' ');
  return (fields[2 + 2 * parseInt(number, 16)] ?? '').toLowerCase().replace(/\(.*$/, '');
}

writeFileSync(
  'src/compare/finders/wordnet-antonyms.ts',
  `/**
 * Pairs of antonyms, drawn from WordNet 3.0 by bench/draw-antonyms.ts. Copyright 2006 by Princeton
 * University; its licence stands in wordnet-licence.txt beside this file.
 */
export const WORDNET_ANTONYMS =
  '${[...pairs].sort().join(' ')}';
`,
);
