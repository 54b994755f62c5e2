import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { FEED_FILES } from '../../src/views/feeds.ts';
import { attribute, filesOf, pagesOf } from './page.ts';

const HOSTS = resolve(import.meta.dirname, '../../docs/how-to/hosts');
const nginx = readFileSync(join(HOSTS, 'nginx.conf'), 'utf8').replace(/^\s*#.*$/gm, '');
const headers = readFileSync(join(HOSTS, '_headers'), 'utf8').replace(/^#.*$/gm, '');

/** What is right, by the ends of paths; the first that fits counts. */
const RIGHT: [end: RegExp, type: string][] = [
  ...Object.values(FEED_FILES).map(({ file, type }): [RegExp, string] => [
    new RegExp(`/${file.replace('.', '\\.')}$`),
    type,
  ]),
  [/\/oembed\.json$/, 'application/json+oembed'],
  [/\/opensearch\.xml$/, 'application/opensearchdescription+xml'],
  [/\.html$/, 'text/html'],
  [/\.css$/, 'text/css'],
  [/\.js$/, 'text/javascript'],
  [/\.json$/, 'application/json'],
  [/\.jsonl$/, 'application/jsonl'],
  [/\.xml$/, 'application/xml'],
  [/\.opml$/, 'text/x-opml'],
  [/\.csv$/, 'text/csv'],
  [/\.txt$/, 'text/plain'],
  [/\.png$/, 'image/png'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.woff2$/, 'font/woff2'],
  [/\.pagefind$/, 'application/wasm'],
  [/\.pf_(?:meta|index|fragment|filter)$/, 'application/octet-stream'],
];

/** Locations of the server by their patterns, with the type that they give. */
const locations = [...nginx.matchAll(/location ~ (\S+) \{[^}]*\}\s*default_type (\S+);/g)].map(
  ([, pattern = '', type]) => ({ pattern: new RegExp(pattern), type }),
);
const [, list = ''] = /\n {4}types \{([^}]*)\}/.exec(nginx) ?? [];
const types = new Map(
  list
    .split(';')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([type = '', ...ends]) => ends.map((end) => [end, type] as const)),
);

function typeByNginx(path: string): string | undefined {
  const location = locations.find(({ pattern }) => pattern.test(path));
  return location?.type ?? types.get(path.slice(path.lastIndexOf('.') + 1));
}

/** What `*` stands for; within a path the hosts differ. */
const WITHIN = ['.*', '[^/]*'];

/** The header that the rules of `_headers` set for a path; both hosts join several values. */
function headerOf(name: string, path: string): string | undefined {
  const [one, ...others] = new Set(WITHIN.map((star) => headerBy(star, name, path)));
  expect(others, `${path} has one ${name} on all hosts`).toEqual([]);
  return one;
}

function headerBy(star: string, name: string, path: string): string | undefined {
  const values = headers.split(/\n(?=\/)/).flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const shape = pattern
      .replace(/[.+]/g, '\\$&')
      .replace(/\*$/, '.*')
      .replace(/\*(?=\/)/, star);
    if (!new RegExp(`^${shape}$`).test(path)) return [];
    return lines
      .map((line) => line.trim().split(/:\s*(.*)/))
      .flatMap(([key, value = '']) => (key === name ? [value] : []));
  });
  return values.length === 0 ? undefined : values.join(', ');
}

describe.each(inject('sites'))('the host of the $name publication', (site) => {
  const paths = filesOf(site.folder)
    .filter((file) => !/^\.(?!well-known)/.test(file))
    .map((file) => `/${file}`);

  it('gives every file its content type, by the sample for nginx', () => {
    const wrong = paths.filter((path) => {
      const right = RIGHT.find(([end]) => end.test(path))?.[1];
      return right === undefined || typeByNginx(path) !== right;
    });
    expect(wrong).toEqual([]);
  });

  it('gives the files whose names do not tell it their type by `_headers`, and once', () => {
    const untold =
      /\/(?:rss\.xml|atom\.xml|feed\.json|oembed\.json|opensearch\.xml)$|\.(?:jsonl|opml)$/;
    const wrong = paths
      .filter((path) => untold.test(path))
      .filter((path) => {
        const right = RIGHT.find(([end]) => end.test(path))?.[1] ?? '';
        return headerOf('Content-Type', path) !== `${right}; charset=utf-8`;
      });
    expect(wrong).toEqual([]);
  });

  it('keeps nothing for ever but what has a digest in its name', () => {
    const kept = paths.filter((path) => headerOf('Cache-Control', path)?.includes('immutable'));
    expect(kept.length).toBeGreaterThan(10);
    const digest = /\.[\w-]{8}\.\w+$|-[\w-]{8}\.js$|\/[0-9a-f]{20}\.png$/;
    expect(kept.filter((path) => !digest.test(path))).toEqual([]);
  });

  it('allows every page what the page allows itself', () => {
    const policy = policyOf(headerOf('Content-Security-Policy', '/checks/') ?? '');
    expect(nginx).toContain(headerOf('Content-Security-Policy', '/'));
    const own = pagesOf(site).flatMap(({ tree }) =>
      selectAll('meta[http-equiv=Content-Security-Policy]', tree).map((meta) =>
        attribute(meta, 'content'),
      ),
    );
    expect(own.length).toBeGreaterThan(2);
    const refused = own.flatMap((text = '') =>
      [...policyOf(text)].flatMap(([directive, sources]) => {
        const allowed =
          policy.get(directive.replace('-attr', '')) ?? policy.get('default-src') ?? [];
        return sources
          .map((source) => (source.startsWith("'sha256") ? "'unsafe-inline'" : source))
          .filter((source) => source !== "'none'" && !allowed.includes(source))
          .map((source) => `${directive} ${source}`);
      }),
    );
    expect(refused).toEqual([]);
  });
});

function policyOf(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([directive = '', ...sources]) => [directive, sources]),
  );
}
