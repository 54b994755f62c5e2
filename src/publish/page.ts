import type { FileContent } from './file-content.ts';

/** A file of the site that is made from the corpus. */
export interface PageToMake {
  /** Its path in the out folder, with `/`. */
  file: string;
  /** The route that makes it: a file below `src/pages`. */
  route: string;
  /** A digest of all that it shows, save the code that makes it; empty where none is known. */
  key(): string;
  /** What it rests on that is dear to make: pages with the same are made by one thread, which keeps it. */
  near?: string | undefined;
  make(): Promise<FileContent>;
}

/** What makes files of one kind. */
export interface RouteToMake {
  /** Whether a file could be of this kind, by its name. */
  mayMake: (file: string) => boolean;
  /** Loads the code that makes them. */
  pages: () => Promise<PageToMake[]>;
}

/** What the renderer's entry gives (`pages/_publication.ts`). */
export interface PageMaker {
  /** Every file that the current corpus asks for; two threads get the same list. */
  pagesToMake: () => PageToMake[];
}

/** What gives the same route by route (`pages/_live.ts`). */
export interface RouteMaker {
  /** None of them is asked for its files yet. */
  routesToMake: () => RouteToMake[];
}
