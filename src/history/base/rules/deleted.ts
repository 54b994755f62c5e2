import { join } from 'node:path';
import { shown } from '../../../corpus/content-files.ts';
import type { Problem } from '../../../corpus/draft.ts';
import { type Kind, KIND_WORD } from '../../../corpus/kind.ts';
import type { BaseRecord } from '../base-record.ts';
import type { Compared } from '../compared.ts';
import { type Link, linksTo, namedBefore } from '../links.ts';
import { addressOf, target } from '../named.ts';
import { aliasOwners } from '../successors.ts';

/** Something published that is not there any more. */
interface Lost {
  problem: Omit<Problem, 'related'>;
  /** What names it. */
  targets: string[];
  /** Whether it has an address whoever names it; else it is published where something names it. */
  isAddressed: boolean;
}

/** What others or the world link to is not deleted. Each link that is left is named. */
export function* deleted(compared: Compared): Generator<Problem> {
  const lost = [...lostIn(compared)];
  if (lost.length === 0) return;
  const links = linksTo(new Set(lost.flatMap(({ targets }) => targets)), compared.draft);
  const before = namedBefore(compared.changed);
  for (const { problem, targets, isAddressed } of lost) {
    const named = targets.flatMap((name) => links.get(name) ?? []);
    const isNamed = named.length > 0 || targets.some((name) => before.has(name));
    if (isAddressed || isNamed) yield { ...problem, related: named.map(related) };
  }
}

function related({ file, at }: Link) {
  return { file, at, label: 'named here' };
}

function* lostIn(compared: Compared): Generator<Lost> {
  const { changed, became, draft } = compared;
  const aliases = aliasOwners(draft);
  const has = new Set(became.map(({ before }) => before.id));
  for (const record of changed) {
    if (!record.isFinished) continue;
    const now = draft.files[record.kind].get(record.id);
    if (now) {
      yield* lostParts(record, compared);
      continue;
    }
    // What was read as another path's record, or leads on, is not gone.
    if (record.kind === 'checks' && (has.has(record.id) || aliases.has(record.id))) continue;
    yield lostRecord(record, compared);
  }
}

function lostRecord({ kind, id, path }: BaseRecord, { tree, content }: Compared): Lost {
  const at = addressOf(kind, id);
  const absolute = join(content, path);
  const where = at === undefined ? '' : ` at \`${at}\``;
  return {
    problem: {
      file: { file: shown(absolute), absolute },
      at: { line: 1, column: 1 },
      rule: 'history-record-deleted',
      reason: `Missing ${KIND_WORD[kind]} \`${id}\`, which is published in \`${tree.ref}\`${where}, expected it to stay`,
      mend: MEND[kind] ?? `Put the file back; what it says may change, its name may not`,
    },
    targets: [target.record(kind, id), ...(at === undefined ? [] : [target.address(at)])],
    isAddressed: at !== undefined,
  };
}

const MEND: Partial<Record<Kind, string>> = {
  checks:
    'Where it goes on under another slug, list this one in `aliases` there. What is withdrawn stays: put the file back with the verdict `void` and a correction that says why',
  comparisons: 'Put the file back; its title and notes may change, its name may not',
  pages: 'Put the file back; where its text has moved, let it say so and link there',
};

function* lostParts(record: BaseRecord, { draft, tree: { ref } }: Compared): Generator<Lost> {
  if (record.kind === 'sources') {
    const file = draft.files.sources.get(record.id);
    const there = new Set(file?.prepared.passages.map(({ id }) => id));
    for (const passage of new Set(record.passages)) {
      if (!file || there.has(passage)) continue;
      yield {
        problem: {
          file,
          at: { line: 1, column: 1 },
          rule: 'history-passage-deleted',
          reason: `Missing passage \`${passage}\`, which \`${ref}\` shows on published pages, expected it to stay`,
          mend: `Put \`## ${passage}\` back. Its words may change, and a paraphrase may say that they are gone; its name may not`,
        },
        targets: [target.passage(record.id, passage)],
        isAddressed: false,
      };
    }
  }
  if (record.kind === 'comparisons') {
    const file = draft.files.comparisons.get(record.id);
    const rows = file?.prepared.data?.rows;
    const there = new Set(rows?.map(({ id }) => id));
    for (const { id } of record.data.rows) {
      if (!file || !rows || there.has(id)) continue;
      yield {
        problem: {
          file,
          at: { key: ['rows'], what: 'key' },
          rule: 'history-row-deleted',
          reason: `Missing row \`${id}\`, which is published in \`${ref}\`, expected it to stay`,
          mend: `Put the row back. Its words and its relation may change; its \`id\` is an address`,
        },
        targets: [target.row(record.id, id)],
        isAddressed: true,
      };
    }
  }
}
