const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/;

/**
 * A page with the style of drafts and problems, and the script that loads it again, which the page's
 * own policy is made to allow. `version` names
 * the reading that the page shows. Vite's addresses know nothing of the path of the site.
 */
export function withClient(html: string, version: string): string {
  const client = `<link rel="stylesheet" href="/src/live/live.css"><script type="module" src="/src/live/client.ts?shows=${version}"></script>`;
  return html
    .replace(POLICY, (_, before: string, policy: string, after: string) => {
      return before + opened(policy.replaceAll('&#39;', "'")) + after;
    })
    .replace('</head>', `${client}</head>`);
}

/** What the script needs: itself, and the socket on which it hears of changes. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'self'"],
  'connect-src': ["'self'", 'ws:'],
};

function opened(policy: string): string {
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  for (const [name, needed] of Object.entries(NEEDS)) {
    const sources = (rules.get(name) ?? []).filter((source) => source !== "'none'");
    rules.set(name, [...new Set([...sources, ...needed])]);
  }
  return [...rules].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
