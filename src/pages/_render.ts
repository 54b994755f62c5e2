import type { SSRResult } from 'astro';
import { experimental_AstroContainer } from 'astro/container';
import {
  createAstro,
  createComponent,
  renderTemplate,
  renderToString,
} from 'astro/runtime/server/index.js';

type Component = Parameters<typeof renderToString>[1];
type Props = Record<string, unknown>;

/**
 * Makes the function that renders a page to HTML. Astro's own way to a page leads through a request
 * and a response, a router and a pipeline, which take three times as long as the page. Ours takes
 * the surroundings of a page from Astro once, and renders every page in a fresh copy of them.
 */
export async function pageRenderer(): Promise<(page: Component, props: object) => Promise<string>> {
  const surroundings = await surroundingsOfAPage();
  return async (page, props) => {
    const html = await renderToString(fresh(surroundings), page, props, {}, true);
    if (typeof html !== 'string') throw new Error('A page answered with a response');
    return html;
  };
}

/** What Astro knows around a page, taken from a component that it renders. */
async function surroundingsOfAPage(): Promise<SSRResult> {
  let taken: SSRResult | undefined;
  const probe = createComponent((result: SSRResult) => {
    taken = result;
    return renderTemplate``;
  });
  const container = await experimental_AstroContainer.create();
  await container.renderToString(probe, { partial: false });
  if (!taken) throw new Error('Astro rendered no component');
  return { ...taken, compressHTML: true };
}

/** The same surroundings with nothing in them yet of another page. */
function fresh(surroundings: SSRResult): SSRResult {
  return {
    ...surroundings,
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    createAstro: (props: Props) => onlyProps(props),
    _metadata: {
      ...surroundings._metadata,
      hasRenderedHead: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      extraHead: [],
      propagators: new Set(),
      pendingSlotEvaluations: [],
    },
  };
}

/** A page is a function of its props; all else that Astro would tell it throws. */
const FORBIDDEN = createAstro(undefined);

function onlyProps(props: Props): ReturnType<SSRResult['createAstro']> {
  const own = { props: { value: props }, self: { value: null, writable: true } };
  return Object.create(FORBIDDEN, own) as ReturnType<SSRResult['createAstro']>;
}
