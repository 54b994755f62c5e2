import type { Graph, Thing } from 'schema-dts';

/**
 * A graph as the text of a `<script type="application/ld+json">`. No text in it can end the script
 * or begin a comment (`</script>`, `<!--`): every `<` is written as JSON's escape for it
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function jsonLd(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
