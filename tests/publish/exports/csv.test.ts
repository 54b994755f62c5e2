import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cell, csv } from '../../../src/publish/exports/csv.ts';

const PIECES = [
  'a',
  'Ї',
  ' ',
  ',',
  ';',
  '"',
  "'",
  '=',
  '-',
  '+',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '－',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(undefined, null, true, false, 0, -1, 2.5),
);

it('a table is what the library writes, whatever stands in its cells', () => {
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (some) => {
      const written = stringify([['a', 'b', 'c'], ...some], {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
        quoted_match: /[\r\n]/,
        cast: { boolean: String },
      });
      expect([...csv(['a', 'b', 'c'], some)].join('')).toBe(written);
    }),
    { numRuns: 1000 },
  );
});
