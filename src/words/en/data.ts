/** The page that explains the data exports. */
export const data = {
  title: 'Data',
  description:
    'All that we publish, for programs and spreadsheets: each check as JSON, the whole corpus in files, and the formats that fact-check explorers read.',
  empty: 'There are no checks yet. The files are there all the same, and empty.',
  example: 'Example',
  cut: 'Taken from the newest check; long texts and lists are cut (…).',
  licence: {
    title: 'Licence',
    before: 'Our own words are free to use under',
    after:
      'Name us, and link to the check. Quotations belong to those who are quoted: each source says under which rights.',
  },
  beside: {
    title: 'One at a time',
    text: 'Every check and every comparison is there as JSON beside its page, with the passages that the page shows. The page names the file in its head, as an alternate of type application/json.',
    check: 'A check:',
    comparison: 'A comparison:',
  },
  whole: {
    title: 'The whole corpus',
    lines:
      'JSON Lines hold one record a line: the same as the file beside its page. Checks are filed by the year of their publication.',
    tables:
      'CSV is for spreadsheets, without the texts. Several ids stand in one cell with spaces between them. What a spreadsheet would take for a formula has an apostrophe before it; take JSON where every character counts.',
    schemas: 'JSON Schema says what each key means, and is what our files are tested against.',
    columns: { holds: 'What', lines: 'JSON Lines', table: 'CSV', schema: 'JSON Schema' },
    holds: {
      checks: 'Checks',
      evidence: 'Evidence of checks',
      corrections: 'Corrections of checks',
      comparisons: 'Comparisons',
      rows: 'Rows of comparisons',
      sources: 'Sources',
      claimants: 'Claimants',
      outlets: 'Outlets',
      topics: 'Topics',
    },
    none: 'none',
  },
  claimReviews: {
    title: 'ClaimReview',
    text: 'Every check as schema.org’s ClaimReview, in a DataFeed of the shape of the one of Data Commons. A withdrawn check keeps its item, which says since when (dateDeleted).',
  },
  claims: {
    title: 'Claims',
    text: 'Every check in the shape in which Google’s Fact Check Tools answer claims:search, without paging. A program that reads one reads the other. A claim of which only the month or the year is known has no claimDate.',
    of: 'The same for one claimant, topic, outlet or language, by its id or tag:',
  },
  promises: {
    title: 'What stays',
    items: [
      'Addresses stay. A check that got another id is still found under the former ones.',
      'Keys may be added to a record; none is taken away, and none changes its meaning.',
      'A withdrawn check stays, marked (withdrawn, and the verdict void). So those who hold a copy learn of it.',
      'Verdicts off our line have no number. Do not make a score of them.',
      'Dates are calendar days, in no time zone. No file carries the time at which it was made: the same content gives the same bytes.',
    ],
  },
};
