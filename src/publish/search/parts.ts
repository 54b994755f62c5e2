/** What the page that searches is told of the index. */
export interface SearchParts {
  /** Folders of the parts, oldest checks first. */
  parts: string[];
  /** The day from which on whole texts are searched, where there are older checks. */
  wholeSince?: string;
}
