import type { Html } from '../../components/html.ts';

const drawn = new WeakMap<object, Map<string, Html>>();

/**
 * What `draw` makes of a view in a language of the interface, drawn once: many checks rest on one
 * source, and several on one comparison.
 */
export function drawnOnce(view: object, around: string, draw: () => Html): Html {
  const known = drawn.get(view) ?? new Map<string, Html>();
  drawn.set(view, known);
  const html = known.get(around) ?? draw();
  known.set(around, html);
  return html;
}
