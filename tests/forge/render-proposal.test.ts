import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposal, type Proposal } from '../../src/forge/proposal.ts';
import { renderProposal } from '../../src/forge/render-proposal.ts';
import { codeless, hostile, LIVE, markdown, typesIn } from './hostile-text.ts';

const text = hostile.map((said) => said.slice(0, 1000));
const check = fc.record({
  slug: fc.constant('bridge-opens-on-monday'),
  change: fc.constantFrom('added', 'changed', 'affected', 'removed'),
  path: text,
  title: text,
  claim: text,
  claimant: text,
  verdict: text,
  was: text,
  sources: fc.array(text, { maxLength: 3 }),
  findings: fc.array(
    fc.record({
      point: text,
      kind: text,
      severity: fc.constantFrom('high', 'attention'),
      left: text,
      right: text,
    }),
    { maxLength: 2 },
  ),
  corrections: fc.nat(),
});
const any = fc
  .record({
    version: fc.constant(1),
    errors: fc.nat({ max: 3 }),
    warnings: fc.nat({ max: 3 }),
    problems: fc.array(
      fc.record({
        severity: fc.constantFrom('error', 'warning'),
        rule: text,
        file: text,
        line: fc.nat(),
        reason: text,
      }),
      { maxLength: 2 },
    ),
    changedChecks: fc.nat({ max: 9 }),
    checks: fc.array(check, { maxLength: 2 }),
    site: fc.record({
      added: fc.nat(),
      changed: fc.nat(),
      removed: fc.nat(),
      others: fc.nat(),
      differences: fc.array(
        fc.record({
          page: text,
          change: fc.constantFrom('added', 'changed', 'removed'),
          lines: fc.array(text, { maxLength: 4 }),
        }),
        { maxLength: 2 },
      ),
    }),
  })
  .map((made) => proposal.parse(made));

const small: Proposal = {
  version: 1,
  errors: 0,
  warnings: 0,
  problems: [],
  changedChecks: 1,
  checks: [
    {
      slug: 'bridge-opens-on-monday',
      change: 'changed',
      path: 'checks/2025/bridge-opens-on-monday.md',
      title: 'Bridge opens on Monday',
      claim: 'The bridge opens on Monday',
      claimant: 'Invented Person',
      verdict: 'False',
      was: 'True',
      sources: ['Invented Outlet: Bridge opens Tuesday'],
      findings: [
        { point: 'When?', kind: 'date', severity: 'high', left: 'Tuesday', right: 'Monday' },
      ],
      corrections: 1,
    },
  ],
};

describe('the summary of a proposal', () => {
  it('is markup of ours alone, whatever strangers wrote', () => {
    fc.assert(
      fc.property(any, (made) => {
        const tree = markdown.parse(renderProposal(made, { pages: 'https://forge.example/1' }));
        const types = typesIn(tree);
        for (const type of ['image', 'footnoteReference', 'table', 'delete', 'linkReference']) {
          expect(types).not.toContain(type);
        }
        const { links, html, text } = codeless(tree);
        expect(
          links.filter((link) => !/^https:\/\/forge\.example\/1(?:#check-[a-z-]+)?$/.test(link)),
        ).toEqual([]);
        expect(html.join('\n').replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/[<>]/);
        expect(text).not.toMatch(LIVE);
      }),
      { numRuns: 150 },
    );
  });

  it('tells of each check the verdict, the sources, the findings and where to see it', () => {
    const said = renderProposal(small, { pages: 'https://forge.example/1' }).replace(
      /&#(\d+);/g,
      (_, sign) => String.fromCharCode(Number(sign)),
    );
    expect(said).toContain('1 check changed');
    expect(said).toContain('Verdict: **False**, published as **True**');
    expect(said).toContain('Sources: Invented Outlet: Bridge opens Tuesday');
    expect(said).toContain('date **(high)**: Tuesday → Monday (When?)');
    expect(said).toContain('[preview](https://forge.example/1#check-bridge-opens-on-monday)');
    expect(said).toContain('could not be built');
  });

  it('fits into a comment, however much there is to tell', () => {
    const [first] = small.checks;
    if (!first) throw new Error('no check');
    const many = Array.from({ length: 50 }, () => ({ ...first, claim: '@'.repeat(1000) }));
    const said = renderProposal({ ...small, checks: many, changedChecks: 50 });
    expect(said.length).toBeLessThan(65_536);
    expect(said).toContain('too long for a comment');
  });
});

describe('what a stranger may have written of a proposal', () => {
  it('is taken as data of known shape and size, or not at all', () => {
    const refused = [
      { ...small, version: 2 },
      { ...small, markdown: '# x' },
      { ...small, checks: Array.from({ length: 51 }, () => small.checks[0]) },
      { ...small, checks: [{ ...small.checks[0], slug: '../../etc' }] },
      { ...small, checks: [{ ...small.checks[0], title: 'x'.repeat(1001) }] },
      { ...small, errors: -1 },
    ];
    for (const data of refused) expect(proposal.safeParse(data).success).toBe(false);
  });
});
