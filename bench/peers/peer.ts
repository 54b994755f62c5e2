import type { Timing } from '../measure/timed.ts';

/** Another generator, with a plain template of the same pages. */
export interface Peer {
  name: string;
  version: string;
  /** Writes its site with so many checks into a folder. */
  write: (site: string, checks: number) => void;
  /** Builds it into another, from nothing. */
  build: (site: string, out: string) => Promise<Timing>;
}
