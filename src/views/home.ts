import { address } from '../model/address.ts';
import { checkCard } from './card.ts';
import { firstStepsView } from './first-steps.ts';
import { grouped } from './grouped.ts';
import { comparisonEntries, topicEntries } from './index-entries.ts';
import type { HomeView } from './pages.ts';
import { href, phrase, type Site } from './site.ts';

/** Checks, topics and comparisons on the home page; the listings have them all. */
const LATEST = 12;
const FULLEST = 8;
/** The page that says what the publication is. */
const ABOUT = 'about';

/** The home page. */
export function homeView(site: Site, language: string): HomeView {
  const { all } = grouped(site.corpus);
  const about = site.corpus.pages.get(ABOUT);
  const steps = firstStepsView(site);
  return {
    latest: all.slice(0, LATEST).map((check) => checkCard(site, check, language)),
    total: all.length,
    topics: topicEntries(site).slice(0, FULLEST),
    comparisons: comparisonEntries(site).slice(0, FULLEST),
    ...(steps && { steps }),
    ...(about && {
      about: {
        href: href(site, address.page(ABOUT)),
        ...phrase(site, about.data.title, about.data),
      },
    }),
  };
}
