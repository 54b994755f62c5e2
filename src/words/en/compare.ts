import { counted } from '../format.ts';

const LANGUAGE = 'en';

/** Words of the page that compares two texts, in English. */
export const compare = {
  title: 'Compare two texts',
  description:
    'Paste or drop two articles, and see passage by passage what the second one kept, changed, dropped and added.',
  private:
    'Your texts stay in your browser. All the work is done there, and this page is not allowed to send anything anywhere.',
  noScript:
    'JavaScript is off in your browser, and this page needs it: the texts are compared on your own machine, by a script.',
  side: { left: 'First text', right: 'Second text' },
  held: (characters: string) =>
    `The file’s text is loaded (${characters} characters), and too long to show. Type or paste here to replace it.`,
  sideInText: { left: 'the first text', right: 'the second text' },
  text: 'Text',
  textHint: 'Paste it here, or drop a file: text, Markdown or a saved web page, up to 1 MB.',
  file: 'Or choose a file',
  name: 'Name, such as that of the outlet',
  language: 'Language',
  published: 'Day of publication',
  compare: 'Compare',
  stop: 'Stop',
  reading: (file: string) => `Reading ${file} …`,
  read: (file: string) => `${file} is read.`,
  working: 'Comparing …',
  stopped: 'Stopped.',
  done: (n: number) =>
    `Done: ${counted(n, LANGUAGE, { one: 'point compared', other: 'points compared' })}.`,
  fault: {
    empty: 'There is no text here yet. Paste one, or choose a file.',
    huge: 'This is more than 1 MB, too much to compare. Take a part of it.',
    'not-text': 'This is not a text. Expected plain text, Markdown or a saved web page, in UTF-8.',
  },
  failed: (reason: string) => `The comparison could not be made: ${reason}`,
  copy: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'Your browser does not let this page copy. Download the file instead.',
  download: {
    comparison: 'Download the comparison file',
    left: 'Download the first source',
    right: 'Download the second source',
  },
  propose: 'Open a pull request',
  proposeHint:
    'A pull request leaves this page: your comparison goes to the publication’s repository, for all to see.',
  proposeByHand:
    'The file is too long for an address. It was copied: paste it into the page that opens.',
};
