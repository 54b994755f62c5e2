import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSite, type SiteToCheck } from '../../src/site-check/check-site.ts';

/** Writes files to a new folder and gives its path. */
export function siteFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What is found wrong with a site of these files: file, place, rule and reason of each. */
export async function findingsIn(
  files: Readonly<Record<string, string>>,
  wanted: Omit<SiteToCheck, 'out'> = {},
): Promise<Finding[]> {
  const out = siteFolder(files);
  const { diagnostics } = await checkSite({ out, ...wanted });
  return diagnostics.map(({ file, start, rule, severity, reason }) => ({
    file: file.replace(`${out}/`, ''),
    at: `${start.line}:${start.column}`,
    rule,
    severity,
    reason,
  }));
}

export interface Finding {
  file: string;
  at: string;
  rule: string;
  severity: string;
  reason: string;
}
