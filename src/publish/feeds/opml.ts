import { generateOpml } from 'feedsmith';
import { FEED_FILES, feedSubjects } from '../../views/feeds.ts';
import { absolute, interfaceLanguage, type Site } from '../../views/site.ts';
import { wordsOf } from '../../words/words.ts';
import { speakable } from './text.ts';

/**
 * All feeds in one file for import into a reader (http://opml.org/spec2.opml). They are named in RSS,
 * which every reader knows, and which keeps a withdrawn check in its place with the notice in it.
 */
export function opmlFile(site: Site): string {
  const { title } = wordsOf(interfaceLanguage(site)).feeds;
  const named = `${site.publication.name}: ${title}`;
  const outlines = [...feedSubjects(site).values()].map(
    ({ name, description, path, page, language }) => ({
      text: speakable(name.text),
      title: speakable(name.text),
      type: 'rss',
      version: 'RSS2',
      description: speakable(description),
      language,
      xmlUrl: absolute(site, path + FEED_FILES.rss.file),
      htmlUrl: absolute(site, page),
    }),
  );
  return generateOpml({ head: { title: speakable(named) }, body: { outlines } });
}
