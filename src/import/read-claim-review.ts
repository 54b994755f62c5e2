import { isWebAddress } from '../model/text.ts';
import { appearanceAt, copyAt, joined } from './appearance.ts';
import {
  type ForeignAppearance,
  type ForeignClaimant,
  type ForeignRating,
  type ForeignReview,
} from './foreign-review.ts';
import {
  addressesOf,
  isNode,
  isOf,
  listOf,
  nameOf,
  type Node,
  nodesOf,
  numberOf,
  textOf,
} from './loose.ts';

/** Appearances that are read of one claim; lists that are longer are a fault of a program. */
const MOST_APPEARANCES = 50;
const PERSONS = ['Person', 'Patient'];

/**
 * What a schema.org `ClaimReview` says, whatever shape its values have. `item` is the `DataFeedItem`
 * that it stands in, if it does.
 */
export function readClaimReview(node: Node, item: Node = {}): ForeignReview {
  const reviewed = listOf(node.itemReviewed);
  const claims = reviewed.filter(isNode);
  const made = claims.flatMap((claim) => listOf(claim.author ?? claim.creator ?? claim.claimant));
  const claimants = made.map(claimantOf).filter((one) => one !== undefined);
  return {
    claim: textOf(node.claimReviewed) ?? claimTextOf(reviewed),
    claimDate: firstOf(claims, ['datePublished', 'dateCreated']),
    claimant: claimants[0],
    explanation: firstOf(nodesOf(node.reviewRating), ['ratingExplanation']),
    title: nameOf(node.headline) ?? nameOf(node.name),
    summary: textOf(node.description) ?? textOf(node.abstract),
    body: textOf(node.reviewBody) ?? textOf(node.articleBody) ?? textOf(node.text),
    address: addressOf(node, item),
    publisher: publisherOf(node),
    published: textOf(node.datePublished),
    deleted: textOf(item.dateDeleted),
    language: languageOf(node.inLanguage),
    otherClaimants: Math.max(0, claimants.length - 1),
    appearances: appearancesOf(reviewed),
    rating: ratingOf(node.reviewRating),
    authors: listOf(node.creator).flatMap((one) => nameOf(one) ?? []),
    corrections: correctionsOf(node.correction),
  };
}

/** The statement where it is not in `claimReviewed`: that of a `Claim`, or a text in its place. */
function claimTextOf(reviewed: readonly unknown[]): string | undefined {
  for (const one of reviewed) {
    if (isNode(one) && isOf('Claim', one)) {
      const text = textOf(one.text) ?? nameOf(one.name) ?? textOf(one.description);
      if (text !== undefined) return text;
    } else if (typeof one === 'string' && addressesOf(one).length === 0) return one;
  }
  return undefined;
}

function firstOf(nodes: readonly Node[], keys: readonly string[]): string | undefined {
  return nodes.flatMap((node) => keys.flatMap((key) => textOf(node[key]) ?? []))[0];
}

function claimantOf(one: unknown): ForeignClaimant | undefined {
  const name = nameOf(one);
  if (name === undefined) return undefined;
  if (!isNode(one)) return { name, sameAs: [] };
  const role = textOf(one.jobTitle) ?? textOf(one.description);
  const kind = PERSONS.some((type) => isOf(type, one)) ? 'person' : organisationOf(one);
  return {
    name,
    kind,
    role,
    sameAs: [...new Set([...addressesOf(one.sameAs), ...addressesOf(one.url)])],
  };
}

function organisationOf(node: Node): 'organisation' | undefined {
  const types = listOf(node['@type']).filter((type) => typeof type === 'string');
  return types.some((type) => /(?:Organization|Corporation|Business)$/.test(type.trim()))
    ? 'organisation'
    : undefined;
}

function ratingOf(value: unknown): ForeignRating {
  for (const one of listOf(value)) {
    if (!isNode(one)) return labelled(textOf(one));
    const number = numberOf(one.ratingValue);
    const label = nameOf(one.alternateName) ?? nameOf(one.name);
    return {
      // Some put the label into the place of the number.
      label: label ?? (number === undefined ? textOf(one.ratingValue) : undefined),
      value: number,
      best: numberOf(one.bestRating),
      worst: numberOf(one.worstRating),
    };
  }
  return {};
}

function labelled(label: string | undefined): ForeignRating {
  return label === undefined || numberOf(label) !== undefined ? {} : { label };
}

function addressOf(node: Node, item: Node): string | undefined {
  return [node.url, node.mainEntityOfPage, item.url, node['@id']].flatMap((value) =>
    addressesOf(value),
  )[0];
}

function publisherOf(node: Node): ForeignReview['publisher'] {
  for (const one of [...listOf(node.author), ...listOf(node.publisher)]) {
    const name = nameOf(one);
    if (name === undefined) continue;
    const [url] = isNode(one) ? addressesOf(one.url) : [];
    return { name, url };
  }
  return undefined;
}

function languageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isNode(first) ? (textOf(first.alternateName) ?? nameOf(first)) : textOf(first);
}

/** Earlier feeds reviewed the work in which a claim appeared, and not the claim. */
function appearancesOf(reviewed: readonly unknown[]): ForeignAppearance[] {
  const all = reviewed.flatMap((one) => {
    if (!isNode(one)) return appearances(one);
    const claimed = [one.appearance, one.firstAppearance, one.url];
    const works = isOf('Claim', one) ? claimed : [...claimed, one.sameAs];
    return works.flatMap(listOf).flatMap(appearances);
  });
  return joined(all.slice(0, MOST_APPEARANCES * 2), worksName).slice(0, MOST_APPEARANCES);
}

function worksName({ headline = '', published = '', outlet = '' }: ForeignAppearance): string {
  return `${published} ${outlet} ${headline}`;
}

function appearances(value: unknown): ForeignAppearance[] {
  const found = addressesOf(value).map((url): ForeignAppearance => ({
    ...appearanceAt(url),
    authors: [],
  }));
  if (!isNode(value)) return found;
  const facts = {
    headline: textOf(value.headline) ?? nameOf(value.name),
    outlet: nameOf(value.publisher),
    published: textOf(value.datePublished),
    language: languageOf(value.inLanguage),
    authors: listOf(value.author).flatMap((one) => nameOf(one) ?? []),
  };
  const [archive] = addressesOf(value.archivedAt);
  const archived = archive === undefined ? undefined : copyAt(archive);
  const [first, ...others] = found;
  // A work without an address is known by its headline, or at least by who published it.
  if (!first && !archived && (facts.headline ?? facts.outlet) === undefined) return [];
  return [{ ...first, ...facts, archived: archived ?? first?.archived }, ...others];
}

function correctionsOf(value: unknown): ForeignReview['corrections'] {
  return listOf(value).flatMap((one) => {
    const note = isNode(one) ? (textOf(one.text) ?? textOf(one.description)) : textOf(one);
    if (note === undefined || isWebAddress(note)) return [];
    if (!isNode(one)) return [{ note }];
    const date = textOf(one.datePublished) ?? textOf(one.dateCreated);
    return [{ note, date, class: textOf(one.keywords) }];
  });
}
