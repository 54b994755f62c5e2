/** Words of what other sites show of a page: its image, and the card that they frame. */
export const sharing = {
  imageOf: (claimant: string, claim: string, verdict: string) =>
    `${claimant}: “${claim}” Verdict: ${verdict}`,
  embed: 'Show this check on another site',
  embedHint: 'Copy this HTML to where the card is to stand. It runs no script and sets no cookie.',
  embedCode: 'HTML of the card',
  factCheck: 'Fact-check',
  read: 'Read the whole check',
};
