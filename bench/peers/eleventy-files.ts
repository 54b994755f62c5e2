const CONFIG = `import { isoDate, newest } from './parts.js';

const LISTS = ['claimants', 'outlets', 'topics', 'verdicts'];
const SIZE = 30;

export default function (config) {
  const checksOf = (api) => newest(api.getFilteredByGlob('content/checks/*.md'));
  const subjects = (api) => {
    const checks = checksOf(api);
    const all = [
      { path: '/', title: 'All checks', checks },
      { path: '/checks/', title: 'Checks', checks },
      { path: '/corrections/', title: 'Corrections', checks: checks.filter(({ data }) => data.corrections.length > 0) },
    ];
    for (const kind of LISTS) {
      const byId = new Map();
      for (const check of checks) {
        for (const id of check.data[kind]) byId.set(id, [...(byId.get(id) ?? []), check]);
      }
      for (const record of api.getFilteredByGlob('content/' + kind + '/*.md')) {
        const id = record.fileSlug;
        all.push({ path: '/' + kind + '/' + id + '/', title: record.data.title, record, checks: byId.get(id) ?? [] });
      }
    }
    return all;
  };
  config.addCollection('listings', (api) =>
    subjects(api).flatMap(({ path, title, record, checks }) => {
      const last = path === '/' ? 1 : Math.max(1, Math.ceil(checks.length / SIZE));
      return Array.from({ length: last }, (_, index) => ({
        path: index === 0 ? path : path + 'page/' + (index + 1) + '/',
        title,
        record,
        newer: index === 0 ? '' : index === 1 ? path : path + 'page/' + index + '/',
        older: index + 1 < last ? path + 'page/' + (index + 2) + '/' : '',
        checks: checks.slice(index * SIZE, (index + 1) * SIZE),
      }));
    }),
  );
  config.addCollection('feeds', (api) =>
    subjects(api)
      .filter(({ checks }) => checks.length > 0)
      .flatMap(({ path, title, checks }) =>
        ['rss.xml', 'atom.xml', 'feed.json'].map((file) => ({ path, file, title, checks: checks.slice(0, 50) })),
      ),
  );
  config.addCollection('indexes', (api) =>
    [...LISTS, 'comparisons'].map((kind) => ({
      path: '/' + kind + '/',
      title: kind,
      records: api.getFilteredByGlob('content/' + kind + '/*.md'),
    })),
  );
  config.addCollection('comparisonsById', (api) =>
    new Map(api.getFilteredByGlob('content/comparisons/*.md').map((one) => [one.fileSlug, one])),
  );
  config.addCollection('former', (api) =>
    checksOf(api).flatMap(({ url, data }) => data.former.map((slug) => ({ slug, url }))),
  );
  return {
    dir: { input: 'content', includes: '../layouts', layouts: '../layouts' },
    markdownTemplateEngine: false,
  };
}
`;

const PARTS = `export const isoDate = (date) => date.toISOString().slice(0, 10);
export const newest = (checks) => [...checks].sort((a, b) => b.date - a.date);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

export const page = (title, url, main) => \`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>\${text(title)}</title>
<link rel="canonical" href="https://invented.example\${url}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><nav><a href="/">Invented publication</a> <a href="/checks/">Checks</a> <a href="/comparisons/">Comparisons</a> <a href="/topics/">Topics</a> <a href="/corrections/">Corrections</a></nav></header>
<main>
\${main}
</main>
<footer><a href="/claimants/">Claimants</a> <a href="/outlets/">Outlets</a> <a href="/verdicts/">Verdicts</a></footer>
</body>
</html>
\`;

export const rows = (all) => all.map(({ id, point, relation, left, right, note }) => \`<section id="\${id}"><h3>\${text(point)}</h3>
<p>\${relation}</p>
<blockquote>\${text(left)}</blockquote>
<blockquote>\${text(right)}</blockquote>
\${note ? '<p>' + text(note) + '</p>' : ''}</section>
\`).join('');
`;

const CHECK = `import { isoDate, page, rows, text } from '../parts.js';

export const render = (data) => {
  const comparison = data.collections.comparisonsById.get(data.comparison);
  const link = (kind) => (id) => \`<a href="/\${kind}/\${id}/">\${id}</a>\`;
  const day = isoDate(data.page.date);
  return page(data.title, data.page.url, \`<article>
<h1>\${text(data.title)}</h1>
<p>\${text(data.claim)}</p>
<p>\${data.claimants.map(link('claimants')).join('')}, \${text(data.venue)}</p>
<p>\${data.verdicts.map(link('verdicts')).join('')}: \${text(data.explanation)}</p>
<p><time datetime="\${day}">\${day}</time></p>
\${comparison ? \`<h2><a href="\${comparison.url}">\${text(comparison.data.title)}</a></h2>\\n\` + rows(comparison.data.rows) : ''}
\${data.content}
<ul>\${data.evidence.map(({ outlet, stance, quotation }) => \`<li>\${link('outlets')(outlet)} \${stance} <blockquote>\${text(quotation)}</blockquote></li>\`).join('')}</ul>
<ul>\${data.corrections.map((one) => \`<li>\${one.date} \${one.class} \${text(one.note)}</li>\`).join('')}</ul>
<p>\${data.topics.map(link('topics')).join(' ')}</p>
</article>\`);
};
`;

const COMPARISON = `import { page, rows, text } from '../parts.js';

export const render = (data) =>
  page(data.title, data.page.url, \`<h1>\${text(data.title)}</h1>
<p>\${data.left}, \${data.right}</p>
\${rows(data.rows)}
\${data.content}\`);
`;

const PAGE = `import { page, text } from '../parts.js';

export const render = (data) =>
  page(data.title, data.page.url, '<h1>' + text(data.title) + '</h1>\\n' + data.content);
`;

const LISTINGS = `import { isoDate, page, text } from '../parts.js';

export const data = {
  pagination: { data: 'collections.listings', size: 1, alias: 'listing' },
  permalink: ({ listing }) => listing.path + 'index.html',
};

export const render = ({ listing }) =>
  page(listing.title, listing.path, \`<h1>\${text(listing.title)}</h1>
\${listing.record?.templateContent ?? ''}
<ul>
\${listing.checks.map(({ url, date, data }) => \`<li><a href="\${url}">\${text(data.title)}</a> \${data.verdicts.join('')} <time>\${isoDate(date)}</time> \${text(data.explanation)}</li>\`).join('\\n')}
</ul>
<p>\${listing.newer && \`<a href="\${listing.newer}">Newer</a>\`} \${listing.older && \`<a href="\${listing.older}">Older</a>\`}</p>\`);
`;

const INDEXES = `import { page, text } from '../parts.js';

export const data = {
  pagination: { data: 'collections.indexes', size: 1, alias: 'list' },
  permalink: ({ list }) => list.path + 'index.html',
};

export const render = ({ list }) =>
  page(list.title, list.path, \`<h1>\${text(list.title)}</h1>
<ul>
\${list.records.map(({ fileSlug, data }) => \`<li><a href="\${list.path}\${fileSlug}/">\${text(data.title)}</a></li>\`).join('\\n')}
</ul>\`);
`;

const FORMER = `export const data = {
  pagination: { data: 'collections.former', size: 1, alias: 'one' },
  permalink: ({ one }) => '/checks/' + one.slug + '/index.html',
};

export const render = ({ one }) =>
  \`<!doctype html><title>\${one.url}</title><link rel="canonical" href="\${one.url}"><meta http-equiv="refresh" content="0; url=\${one.url}">\`;
`;

const FEEDS = `import { text } from '../parts.js';

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => feed.path + feed.file,
};

const SITE = 'https://invented.example';
const WRITERS = {
  'rss.xml': ({ title, path, checks }) => \`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>\${text(title)}</title><link>\${SITE}\${path}</link>
\${checks.map(({ url, date, data, templateContent }) => \`<item><title>\${text(data.title)}</title><link>\${SITE}\${url}</link><guid>\${SITE}\${url}</guid><pubDate>\${date.toUTCString()}</pubDate><description>\${text(templateContent)}</description></item>\`).join('\\n')}
</channel></rss>
\`,
  'atom.xml': ({ title, path, checks }) => \`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>\${text(title)}</title><id>\${SITE}\${path}</id>
\${checks.map(({ url, date, data, templateContent }) => \`<entry><title>\${text(data.title)}</title><id>\${SITE}\${url}</id><link href="\${SITE}\${url}"/><updated>\${date.toISOString()}</updated><content type="html">\${text(templateContent)}</content></entry>\`).join('\\n')}
</feed>
\`,
  'feed.json': ({ title, path, checks }) => JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: SITE + path,
    items: checks.map(({ url, date, data, templateContent }) => ({ id: SITE + url, url: SITE + url, title: data.title, date_published: date.toISOString(), content_html: templateContent })),
  }),
};

export const render = ({ feed }) => WRITERS[feed.file](feed);
`;

const directory = (layout: string, permalink: string) =>
  `export default { layout: '${layout}.11ty.js', permalink: ({ page }) => ${permalink} };\n`;

// Records of which listings are made have no page of their own.
const UNSHOWN = 'export default { permalink: false };\n';

/** The files of the Eleventy site beside its content. */
export const ELEVENTY_FILES: Readonly<Record<string, string>> = {
  'eleventy.config.js': CONFIG,
  'parts.js': PARTS,
  'layouts/check.11ty.js': CHECK,
  'layouts/comparison.11ty.js': COMPARISON,
  'layouts/page.11ty.js': PAGE,
  'content/checks/checks.11tydata.js': directory(
    'check',
    "'/checks/' + page.fileSlug + '/index.html'",
  ),
  'content/comparisons/comparisons.11tydata.js': directory(
    'comparison',
    "'/comparisons/' + page.fileSlug + '/index.html'",
  ),
  'content/pages/pages.11tydata.js': directory('page', "'/' + page.fileSlug + '/index.html'"),
  'content/claimants/claimants.11tydata.js': UNSHOWN,
  'content/outlets/outlets.11tydata.js': UNSHOWN,
  'content/topics/topics.11tydata.js': UNSHOWN,
  'content/verdicts/verdicts.11tydata.js': UNSHOWN,
  'content/listings.11ty.js': LISTINGS,
  'content/indexes.11ty.js': INDEXES,
  'content/former.11ty.js': FORMER,
  'content/feeds.11ty.js': FEEDS,
};
