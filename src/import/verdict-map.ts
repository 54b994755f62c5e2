import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { nearest } from '../corpus/suggest.ts';
import type { Publication } from '../model/publication.ts';
import { Refusal } from '../model/refusal.ts';
import { foldLabel, type VerdictMap } from './verdicts.ts';

const mapFile = z.record(z.string(), z.string());

/**
 * The map of foreign labels to our verdicts that a person gives: in a JSON file (`{"Pants on Fire":
 * "false"}`; an empty text is a label still to be decided) and as pairs (`Pants on Fire=false`), which
 * win. Throws `Refusal` where a verdict is none of the scale.
 */
export function verdictMap(
  publication: Publication,
  file: string | undefined,
  pairs: readonly string[],
): VerdictMap {
  const map = new Map<string, string>();
  const entries = [...(file === undefined ? [] : entriesIn(file)), ...pairs.map(pairOf)];
  const ids = publication.verdicts.map(({ id }) => id);
  for (const [label, verdict] of entries) {
    if (verdict === '') continue;
    if (!ids.includes(verdict)) {
      const { near, all } = nearest(verdict, ids);
      const list = all.map((id) => `\`${id}\``).join(', ');
      throw new Refusal(
        `Unexpected verdict \`${verdict}\` for the label \`${label}\`, ${near === undefined ? `expected ${list}` : `did you mean \`${near}\`?`}`,
      );
    }
    map.set(foldLabel(label), verdict);
  }
  return map;
}

function entriesIn(file: string): [label: string, verdict: string][] {
  if (!existsSync(file)) throw new Refusal(`Missing file ${file}, expected a map of verdicts`);
  try {
    return Object.entries(mapFile.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (error) {
    throw new Refusal(
      `Unexpected content of ${file}, expected JSON such as {"Pants on Fire": "false"}`,
      { cause: error },
    );
  }
}

function pairOf(pair: string): [label: string, verdict: string] {
  const at = pair.lastIndexOf('=');
  if (at < 1) {
    throw new Refusal(`Unexpected \`--verdict ${pair}\`, expected "label=verdict"`);
  }
  return [pair.slice(0, at), pair.slice(at + 1).trim()];
}
