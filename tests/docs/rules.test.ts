import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Example } from '../../src/docs/example.ts';
import { ruleIndex } from '../../src/docs/rule-index.ts';
import { rulePageText } from '../../src/docs/rule-page.ts';
import { AREAS, RULES } from '../../src/model/rules.ts';
import type { RuleArea } from '../../src/model/rules/rule.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import { IMPORT_CASES, QUOTATION_CASES } from '../cli/rule-cases.ts';
import { changeExample, exampleBelow, contentExample } from './content-example.ts';
import { siteExample } from './site-example.ts';

const EXAMPLES: Record<
  RuleArea['command'],
  (rule: string) => Example | undefined | Promise<Example | undefined>
> = {
  check: contentExample,
  'check --base': changeExample,
  'check:site': siteExample,
  quotes: exampleBelow(QUOTATION_CASES),
  import: exampleBelow(IMPORT_CASES),
};

/** What only a fault of ours would break. */
const WITHOUT_EXAMPLE = ['import-refused'];

const rules = AREAS.flatMap((area) =>
  Object.entries(area.rules).map(([id, rule]) => ({ id, rule, area })),
);

it.each(rules)('has a page of $id as `npm run docs` makes it', async ({ id, rule, area }) => {
  const example = await EXAMPLES[area.command](id);
  expect(example === undefined).toBe(WITHOUT_EXAMPLE.includes(id));
  await expect(rulePageText(id, rule, { area, example })).toMatchFileSnapshot(
    join(ROOT, 'docs/rules', `${id}.md`),
  );
});

it('has an index with every rule, and no page of a rule that is gone', async () => {
  const index = join(ROOT, 'docs/rules/README.md');
  await expect(ruleIndex(AREAS)).toMatchFileSnapshot(index);
  const ids = rules.map(({ id }) => id).toSorted();
  expect(ids).toEqual(Object.keys(RULES).toSorted());
  const known = new Set(['README.md', ...ids.map((id) => `${id}.md`)]);
  expect(readdirSync(join(ROOT, 'docs/rules')).filter((name) => !known.has(name))).toEqual([]);
});
