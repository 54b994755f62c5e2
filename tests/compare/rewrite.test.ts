import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedRow } from '../../src/compare/comparison.ts';

const REPORT = `Foreign Minister Sergei Orlov said on Wednesday that any treaty on the river must have the consent of the northern towns.

Orlov said a treaty should be based on the draft of May 2019. According to that draft, which Orlov erroneously described as approved by the southern towns at the time, the north could veto any dam.

The north gave assurances in the 1994 Lakeside memorandum, under which the south gave up its barges. It broke its commitments under the 2015 Millpond agreements.

“We will protect our fields in a firm manner,” Orlov said.

On Tuesday, President Ada Kowalski signaled that the U.S. would lend boats. “When it comes to boats, they are willing to send some,” Kowalski said in an interview with a radio station.

Orlov said that the president of the north merely agreed to “raise the level of representation” in talks that took place in Harbour City, and to speak of “political aspects.”

Mayor Volodymyr Petrenko was not asked.
`;

const REWRITE = `Foreign Minister Sergey Orlov has warned that the northern towns must consent to any treaty on the river, the Lake Courier reported on Wednesday.

Orlov suggested that the president of the north accepted merely to "raise the level of its delegation at talks in Harbour City."

"We will protect our fields in a firm manner," Orlov said.

President Ada Kowalski has suggested that the United States would lend boats. "When it comes to boats, they are willing to send some," Kowalski said in an interview Monday.

"I agree with her," the president of the north said. "The river must be safe."

Governor Emil Maron told a newspaper, "I see nobody who wants a treaty."
`;

const compared = compare(
  { text: REPORT, language: 'en', published: '2025-03-12' },
  { text: REWRITE, language: 'en', published: '2025-03-12' },
);

function textOf(row: ComparedRow, side: 'left' | 'right'): string {
  const passage = row[side];
  return passage ? compared[side].text.slice(passage.start, passage.end) : '';
}

function rowWith(side: 'left' | 'right', words: string): ComparedRow {
  const row = compared.rows.find((one) => textOf(one, side).includes(words));
  if (!row) throw new Error(`No row has ${words}`);
  return row;
}

const findings = compared.rows.flatMap((row) => row.findings);

describe('of a report and its rewrite the engine tells', () => {
  it('that the interview moved to another day, though the report names it a sentence before', () => {
    const { findings: found } = rowWith('right', 'interview Monday');
    expect(found.map(({ kind, left, right }) => [kind, left?.text, right?.text])).toContainEqual([
      'date',
      'Tuesday',
      'Monday',
    ]);
  });

  it('that a quotation was altered, wherever it stands', () => {
    const row = rowWith('left', 'raise the level');
    expect(textOf(row, 'right')).toContain('raise the level of its delegation');
    expect(row.findings.map(({ kind }) => kind)).toContain('quotation');
  });

  it.each(['the draft of May 2019', 'erroneously described', '1994 Lakeside', '2015 Millpond'])(
    'that “%s” was dropped',
    (words) => expect(rowWith('left', words).relation).toBe('dropped'),
  );

  it.each(['I agree with her', 'I see nobody who wants'])('that “%s” was added', (words) =>
    expect(rowWith('right', words).relation).toBe('added'),
  );

  it('nothing of how a name is spelt, nor of which quotation marks are used', () => {
    expect(findings.filter(({ kind }) => kind === 'name')).toEqual([]);
    expect(rowWith('left', 'in a firm manner').relation).toBe('same');
  });
});
