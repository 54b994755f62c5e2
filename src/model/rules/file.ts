import type { RuleRecord } from './rule.ts';

/** Where a file lies and what it is called. */
export const FILE_RULES = {
  'file-folder-missing': {
    severity: 'error',
    what: 'The content folder exists and is a folder.',
    why: 'A misspelt `--content` would otherwise publish an empty site.',
    mend: 'Name the folder that holds `checks/`, `sources/` and the like with `--content`, or leave the flag out.',
  },
  'file-place': {
    severity: 'error',
    what: 'Every file lies where its kind belongs: `checks/<year>/<slug>.md`, `sources/<id>.md`, `comparisons/<id>.md`, `claimants/<id>.md`, `outlets/<id>.md`, `topics/<id>.md`, `pages/<slug>.md`, pictures in `images/`; `README` and `LICENSE` may stand at the top.',
    why: 'A record in a misspelt folder would never be published, and nobody would notice.',
  },
  'file-name': {
    severity: 'error',
    what: 'The name before `.md` is lower-case ASCII letters and digits, words joined by single hyphens; so are the names of pictures, before an ending such as `.png`, and of the folders in `images/`.',
    why: 'The name is the address; one with look-alike or invisible letters cannot be typed.',
    norms: ['address', 'confusables'],
  },
  'file-link': {
    severity: 'error',
    what: 'A file is a file, not a link to one, nor a pipe or device.',
    why: 'A link may lead out of the content folder, to something that nobody reviewed. A pipe would be waited for without end.',
    mend: 'Put the file itself where the link is.',
    norms: ['link-following'],
  },
  'file-encoding': {
    severity: 'error',
    what: 'A record is a text file in UTF-8.',
    why: 'Read as anything else, names and quotations would be published with wrong letters.',
    mend: 'Save the file once more as UTF-8; editors ask for it as “encoding”.',
    norms: ['utf-8'],
  },
  'file-size': {
    severity: 'error',
    what: 'A record has at most 1 MB, and a picture at most 20 MB. Larger files are not read.',
    why: 'No record is as long; whoever sends one wants to keep the machine busy. Readers would wait for a larger picture, or give up.',
    mend: 'Divide a long text into several records. Save a picture smaller: 2,000 pixels are wide enough for every page.',
  },
  'file-id-twice': {
    severity: 'error',
    what: 'No two records of one kind have one id; checks of two years count together.',
    why: 'Of two records with one address, one would vanish.',
    norms: ['cool-addresses'],
  },
} as const satisfies Record<`file-${string}`, RuleRecord>;
