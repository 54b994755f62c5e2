import type { ImageSize } from '../markdown/finish.ts';
import type { Complaint, Point, Severity } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import type { ContentFile } from './content-files.ts';
import type { KeyPath } from './frontmatter.ts';
import type { Kind } from './kind.ts';
import type { TextPlace } from './packs.ts';
import type { Prepared } from './prepare.ts';

/** A file with all that can be said of it by itself. */
export interface DraftFile<K extends Kind = Kind> extends ContentFile<K> {
  /** Key of its text in the cache. */
  key: string;
  /** Where its rendered text lies. */
  text: TextPlace;
  prepared: Prepared<K>;
  /** Digest of its data. */
  dataKey: string;
}

/** A content folder, each file by itself; the rules read the files against each other. */
export interface Draft {
  publication: Publication;
  /** Of each kind by id; of two files with one id the first. */
  files: { [K in Kind]: ReadonlyMap<string, DraftFile<K>> };
  /** Files whose id another file of their kind has. */
  twins: { file: DraftFile; first: DraftFile }[];
  /** Images by their address. */
  images: ReadonlyMap<string, string>;
  imageSizes: (text: string) => Record<string, ImageSize>;
}

/** A place in a file: a point, or a key of the frontmatter to be looked up. */
export type Place = Point | { key: KeyPath; what?: 'key' | 'value' };

/** What a rule found, with the place still to be looked up. */
export interface Problem extends Omit<Complaint, 'start' | 'end' | 'severity' | 'related'> {
  /** One that is gone is named at the start of its first line. */
  file: Pick<DraftFile, 'file' | 'absolute'>;
  at: Place;
  severity?: Severity;
  /** Other places that belong to it, each with what stands there. */
  related?: { file: Pick<DraftFile, 'file' | 'absolute'>; at: Place; label: string }[];
}

/** A rule over the whole of a content folder: a pure function. */
export type Rule = (draft: Draft) => Iterable<Problem>;
