import * as astros from 'astro/compiler-runtime';
import { experimental_AstroContainer } from 'astro/container';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as ours from '../../src/components/astro-runtime.ts';

type Props = Record<string, unknown>;
type Slots<Around, Drawn> = Readonly<Partial<Record<string, (around: Around) => Drawn>>>;

/** What the components below import, be it Astro's or ours. */
interface Runtime<Page, Around, Drawn> {
  createComponent(draw: (around: Around, props: Props, slots: Slots<Around, Drawn>) => Drawn): Page;
  render(parts: TemplateStringsArray, ...pieces: unknown[]): Drawn;
  renderComponent(
    around: Around,
    name: string,
    drawn: unknown,
    props: Props,
    slots: unknown,
  ): unknown;
  renderSlot(around: Around, slot: unknown, otherwise?: unknown): unknown;
  addAttribute(value: unknown, name: string): unknown;
  spreadAttributes(values: Props): unknown;
  unescapeHTML(html: unknown): unknown;
  Fragment: unknown;
}

const container = await experimental_AstroContainer.create();

/** A page with a component in it, as Astro's compiler leaves them; the values come from strangers. */
function pageOf<Page, Around, Drawn>(
  runtime: Runtime<Page, Around, Drawn>,
  values: readonly unknown[],
  name: string,
): Page {
  const part = runtime.createComponent(
    (around, { text, attribute }, slots) =>
      runtime.render`<p${runtime.addAttribute(attribute, name)}${runtime.spreadAttributes({ id: text, [name]: text })}>${text}${runtime.renderSlot(around, slots.default)}${runtime.renderSlot(around, slots.missing, runtime.render`<hr>`)}</p>`,
  );
  return runtime.createComponent((around) => {
    const draw = (drawn: unknown, props: Props, held: unknown) =>
      runtime.renderComponent(around, 'Drawn', drawn, props, {
        default: () => runtime.render`${held}`,
      });
    const parts = values.map(
      (value) =>
        runtime.render`${draw(part, { text: 'a & b', attribute: value }, value)}${value && runtime.render`<i>${[value, [value]]}</i>`}`,
    );
    const held = runtime.unescapeHTML('<u>&amp;</u>');
    return runtime.render`<html><body>${parts}${draw(runtime.Fragment, {}, held)}${draw('div', { class: 'c' }, held)}</body></html>`;
  });
}

async function byAstro(values: readonly unknown[], name: string): Promise<string> {
  return container.renderToString(pageOf(astros, values, name), { partial: false });
}

const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '<!-- & -->',
    '"quoted"',
    "it's",
    '</p>',
    undefined,
    null,
    true,
    false,
    0,
    1.5,
  ),
);
const names = fc.constantFrom(
  'title',
  'href',
  'lang',
  'aria-current',
  'hidden',
  'disabled',
  'data-stance',
  'datetime',
);

test('draws what Astro’s own runtime draws, whatever stands in texts and attributes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(values, { maxLength: 4 }), names, async (some, name) => {
      expect(ours.drawPage(pageOf(ours, some, name), {})).toBe(await byAstro(some, name));
    }),
  );
});

test('tells a page nothing but its props', () => {
  const page: ours.Component = (around) => {
    const asked: unknown = Reflect.get(around.createAstro({}), 'site');
    return ours.render`${asked}`;
  };
  expect(() => ours.drawPage(page, {})).toThrow('no `Astro.site`');
});

test('refuses a component that waits for something', () => {
  const page: ours.Component = () => ours.render`${Promise.resolve('late')}`;
  expect(() => ours.drawPage(page, {})).toThrow('it waits');
});
