/** The configuration of the Hugo site: the same lists of checks, pages of thirty, feeds in three formats. */
export const HUGO_CONFIG = `baseURL = "https://invented.example/"
title = "Invented publication"
paginate = 30
disableAliases = true
disableHugoGeneratorInject = true
[taxonomies]
claimant = "claimants"
outlet = "outlets"
topic = "topics"
verdict = "verdicts"
[permalinks]
checks = "/checks/:filename/"
comparisons = "/comparisons/:filename/"
[outputs]
home = ["HTML", "RSS", "ATOM", "FEED"]
section = ["HTML", "RSS", "ATOM", "FEED"]
taxonomy = ["HTML"]
term = ["HTML", "RSS", "ATOM", "FEED"]
[outputFormats.RSS]
baseName = "rss"
[outputFormats.ATOM]
mediaType = "application/atom+xml"
baseName = "atom"
isPlainText = true
[outputFormats.FEED]
mediaType = "application/feed+json"
baseName = "feed"
isPlainText = true
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[mediaTypes."application/feed+json"]
suffixes = ["json"]
`;

/** That of a site which has neither feeds nor lists by anything. */
export const BARE_CONFIG = `baseURL = "https://invented.example/"
title = "Invented publication"
paginate = 30
disableAliases = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[permalinks]
checks = "/checks/:filename/"
[outputs]
home = ["HTML"]
section = ["HTML"]
`;

const BASE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><nav><a href="/">{{ site.Title }}</a> <a href="/checks/">Checks</a> <a href="/comparisons/">Comparisons</a> <a href="/topics/">Topics</a> <a href="/corrections/">Corrections</a></nav></header>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer><a href="/claimants/">Claimants</a> <a href="/outlets/">Outlets</a> <a href="/verdicts/">Verdicts</a></footer>
</body>
</html>
`;

const ROWS = `{{ range .Params.rows }}<section id="row-{{ .id }}"><h3>{{ .point }}</h3>
<p>{{ .relation }}</p>
<blockquote>{{ .left }}</blockquote>
<blockquote>{{ .right }}</blockquote>
{{ with .note }}<p>{{ . }}</p>{{ end }}</section>
{{ end }}`;

const CHECK = `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Params.claim }}</p>
<p>{{ range .Params.claimants }}<a href="/claimants/{{ . }}/">{{ . }}</a>{{ end }}, {{ .Params.venue }}</p>
<p>{{ range .Params.verdicts }}<a href="/verdicts/{{ . }}/">{{ . }}</a>{{ end }}: {{ .Params.explanation }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
{{ with .Params.comparison }}{{ with site.GetPage (printf "/comparisons/%s" .) }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
{{ partial "rows.html" . }}{{ end }}{{ end }}
{{ .Content }}
<ul>{{ range .Params.evidence }}<li><a href="/outlets/{{ .outlet }}/">{{ .outlet }}</a> {{ .stance }} <blockquote>{{ .quotation }}</blockquote></li>{{ end }}</ul>
<ul>{{ range .Params.corrections }}<li>{{ .date }} {{ .class }} {{ .note }}</li>{{ end }}</ul>
<p>{{ range .Params.topics }}<a href="/topics/{{ . }}/">{{ . }}</a> {{ end }}</p>
</article>{{ end }}
`;

const COMPARISON = `{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ .Params.left }}, {{ .Params.right }}</p>
{{ partial "rows.html" . }}
{{ .Content }}{{ end }}
`;

const ITEMS = `<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ range .Params.verdicts }}{{ . }}{{ end }} <time>{{ .Date.Format "2006-01-02" }}</time> {{ .Params.explanation }}</li>
{{ end }}</ul>
<p>{{ with .Prev }}<a href="{{ .URL }}">Newer</a>{{ end }} {{ with .Next }}<a href="{{ .URL }}">Older</a>{{ end }}</p>`;

const list = (pages: string) => `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}
{{ partial "items.html" (.Paginate (${pages})) }}{{ end }}
`;

// The taxonomy's own page, and that of the comparisons: everything by its name.
const INDEX = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
`;

const HOME = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>
{{ range first 30 (where site.RegularPages "Section" "checks") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.explanation }}</li>
{{ end }}</ul>{{ end }}
`;

const MOVED = `<!doctype html><title>{{ .Params.to }}</title><link rel="canonical" href="{{ .Params.to }}"><meta http-equiv="refresh" content="0; url={{ .Params.to }}">
`;

const PAGE = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}{{ end }}
`;

// Of a feed that is XML, or JSON: around its items, and each of them.
const rss = (
  pages: string,
) => `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link>
{{ range first 50 (${pages}) }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
`;

const atom = (pages: string) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ .Title | html }}</title><id>{{ .Permalink }}</id>
{{ range first 50 (${pages}) }}<entry><title>{{ .Title | html }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/><updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated><content type="html">{{ .Content | html }}</content></entry>
{{ end }}</feed>
`;

const json = (
  pages: string,
) => `{{ $items := slice }}{{ range first 50 (${pages}) }}{{ $items = $items | append (dict "id" .Permalink "url" .Permalink "title" .Title "date_published" (.Date.Format "2006-01-02T15:04:05Z07:00") "content_html" (string .Content)) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "home_page_url" .Permalink "items" $items | jsonify }}
`;

const EVERY_CHECK = 'where site.RegularPages "Section" "checks"';
const CORRECTED = `where (${EVERY_CHECK}) "Params.corrections" "!=" (slice)`;

function listing(folder: string, pages: string): Record<string, string> {
  return {
    [`${folder}/list.html`]: list(pages),
    [`${folder}/list.rss.xml`]: rss(pages),
    [`${folder}/list.atom.xml`]: atom(pages),
    [`${folder}/list.feed.json`]: json(pages),
  };
}

/** The layouts of the Hugo site, by their files. */
export const HUGO_LAYOUTS: Readonly<Record<string, string>> = {
  '_default/baseof.html': BASE,
  '_default/single.html': PAGE,
  '_default/terms.html': INDEX,
  'checks/single.html': CHECK,
  'comparisons/single.html': COMPARISON,
  'comparisons/list.html': INDEX,
  'partials/rows.html': ROWS,
  'partials/items.html': ITEMS,
  ...listing('_default', '.Pages'),
  ...listing('corrections', CORRECTED),
  'index.html': HOME,
  'former/single.html': MOVED,
  'index.rss.xml': rss(EVERY_CHECK),
  'index.atom.xml': atom(EVERY_CHECK),
  'index.feed.json': json(EVERY_CHECK),
};
