import { markup, type Slot } from '../components/html.ts';
import { report } from '../corpus/report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { countOf } from '../words/format.ts';

/** The page that stands in place of every other while the content has errors. */
export function problemsPage(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return page(
    countOf(errors, 'error'),
    'The page comes back by itself when what is wrong is mended.',
    listed('Problems', report(diagnostics, 'human')),
  );
}

/** The page that stands in place of one whose code fails. */
export function failurePage(error: unknown): string {
  return page(
    'The code fails',
    'The page comes back by itself when the code is mended.',
    listed('What the code says', describe(error)),
  );
}

/** What an error says, and where it came from, as far as Vite knows. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = 'frame' in error && typeof error.frame === 'string' ? `\n${error.frame}\n` : '';
  const id = 'id' in error && typeof error.id === 'string' ? `\n${error.id}` : '';
  return `${error.message}${id}${frame}\n${error.stack ?? ''}`;
}

/** Lines of code and the marks below them, which must stand as they are; the others may break. */
const EXCERPT = /^ *\d* *\|/;
const SEVERITY = /^(error|warning)(?=\[)/;

/** Text as on the terminal. Where it must scroll, the keyboard reaches it. */
function listed(name: string, text: string): Slot {
  const lines = text.split('\n').map((line) => {
    const [severity] = SEVERITY.exec(line) ?? [];
    if (severity !== undefined) return markup`<b data-severity="${severity}">${line}</b>\n`;
    return EXCERPT.test(line) ? markup`<span class="excerpt">${line}</span>\n` : `${line}\n`;
  });
  return markup`<pre class="live-problems" role="region" aria-label="${name}" tabindex="0">${lines}</pre>`;
}

function page(title: string, hope: string, content: Slot): string {
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/src/components/styles.css">
</head>
<body>
<main>
<header class="page-head">
<p class="kicker">npm run dev</p>
<h1>${title}</h1>
<p class="standfirst">${hope}</p>
</header>
${content}
</main>
</body>
</html>
`;
  return html;
}
