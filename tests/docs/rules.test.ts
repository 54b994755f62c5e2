import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleIndex } from '../../src/docs/rule-index.ts';
import { rulePage } from '../../src/docs/rule-page.ts';
import { AREAS, RULES } from '../../src/model/rules.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import { contentExample } from './content-example.ts';
import { siteExample } from './site-example.ts';

const rules = AREAS.flatMap((area) =>
  Object.entries(area.rules).map(([id, rule]) => ({ id, rule, area })),
);

it.each(rules)('has a page of $id as `npm run docs` makes it', async ({ id, rule, area }) => {
  const isOfSite = area.command === 'check:site';
  const example = isOfSite ? await siteExample(id) : contentExample(id);
  if (area.command === 'check') expect(example).toBeDefined();
  await expect(rulePage(id, rule, { area, example })).toMatchFileSnapshot(
    join(ROOT, 'docs/rules', `${id}.md`),
  );
});

it('has an index with every rule, and no page of a rule that is gone', async () => {
  const index = join(ROOT, 'docs/rules/README.md');
  await expect(ruleIndex(AREAS)).toMatchFileSnapshot(index);
  const ids = rules.map(({ id }) => id).toSorted();
  expect(ids).toEqual(Object.keys(RULES).toSorted());
  const pages = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name !== 'README.md');
  expect(pages.toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted());
});
