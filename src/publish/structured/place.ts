import type { BreadcrumbList, WebPage } from 'schema-dts';
import type { Frame } from '../../views/frame.ts';

/**
 * A page and its place on the site: home, the section whose address is the beginning of the page's
 * own, the page. Each is named as the page itself shows it, in its menus and its title.
 */
export function place(
  { canonical, current, site, language, header, footer }: Frame,
  title: string,
): [WebPage, BreadcrumbList] {
  const section = [...header, ...footer].find(
    ({ href }) => href !== site.home && href !== current && current.startsWith(href),
  );
  const trail = [
    { name: site.name, item: new URL(site.home, canonical).href },
    ...(section ? [{ name: section.text, item: new URL(section.href, canonical).href }] : []),
    { name: title, item: canonical },
  ];
  const breadcrumb = { '@id': `${canonical}#breadcrumb` };
  return [
    {
      '@type': 'WebPage',
      '@id': canonical,
      url: canonical,
      name: title,
      inLanguage: language,
      breadcrumb,
    },
    {
      '@type': 'BreadcrumbList',
      ...breadcrumb,
      itemListElement: trail.map(({ name, item }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item,
      })),
    },
  ];
}
