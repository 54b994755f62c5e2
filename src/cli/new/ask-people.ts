import { suggestion } from '../../corpus/suggest.ts';
import type { Desk } from './desk.ts';
import { type Interview, valuesOf } from './interview.ts';

/** Ids of people of the publication, as flags name them. */
export function peopleOf(
  { publication, language }: Desk,
  interview: Interview,
  flag: 'author' | 'reviewer',
): { given: string[]; all: { value: string; label: string }[] } {
  const ids = Object.keys(publication.people);
  const given = valuesOf(interview, flag);
  for (const id of given) {
    if (ids.includes(id)) continue;
    const { mend = '', expected } = suggestion(id, ids);
    const list = expected.map((one) => `\`${one}\``).join(', ');
    interview.problems.push(
      `Unexpected \`--${flag} ${id}\`, expected one of the people of the configuration: ${list}. ${mend}`.trim(),
    );
  }
  const all = Object.entries(publication.people).map(([value, { name }]) => ({
    value,
    label: name[language] ?? value,
  }));
  return { given, all };
}

/** Who writes a check; the first of the people where nobody says. */
export async function askAuthors(desk: Desk, interview: Interview): Promise<string[]> {
  const { given, all } = peopleOf(desk, interview, 'author');
  const [first] = all;
  if (given.length > 0 || !first) return given;
  if (!interview.prompts || all.length === 1) return [first.value];
  const chosen = await interview.prompts.some('Who writes the check?', all);
  return chosen.length > 0 ? chosen : [first.value];
}
