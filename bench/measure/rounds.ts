import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Peer } from '../peers/peer.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import type { Case } from './cases.ts';
import { extentOf } from './extent.ts';
import type { Results } from './goals.ts';
import { build, buildCold, buildEdited, buildWithLayout, check } from './plumbline.ts';
import { routesTold } from './routes.ts';
import type { Measured } from './table.ts';
import type { Timing } from './timed.ts';
import { discard, withEdits, type Workspace } from './workspace.ts';

/** Ways that are timed in rounds. */
type Way = keyof {
  [K in keyof Results as Results[K] extends Measured | undefined ? K : never]: true;
};

const NAMES: Partial<Record<Way, string>> = {
  pages: 'cold, pages people read',
  everything: 'cold, every output',
  nothing: 'nothing changed',
  edit: 'one check edited',
  layout: 'a layout edited',
  searchCold: 'cold, and the search',
  searchEdit: 'one edited, and the search',
  checkCold: 'check, cold',
  checkWarm: 'check, warm',
};

const ALL = 'publication.config.ts';
const SEARCH = 'with-search.config.ts';

interface Rounds {
  checks: number;
  rounds: number;
  cases: ReadonlySet<Case>;
  peers: { hugo: { same: Peer; bare: Peer } | undefined; eleventy: Peer | undefined };
  /** Tells what is done. */
  say: (text: string) => void;
}

/**
 * Times the ways to build, one after the other in each round, so that a machine that slows down slows
 * all of them down, and ratios are of neighbours.
 */
export async function timeRounds(
  workspace: Workspace,
  { checks, rounds, cases, peers, say }: Rounds,
): Promise<Results> {
  const results: Results = {};
  const add = (way: Way, name: string, timing: Timing, more: Partial<Measured> = {}) => {
    const before = results[way]?.timings ?? [];
    results[way] = { name, timings: [...before, timing], ...more };
  };
  const ours = async (way: Way, work: Promise<Timing>) => {
    const timing = await work;
    const { out, times } = workspace;
    add(way, NAMES[way] ?? way, timing, { extent: extentOf(out), routes: routesTold(times) });
    say(`  ${NAMES[way] ?? way}: ${timing.seconds.toFixed(1)} s`);
  };
  const others = cases.has('others') ? peersIn(workspace, peers, checks) : [];
  for (const { site, peer } of others) {
    say(`writing the site of ${peer.name} …`);
    peer.write(site, checks);
  }
  const newest = newestFirst(checks);

  await withEdits(workspace, async (remember) => {
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${String(round + 1)} of ${String(rounds)}`);
      for (const { way, peer, site, out } of others) {
        discard(workspace, out);
        spawnSync('sync');
        const timing = await peer.build(site, out);
        add(way, peer.name, timing, { extent: extentOf(out) });
        say(`  ${peer.name}: ${timing.seconds.toFixed(1)} s`);
      }
      const edited = (index: number, config: typeof ALL | typeof SEARCH) => {
        const sentence = `A sentence that round ${String(round + 1)} added for ${config}.`;
        return buildEdited(workspace, config, { index, checks, sentence }, remember);
      };
      if (cases.has('pages')) await ours('pages', buildCold(workspace, 'pages.config.ts'));
      if (cases.has('everything')) await ours('everything', buildCold(workspace, ALL));
      if (cases.has('nothing')) await ours('nothing', build(workspace, ALL));
      const spread = Math.floor(((round + 0.5) * checks) / rounds);
      if (cases.has('edit')) await ours('edit', edited(spread, ALL));
      if (cases.has('layout')) {
        await ours('layout', buildWithLayout(workspace, ALL, `round ${String(round + 1)}`));
      }
      if (cases.has('search')) {
        await ours('searchCold', buildCold(workspace, SEARCH));
        // Of the newest the whole texts are searched, so that an edit of one costs most.
        await ours('searchEdit', edited(newest[round] ?? 0, SEARCH));
      }
      if (cases.has('check')) {
        for (const [way, cold] of [
          ['checkCold', true],
          ['checkWarm', false],
        ] as const) {
          const timing = await check(workspace, { cold });
          add(way, NAMES[way] ?? way, timing);
          say(`  ${NAMES[way] ?? way}: ${timing.seconds.toFixed(1)} s`);
        }
      }
    }
  });
  return results;
}

function peersIn(
  { peers: folder }: Workspace,
  { hugo, eleventy }: Rounds['peers'],
  checks: number,
) {
  const at = (way: 'hugo' | 'eleventy' | 'bare', peer: Peer | undefined) =>
    peer
      ? [
          {
            way,
            peer,
            site: join(folder, `${way}-${String(checks)}`),
            out: join(folder, `${way}-out`),
          },
        ]
      : [];
  return [...at('hugo', hugo?.same), ...at('eleventy', eleventy), ...at('bare', hugo?.bare)];
}

/** The numbers of all checks, the newest first. */
function newestFirst(checks: number): number[] {
  const size = sizeFor(checks);
  return Array.from({ length: checks }, (_, index) => index)
    .map((index) => ({ index, published: generateCheck(index, size).published }))
    .sort((a, b) => (a.published < b.published ? 1 : -1))
    .map(({ index }) => index);
}
