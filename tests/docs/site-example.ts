import { linesBelow, report } from '../../src/corpus/report.ts';
import type { Example } from '../../src/docs/example.ts';
import { checkSite } from '../../src/site-check/check-site.ts';
import { broken, CASES } from '../site-check/cases.ts';
import { goodSite } from '../site-check/good-site.ts';
import { siteFolder } from '../site-check/site-folder.ts';

/** The example of a rule of the built site: the first edit of the good site that breaks it. */
export async function siteExample(rule: string): Promise<Example | undefined> {
  const one = CASES.find((known) => known.rule === rule);
  if (!one) return undefined;
  const files = broken(one);
  const out = siteFolder(files);
  const { diagnostics } = await checkSite({ out });
  const found = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file.replace(`${out}/`, ''),
  }));
  return {
    report: report(found, 'human', { linesOf: linesBelow(out) }),
    files: [{ path: one.file, broken: files[one.file], mended: goodSite()[one.file] }],
  };
}
