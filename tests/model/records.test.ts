import { describe, expect, it } from 'vitest';
import { address, rowFragment, sourceFragment } from '../../src/model/address.ts';
import { comparison, RELATIONS, SIDES_OF } from '../../src/model/comparison.ts';
import { CONTRIBUTE_PAGE, RESERVED_PAGES } from '../../src/model/page.ts';
import { quotationsAreLimited, RIGHTS } from '../../src/model/source.ts';
import { verdictId } from '../../src/model/verdict.ts';

describe('an address', () => {
  const addresses = Object.values(address).map((one) =>
    typeof one === 'string' ? one : one('an-id'),
  );

  it('begins with a slash, ends with one unless it is a file’s, and is no other’s', () => {
    for (const one of addresses) expect(one).toMatch(/^\/(?:.*\/|.*\.[a-z]+)?$/);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('at the top of the site is one that no page may take', () => {
    const top = addresses.map((one) => one.split('/')[1] ?? '');
    // No page can have a name with a dot.
    const taken = top.filter((name) => name !== '' && name !== 'an-id' && !name.includes('.'));
    // The text of that page stands below the form.
    for (const name of taken) expect([...RESERVED_PAGES, CONTRIBUTE_PAGE]).toContain(name);
  });

  it('of a passage is not that of another source', () => {
    expect(sourceFragment('a-b', 'c')).not.toBe(sourceFragment('a', 'b-c'));
    expect(sourceFragment('a')).not.toBe(rowFragment('a'));
  });
});

describe('a verdict in frontmatter', () => {
  it('may be the truth value that YAML makes of `true` and `false`', () => {
    expect(verdictId.parse(false)).toBe('false');
    expect(verdictId.parse(true)).toBe('true');
    expect(verdictId.parse('mostly-false')).toBe('mostly-false');
  });

  it.each([0, 1, null, 'Mostly false', ''])('may not be %j', (value) => {
    expect(verdictId.safeParse(value).success).toBe(false);
  });
});

it('limits quotations only where all rights are reserved', () => {
  expect(RIGHTS.filter(quotationsAreLimited)).toEqual(['all-rights-reserved']);
});

it('knows the sides of every relation, of which each has one at least', () => {
  for (const relation of RELATIONS) {
    expect(Object.values(SIDES_OF[relation])).toContain(true);
  }
});

it('compares two sources, neither fewer nor more', () => {
  const of = (sources: string[]) => comparison.safeParse({ title: 'x', sources }).success;
  expect(of(['a', 'b'])).toBe(true);
  expect(of(['a'])).toBe(false);
  expect(of(['a', 'b', 'c'])).toBe(false);
});
