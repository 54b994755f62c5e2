import { isSlug, SLUG_RULE } from '../../model/slug.ts';
import { askText, type Interview } from './interview.ts';

/** What is asked of an id. */
interface IdQuestion {
  flag: 'id' | 'slug';
  message: string;
  /** Of what it is to be the id, in a word. */
  record: 'check' | 'source' | 'comparison';
  /** The id where nobody gives another. */
  proposed: string;
  /** Ids that others of its kind have. */
  taken: Iterable<string> | undefined;
}

/** The id of a new record, which is the name of its file and stands in addresses. */
export async function askId(
  interview: Interview,
  { flag, message, record, proposed, taken = [] }: IdQuestion,
): Promise<string> {
  const others = new Set(taken);
  const id = await askText(interview, {
    flag,
    message,
    expected: flag === 'id' ? 'an id' : 'a slug',
    usual: proposed,
    problem: (text) => {
      if (!isSlug(text)) return `Unexpected ${flag} \`${text}\`, expected ${SLUG_RULE}`;
      return others.has(text)
        ? `Unexpected ${flag} \`${text}\`, which is another ${record}’s, expected one that is free`
        : undefined;
    },
  });
  return id ?? proposed;
}
