import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesBelow, report } from '../../src/corpus/report.ts';
import type { Example } from '../../src/docs/example.ts';
import { checkSite, type SiteToCheck } from '../../src/site-check/check-site.ts';
import { broken, CASES } from '../site-check/cases.ts';
import { goodSite } from '../site-check/good-site.ts';
import { siteFolder } from '../site-check/site-folder.ts';

/** The example of a rule of the built site: the first edit of the good site that breaks it. */
export async function siteExample(rule: string): Promise<Example | undefined> {
  const byHand = BY_HAND[rule];
  if (byHand) return byHand();
  const one = CASES.find((known) => known.rule === rule);
  if (!one) return undefined;
  const files = broken(one);
  return {
    report: await reportOn({ out: siteFolder(files) }),
    files: [{ path: one.file, broken: files[one.file], mended: goodSite()[one.file] }],
  };
}

/** What no edit of a text shows. */
const BY_HAND: Record<string, () => Promise<Example>> = {
  'site-encoding': async () => {
    const out = siteFolder(goodSite());
    writeFileSync(join(out, 'feeds.opml'), Buffer.from('<opml>Café</opml>', 'latin1'));
    return { report: await reportOn({ out }), files: [] };
  },
  'site-address-gone': async () => {
    const path = 'checks/wooden-bridge/index.html';
    const page = '<!doctype html>\n<title>The wooden bridge</title>\n';
    const out = siteFolder(goodSite());
    const previous = siteFolder({ ...goodSite(), [path]: page });
    return {
      report: await reportOn({ out, previous }),
      files: [{ path, published: page }],
    };
  },
};

async function reportOn(site: SiteToCheck): Promise<string> {
  const { out, previous = out } = site;
  const { diagnostics } = await checkSite(site);
  const found = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file.replace(`${out}/`, '').replace(previous, 'previous'),
  }));
  return report(found, 'human', { linesOf: linesBelow(out) });
}
