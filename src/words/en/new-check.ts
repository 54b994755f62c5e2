/** What a new check is written with, for its author to fill in. */
export const newCheck = {
  said: 'What was said',
  saidTask: 'the words, who said them, where and when.',
  record: 'What the record shows',
  recordTask: 'what the sources say, and how we know.',
  open: 'What we could not establish',
  openTask: 'what is left open, or delete this heading.',
  cited: 'words that link to the source',
  explanation: 'one sentence that says why',
  verdict: 'the verdict; the one below only keeps its place.',
};
