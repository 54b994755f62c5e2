/** How many records of each kind a publication has. */
export interface Size {
  checks: number;
  comparisons: number;
  sources: number;
  claimants: number;
  outlets: number;
  topics: number;
}

/** The size of a publication with so many checks: ten draw on the sources of each comparison. */
export function sizeFor(checks: number): Size {
  const share = (parts: number): number => Math.max(1, Math.ceil(checks / parts));
  const comparisons = share(10);
  return {
    checks,
    comparisons,
    sources: comparisons * 2,
    claimants: share(20),
    outlets: Math.max(2, share(100)),
    topics: 50,
  };
}
