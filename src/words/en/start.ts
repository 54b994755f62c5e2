/** A publication that has no check yet. */
export const start = {
  nothing: 'Nothing is published here yet.',
  pointer: 'If this is your site: what to do next',
  title: 'What to do next',
  intro: 'For whoever runs this site. The list goes away with the first check.',
  policies: {
    title: 'Say how you work',
    text: 'Write a page for each, and name it under policies. Still missing:',
    none: 'Every policy has its page. Read them once more before you publish.',
    name: {
      methodology: 'how claims are chosen and checked',
      corrections: 'how errors are corrected',
      funding: 'who owns the publication, and who pays for it',
      feedback: 'how readers tell you of an error or a claim',
    },
  },
  check: {
    title: 'Write the first check',
    text: 'It asks for the claim, who made it and what shows that it is right or wrong, and writes the files.',
    guide: 'The first check in ten minutes',
  },
  look: {
    title: 'Look at it',
    text: 'The first names every mistake with its line, the second shows the pages while you write.',
  },
  publish: {
    title: 'Put it online',
    text: 'The site is plain files in dist/, which any host can serve.',
    guide: 'Guides for hosts',
  },
};
