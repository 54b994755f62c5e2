import type { Entry } from '../corpus/entry.ts';
import { usedSources } from '../views/check.ts';
import { comparisonView } from '../views/comparison.ts';
import { found, interfaceLanguage, type Site } from '../views/site.ts';
import { verdictView } from '../views/verdict.ts';
import { plain } from './literal.ts';
import type { ChangedCheck } from './proposal.ts';

/** Sources and findings of a check that are told, at most. */
const MOST = 30;

/** The checks that differ between two publications, by what reviewers need; in the order of paths. */
export function changedChecks(before: Site, after: Site): ChangedCheck[] {
  const changed = [...after.corpus.checks.values()].flatMap((entry) => {
    const former = formerOf(before, entry);
    if (!former) return told(after, entry, 'added');
    const was = labelOf(before, former);
    const more = was === labelOf(after, entry) ? {} : { was };
    if (former.key !== entry.key || former.id !== entry.id) {
      return { ...told(after, entry, 'changed'), ...more };
    }
    return materialOf(before, former) === materialOf(after, entry)
      ? []
      : { ...told(after, entry, 'affected'), ...more };
  });
  const slugs = new Set(
    [...after.corpus.checks.values()].flatMap(({ id, data }) => [id, ...data.aliases]),
  );
  const removed = [...before.corpus.checks.values()]
    .filter(({ id }) => !slugs.has(id))
    .map((entry) => told(before, entry, 'removed'));
  return [...changed, ...removed].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The published check that this one was, under its slug or under one of its aliases. */
function formerOf({ corpus }: Site, { id, data }: Entry<'checks'>): Entry<'checks'> | undefined {
  return [id, ...data.aliases]
    .map((slug) => corpus.checks.get(slug))
    .find((entry) => entry !== undefined);
}

/** Digests of all that a check rests on. */
function materialOf(site: Site, { data, ...entry }: Entry<'checks'>): string {
  const { corpus } = site;
  const sources = usedSources(site, { data, ...entry }).map(
    ({ source }) => found(corpus.sources, source.id).key,
  );
  const comparison = data.comparison && found(corpus.comparisons, data.comparison);
  const claimant = found(corpus.claimants, data.claim.claimant);
  return JSON.stringify([sources, comparison && comparison.key, claimant.dataKey]);
}

function told(
  site: Site,
  entry: Entry<'checks'>,
  change: ChangedCheck['change'],
): Omit<ChangedCheck, 'was'> {
  const { id, path, data } = entry;
  return {
    slug: id,
    change,
    path: plain(path),
    title: plain(data.title),
    claim: plain(data.claim.text, 1000),
    claimant: plain(found(site.corpus.claimants, data.claim.claimant).data.name),
    verdict: labelOf(site, entry),
    sources: usedSources(site, entry)
      .slice(0, MOST)
      .map(({ source: { outlet, headline } }) =>
        plain(headline === undefined ? outlet.text : `${outlet.text}: ${headline}`),
      ),
    findings: findingsOf(site, entry).slice(0, MOST),
    corrections: data.corrections.length,
  };
}

function labelOf(site: Site, { data }: Entry<'checks'>): string {
  return verdictView(site, data.verdict, interfaceLanguage(site)).label;
}

/** What the machine noticed on the points that bear on the check, the grave first. */
function findingsOf(site: Site, { data }: Entry<'checks'>): ChangedCheck['findings'] {
  if (data.comparison === undefined) return [];
  const { rows } = comparisonView(site, data.comparison);
  const own = data.points.length === 0 ? rows : rows.filter(({ id }) => data.points.includes(id));
  return own
    .flatMap(({ point, findings = [] }) =>
      findings.map(({ kind, severity, left, right }) => ({
        point: plain(point),
        kind,
        severity,
        left: plain(left),
        right: plain(right),
      })),
    )
    .toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'));
}
