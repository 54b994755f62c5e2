import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../measure/command.ts';

const language = z.string().default('en');
const index = z.int().nonnegative();

/** Sentences of two texts and which of them say the same, by their indices. */
const alignment = z.object({
  id: z.string(),
  language,
  a: z.array(z.string()),
  b: z.array(z.string()),
  links: z.array(z.tuple([index, index])),
});
export type Alignment = z.output<typeof alignment>;

/** A passage and an edited copy of it. */
const discrepancy = z.object({
  id: z.string(),
  language,
  a: z.string(),
  b: z.string(),
  /** Whether the edit changed the facts. */
  contradicts: z.boolean(),
});
export type Discrepancy = z.output<typeof discrepancy>;

/** A file of gold data, by its name in the folder. */
export interface Gold<T> {
  name: string;
  records: T[];
}

/** The files of gold data below a folder; throws a `Failure` for a line that is not of their shape. */
export function readGold(folder: string): {
  alignments: Gold<Alignment>[];
  discrepancies: Gold<Discrepancy>[];
} {
  return {
    alignments: filesOf(folder, 'alignment', alignment),
    discrepancies: filesOf(folder, 'discrepancy', discrepancy),
  };
}

function filesOf<T>(folder: string, kind: string, schema: z.ZodType<T>): Gold<T>[] {
  const path = join(folder, kind);
  const names = existsSync(path) ? globSync('*.jsonl', { cwd: path }).sort() : [];
  return names.map((name) => {
    const lines = readFileSync(join(path, name), 'utf8').split('\n');
    const records = lines.flatMap((line, at) =>
      line.trim() === '' ? [] : [parse(line, schema, `${join(path, name)}:${at + 1}`)],
    );
    return { name: `${kind}/${name}`, records };
  });
}

function parse<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Failure(`${place}: not JSON; a line is one record`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Failure(`${place}: not a record of gold data\n${z.prettifyError(result.error)}`);
}
