import { describe, expect, it } from 'vitest';
import { broken, CASES } from './cases.ts';
import { goodSite } from './good-site.ts';
import { findingsIn } from './site-folder.ts';

it('finds nothing wrong with a site without a fault', async () => {
  expect(await findingsIn(goodSite())).toEqual([]);
});

describe.each(CASES)('$rule: $file, $from → $to', (one) => {
  it('is reported where it stands, and nothing else is', async () => {
    const findings = await findingsIn(broken(one));
    const expected = [one.rule, ...(one.also ?? [])];
    expect(findings.map(({ rule }) => rule).filter((rule) => !expected.includes(rule))).toEqual([]);
    const found = findings.find(
      ({ rule, file }) => rule === one.rule && file === (one.in ?? one.file),
    );
    expect(found).toBeDefined();
    if (one.line !== undefined) expect(found?.at).toMatch(new RegExp(`^${one.line}:`));
  });
});
