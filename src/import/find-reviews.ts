import type { ForeignReview } from './foreign-review.ts';
import { isNode, isOf, listOf, type Node, nodesOf, textOf } from './loose.ts';
import { readClaimReview } from './read-claim-review.ts';
import { readClaim } from './read-claim.ts';

/** How deep a fact-check may stand in other things, such as the graph of a page. */
const DEEPEST = 8;
/** How deep a node may refer to others of its graph. */
const REFERRED = 4;

/**
 * All fact-checks in a JSON value, by what they are and not by where they stand: `ClaimReview`s,
 * also in feeds, graphs and articles, and claims of `claims:search`.
 */
export function findReviews(value: unknown): ForeignReview[] {
  return [...reviewsIn(value, DEEPEST, {}, new Map())];
}

/** The types of the things in a value, for messages. */
export function typesIn(value: unknown): string[] {
  return [
    ...new Set(
      nodesOf(value).flatMap((node) => [
        ...listOf(node['@type']).flatMap((type) => textOf(type) ?? []),
        ...(isOf('DataFeedItem', node) ? typesIn(node.item) : []),
      ]),
    ),
  ].slice(0, 5);
}

function* reviewsIn(
  value: unknown,
  deeper: number,
  item: Node,
  graph: ReadonlyMap<string, Node>,
): Generator<ForeignReview> {
  if (deeper === 0) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* reviewsIn(one, deeper - 1, item, graph);
  } else if (isNode(value)) {
    if (isClaimReview(value)) yield readClaimReview(resolved(value, graph), item);
    else if (isClaim(value)) yield* readClaim(value);
    else {
      const within = isOf('DataFeedItem', value) || 'dateDeleted' in value ? value : item;
      const nodes = '@graph' in value ? graphOf(value) : graph;
      for (const part of Object.values(value)) {
        if (typeof part === 'object') yield* reviewsIn(part, deeper - 1, within, nodes);
      }
    }
  }
}

function isClaimReview(node: Node): boolean {
  return isOf('ClaimReview', node) || 'claimReviewed' in node;
}

function isClaim(node: Node): boolean {
  return 'claimReview' in node && ('text' in node || 'claimant' in node || 'claimDate' in node);
}

function graphOf(node: Node): Map<string, Node> {
  const parts = nodesOf(node['@graph']);
  return new Map(
    parts.flatMap((part) => (typeof part['@id'] === 'string' ? [[part['@id'], part]] : [])),
  );
}

/** A node with those in it that are only named (`{"@id": …}`) put in their place. */
function resolved(node: Node, graph: ReadonlyMap<string, Node>, deeper = REFERRED): Node {
  if (graph.size === 0 || deeper === 0) return node;
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (!isNode(value)) return value;
    const named = typeof value['@id'] === 'string' ? graph.get(value['@id']) : undefined;
    return resolved(Object.keys(value).length === 1 && named ? named : value, graph, deeper - 1);
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, within(value)]));
}
