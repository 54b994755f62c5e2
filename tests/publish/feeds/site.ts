import type { Entry } from '../../../src/corpus/entry.ts';
import type { CheckData } from '../../../src/model/check.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { type FeedPlan, feedPieces, feedPlan } from '../../../src/publish/feeds/feed.ts';
import { type FeedFormat, feedSubjects } from '../../../src/views/feeds.ts';
import { found, type Site } from '../../../src/views/site.ts';

/** A check of a test: what of the base's check is otherwise. */
export type Change = Partial<CheckData> & { html?: string };

const SLUG = 'bridge-opens-on-monday';

/** The site with these checks in place of its own, by slug; each is like the base's but for its change. */
export function withChecks(
  base: Site,
  changes: Readonly<Record<string, Change>>,
  feeds: Partial<Publication['feeds']> = {},
): Site {
  const model = found(base.corpus.checks, SLUG);
  const texts = new Map<string, string>();
  const checks = new Map(
    Object.entries(changes).map(([id, { html, ...change }]): [string, Entry<'checks'>] => {
      const text = { ...model.text, pack: id };
      if (html !== undefined) texts.set(id, html);
      return [id, { ...model, id, text, data: { ...model.data, ...change } }];
    }),
  );
  return {
    ...base,
    publication: { ...base.publication, feeds: { ...base.publication.feeds, ...feeds } },
    corpus: { ...base.corpus, checks },
    read: (place) => {
      const html = texts.get(place.pack);
      if (html !== undefined) return { html };
      return base.read(checks.has(place.pack) ? { ...place, pack: model.text.pack } : place);
    },
  };
}

/** The feed of the site with its files at `path`. */
export function planAt(site: Site, path: string): FeedPlan {
  return feedPlan(site, found(feedSubjects(site), path));
}

/** A feed as it would lie in the out folder. */
export function feedAt(site: Site, path: string, format: FeedFormat): string {
  return Buffer.from(feedPieces(site, planAt(site, path), format).join(''), 'latin1').toString();
}
