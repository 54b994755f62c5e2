/** What a thread that drives Pagefind has to do. */
export interface IndexWork {
  /** Whose rules every word is cut down by, when it is indexed and when it is searched. */
  language: string;
  jobs: readonly IndexJob[];
}

/** An index to make. */
export interface IndexJob {
  /** The records of its checks, a few at a time, as `v8.serialize` packs them. */
  packed: readonly Uint8Array[];
  /** Where it goes; it is there whole or not at all. */
  folder: string;
  /** How many files hold what results show. */
  files: number;
}

/** Whether a file that Pagefind writes is needed: its interfaces, which we do not use, are not. */
export function isIndexFile(name: string): boolean {
  return !/^pagefind-(?!entry\.|worker\.)/.test(name);
}
