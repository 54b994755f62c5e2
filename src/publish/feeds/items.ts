import { markup } from '../../components/html.ts';
import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { withdrawalOf } from '../../model/check.ts';
import { type ToldCheck, toldCheck } from '../../views/check.ts';
import { bareComparison } from '../../views/comparison.ts';
import {
  absolute,
  found,
  htmlOf,
  interfaceLanguage,
  languageOf,
  type Site,
} from '../../views/site.ts';
import { wordsOf } from '../../words/words.ts';
import { checkHtml, correctionHtml } from './check-html.ts';
import { forReaders } from './for-readers.ts';
import { deletionOn, momentOf, startOf } from './instants.ts';
import type { FeedItem, Tombstone } from './item.ts';
import { feedText, speakable } from './text.ts';

/**
 * The id of a check in feeds: the first address that it had, whatever it is called today. It is never
 * given to another, because former addresses go on leading to their check.
 */
export function checkId(site: Site, { id, data }: Entry<'checks'>): string {
  return idBase(site) + address.check(data.aliases[0] ?? id);
}

/** The address of the site under which ids were first given. */
export function idBase({ publication }: Site): string {
  return (publication.feeds.ids ?? publication.address).replace(/\/*$/, '');
}

/**
 * The id of the correction with this place in a check's list: its day, and its number where that day
 * has several. The place in the list would change with a correction that is entered late.
 */
export function correctionId(site: Site, check: Entry<'checks'>, index: number): string {
  const { corrections } = check.data;
  const date = corrections[index]?.date ?? '';
  const before = corrections.slice(0, index).filter((other) => other.date === date).length;
  return `${checkId(site, check)}#correction-${date}${before > 0 ? `-${String(before + 1)}` : ''}`;
}

/** The check with this slug as an item, in full. */
export function checkItem(site: Site, slug: string): FeedItem {
  const entry = found(site.corpus.checks, slug);
  const subject = toldCheck(site, entry);
  const around = interfaceLanguage(site, subject.language);
  const words = wordsOf(around);
  const { title, claim, verdict, comparison, explanation } = subject;
  const html = checkHtml({
    subject,
    bodyHtml: htmlOf(site, entry),
    ...(comparison && {
      comparison: {
        whole: bareComparison(site, comparison.subject.id),
        points: comparison.points,
      },
    }),
    words,
    around,
  });
  const id = checkId(site, entry);
  const corrected = entry.data.corrections.at(-1)?.date;
  return {
    ...common(site, entry, subject),
    id,
    title: speakable(words.feeds.itemTitle(title, claim.claimant.text, verdict.label)),
    summary: speakable(explanation),
    text: textOf(site, entry, html.html),
    published: startOf(subject.published),
    updated: momentOf(corrected ?? subject.published, id),
    isChanged: corrected !== undefined,
  };
}

/** A correction of a check as an item: what was changed and why, and the check that it is about. */
export function correctionItem(site: Site, entry: Entry<'checks'>, index: number): FeedItem {
  const subject = toldCheck(site, entry);
  const around = interfaceLanguage(site, subject.language);
  const words = wordsOf(around);
  const correction = subject.corrections[index];
  if (!correction) throw new Error(`${entry.path} has no correction ${String(index)}`);
  const { title, claim, verdict, explanation } = subject;
  const kind = words.correction.class[correction.class];
  const withdrawn = correction.class === 'void' && markup`<p>${words.check.voidText}</p>\n`;
  const html = markup`<p>${correctionHtml(correction, words, around)}</p>
${withdrawn}<p>${words.correction.meaning[correction.class]}</p>
<h2>${words.feeds.check}</h2>
<p><a href="${subject.href}">${title}</a></p>
<p>${words.check.verdict}: ${verdict.label}. ${explanation}</p>
<p>${words.claimant.label}: <a href="${claim.claimant.href}">${claim.claimant.text}</a></p>
<p>${words.check.claim}:</p>
<blockquote><p>${claim.text}</p></blockquote>`;
  const id = correctionId(site, entry, index);
  return {
    ...common(site, entry, subject),
    id,
    url: `${absolute(site, address.check(entry.id))}#corrections`,
    title: speakable(words.feeds.correctionTitle(kind, title)),
    summary: speakable(correction.note),
    text: textOf(site, entry, html.html),
    published: startOf(correction.date),
    updated: momentOf(correction.date, id),
    isChanged: false,
  };
}

/** What is left in an Atom feed of a check that was withdrawn; nothing of one that was not. */
export function tombstone(site: Site, entry: Entry<'checks'>): Tombstone | undefined {
  const withdrawn = withdrawalOf(entry.data);
  return (
    withdrawn && {
      id: checkId(site, entry),
      url: absolute(site, address.check(entry.id)),
      deleted: deletionOn(withdrawn.date),
      language: languageOf(site, entry.data),
      reason: speakable(withdrawn.note),
    }
  );
}

function common(site: Site, { id, data }: Entry<'checks'>, subject: ToldCheck) {
  return {
    url: absolute(site, address.check(id)),
    language: subject.language,
    authors: subject.authors.map(({ name, url }) => ({
      name: speakable(name),
      ...(url !== undefined && { url }),
    })),
    topics: subject.topics.map(({ text }, index) => ({
      id: data.topics[index] ?? text,
      name: speakable(text),
    })),
  };
}

function textOf(site: Site, { id }: Entry<'checks'>, html: string): string {
  return feedText(forReaders(html, absolute(site, address.check(id))));
}
