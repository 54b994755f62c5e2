/** Words about pictures, videos and recordings under check, in English. */
export const media = {
  title: 'What was shared',
  type: { image: 'Image', video: 'Video', audio: 'Audio recording' },
  finding: 'What we found',
  category: {
    original: 'Original',
    decontextualized: 'Missing context',
    'edited-or-cropped': 'Edited or cropped',
    transformed: 'Altered',
    staged: 'Staged',
    'satire-or-parody': 'Satire or parody',
  },
  meaning: {
    original: 'we found no sign that it was altered',
    decontextualized:
      'shown in a way that misrepresents it, with a wrong date or place, for instance',
    'edited-or-cropped': 'only a part is shown, or parts were put together anew',
    transformed: 'something was added, removed or synthesised',
    staged: 'made with actors, or contrived in another way',
    'satire-or-parody': 'made as a joke or comment, and shown as one',
  },
  shared: 'Shared at',
  unknown: 'No address is known.',
  original: 'Original',
  context: 'Context',
};
