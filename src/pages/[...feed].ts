import { address } from '../model/address.ts';
import { feedPlan, type FeedPlan, feedPieces } from '../publish/feeds/feed.ts';
import { inLetters } from '../publish/file-content.ts';
import { FEED_FILES, FEED_FORMATS, type FeedFormat, feedSubjects } from '../views/feeds.ts';
import { type Content, path, site } from './_site.ts';

interface Props {
  plan: FeedPlan;
}

/** One thread makes all feeds, because most checks are in several, and in every format. */
export function getStaticPaths() {
  const all = site();
  return [...feedSubjects(all).values()].flatMap((subject) => {
    const files = inEveryFormat(subject.path, () => ({ plan: feedPlan(all, subject) }));
    if (subject.path !== address.home) return files;
    // The listing of all checks has the same feed, under its own address.
    const twin = () => ({ plan: { ...feedPlan(all, subject), path: address.checks } });
    return [...files, ...inEveryFormat(address.checks, twin)];
  });
}

function inEveryFormat(folder: string, makeProps: () => Props) {
  let made: Props | undefined;
  return FEED_FORMATS.map((format) =>
    path(
      { feed: folder.slice(1) + FEED_FILES[format].file },
      () => (made ??= makeProps()),
      'feeds',
    ),
  );
}

export function content({ params, props }: { params: { feed: string }; props: Props }): Content {
  return inLetters(feedPieces(site(), props.plan, formatOf(params.feed)));
}

function formatOf(feed: string): FeedFormat {
  const format = FEED_FORMATS.find((one) => feed.endsWith(FEED_FILES[one].file));
  if (!format) throw new Error(`${feed} is no file of a feed`);
  return format;
}
