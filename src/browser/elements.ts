type Kind<Found> = new () => Found;

/** The element with an id. Throws where the page has none of that kind, which is a fault of ours. */
export function found<Found extends Element>(id: string, kind: Kind<Found>): Found {
  return foundIn(document, `#${id}`, kind);
}

/** The first element below `parent` that a selector finds; throws like `found`. */
export function foundIn<Found extends Element>(
  parent: ParentNode,
  selector: string,
  kind: Kind<Found>,
): Found {
  const element = parent.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} ${selector}`);
}
