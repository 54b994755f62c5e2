import { en } from '../../src/words/en.ts';

/**
 * A small built site without a fault, as files by their paths. Everything in it is invented. It is
 * deployed below a path, has a check with a former version and a former address, a listing of two
 * pages, feeds, data and sitemaps.
 */
export const HOME = 'https://invented.example/desk/';

const CLAIM = 'The invented bridge is 412 metres long';
const NOTE = 'We had the length in feet.';

/** What the check tells machines. */
export const REVIEW = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'ClaimReview',
      '@id': `${HOME}checks/bridge/#claim-review`,
      url: `${HOME}checks/bridge/`,
      claimReviewed: CLAIM,
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'False',
        ratingExplanation: 'It is shorter.',
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Invented Person' },
        datePublished: '2024-05',
        appearance: [{ '@type': 'CreativeWork', datePublished: '2024' }],
      },
      author: { '@type': 'Organization', name: 'Invented Gazette', url: HOME },
      creator: [{ '@type': 'Person', name: 'The first editor' }],
      datePublished: '2024-05-03',
      dateModified: '2024-05-04',
      correction: [{ '@type': 'CorrectionComment', text: NOTE, datePublished: '2024-05-04' }],
    },
  ],
};

interface Head {
  path: string;
  title: string;
  description?: string;
  canonical?: string;
  head?: string;
  body: string;
}

function page({ path, title, description, canonical, head, body }: Head): string {
  return `<!doctype html>
<html lang="en">
<head>
<title>${title}</title>
<meta name="description" content="${description ?? `All about ${title}`}">
<link rel="canonical" href="${canonical ?? HOME + path}">
<link rel="stylesheet" href="/desk/style.css">
${head ?? ''}
</head>
<body>
<header><a href="/desk/">Invented Gazette</a></header>
<main id="content">
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

const check = `<p><time datetime="2024-05-03">3 May 2024</time> by The first editor</p>
<div class="claim"><blockquote><p>${CLAIM}</p></blockquote>
<p><a class="claimant" href="/desk/topics/bridges/">Invented Person</a>, <time datetime="2024-05">May</time></p></div>
<div class="verdict"><p class="verdict-label">False</p><p class="verdict-place">${en.check.onTheScale(1)}</p>
<p>It is shorter.</p></div>
<ol id="corrections"><li><time datetime="2024-05-04">4 May 2024</time><p class="correction-note">${NOTE}</p></li></ol>
<p><a href="#corrections">What changed</a>, <a href="v/1/">the version before</a></p>`;

const item = (id: string) =>
  `<item><title>Bridge</title><guid isPermaLink="false">${id}</guid><link>${HOME}checks/bridge/</link></item>`;

/** The files of the site, each time anew. */
export function goodSite(): Record<string, string> {
  return {
    'index.html': page({
      path: '',
      title: 'Invented Gazette',
      head: `<link rel="alternate" type="application/rss+xml" href="/desk/rss.xml">
<meta property="og:image" content="${HOME}images/bridge.png">`,
      body: `<img src="/desk/images/bridge.png" srcset="/desk/images/bridge.png 1x, /desk/images/large.png 2x" alt="A bridge">
<svg><title>A mark</title><use href="/desk/images/marks.svg#mark"/></svg>
<p><a href="checks/bridge/#corrections">Corrections</a> <a href="https://elsewhere.example/gone">Elsewhere</a>
<a href="https://invented.example/people/editor">Another site of this host</a> <a href="mailto:desk@invented.example">Mail</a>
<a href="/desk/checks/bridge/#:~:text=shorter">Quoted</a> <a href="#">Top</a> <a href="/desk/topics/bridges/">Topics</a></p>`,
    }),
    'checks/bridge/index.html': page({
      path: 'checks/bridge/',
      title: 'The bridge',
      head: `<script type="application/ld+json">${JSON.stringify(REVIEW)}</script>`,
      body: check,
    }),
    'checks/bridge/v/1/index.html': page({
      path: 'checks/bridge/v/1/',
      title: 'The bridge',
      canonical: `${HOME}checks/bridge/`,
      body: '<p>As it was.</p>',
    }),
    'checks/old-bridge/index.html': page({
      path: 'checks/old-bridge/',
      title: 'Moved',
      canonical: `${HOME}checks/bridge/`,
      head: '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/desk/checks/bridge/">',
      body: '<p><a href="/desk/checks/bridge/">The bridge</a></p>',
    }),
    'checks/old-bridge/embed/index.html': page({
      path: 'checks/old-bridge/embed/',
      title: 'The bridge',
      canonical: `${HOME}checks/bridge/`,
      head: '<meta name="robots" content="noindex">',
      body: '<p>The card of a check, at its former address.</p>',
    }),
    'claimants/bridges/index.html': page({
      path: 'claimants/bridges/',
      // A claimant and a topic may have the same name.
      title: 'Bridges',
      body: '<p>An invented association.</p>',
    }),
    'topics/bridges/index.html': page({
      path: 'topics/bridges/',
      title: 'Bridges',
      body: '<a rel="next" href="/desk/topics/bridges/page/2/">Next</a>',
    }),
    'topics/bridges/page/2/index.html': page({
      path: 'topics/bridges/page/2/',
      title: 'Bridges, page 2',
      description: 'All about Bridges',
      body: '<a rel="prev" href="/desk/topics/bridges/">Back</a>',
    }),
    '404.html': page({ path: '', title: 'Not found', body: '' })
      .replace(/<link rel="canonical".*\n/, '')
      .replace('<head>', '<head><meta name="robots" content="noindex">'),
    'style.css': '@font-face { src: url("/desk/fonts/serif.woff2") } p { background: url(data:,) }',
    'fonts/serif.woff2': '',
    'images/bridge.png': '',
    'images/large.png': '',
    'images/marks.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'rss.xml': `<?xml version="1.0"?>
<?xml-stylesheet type="text/css" href="/desk/style.css"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Invented Gazette</title><link>${HOME}</link><atom:link rel="self" href="${HOME}rss.xml"/>
${item('tag:one')}
${item('tag:two')}
</channel></rss>`,
    'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Invented Gazette</title><link href="${HOME}"/>
<entry><id>tag:one</id><link rel="alternate" href="${HOME}checks/bridge/"/></entry>
</feed>`,
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Invented Gazette',
      home_page_url: HOME,
      items: [{ id: 'tag:one', url: `${HOME}checks/bridge/` }],
    }),
    'feeds.opml': `<opml version="2.0"><body><outline text="All" xmlUrl="${HOME}rss.xml" htmlUrl="${HOME}"/></body></opml>`,
    'data/claimreview.json': JSON.stringify({ dataFeedElement: [{ item: REVIEW['@graph'] }] }),
    'data/checks.jsonl': `{"url":"${HOME}checks/bridge/"}\n{"pattern":"${HOME}checks/{slug}/"}\n`,
    'sitemap.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${HOME}sitemap-1.xml</loc></sitemap></sitemapindex>`,
    'sitemap-1.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${HOME}</loc></url>
<url><loc>${HOME}checks/bridge/</loc><lastmod>2024-05-04</lastmod></url>
<url><loc>${HOME}claimants/bridges/</loc></url>
<url><loc>${HOME}topics/bridges/</loc></url>
</urlset>`,
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${HOME}sitemap.xml\n`,
  };
}
