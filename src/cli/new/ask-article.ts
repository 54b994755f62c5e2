import { readArticle } from '../../articles/read-article.ts';
import type { Side, SideName } from '../../articles/side.ts';
import { partialDate } from '../../model/calendar-date.ts';
import type { Rights } from '../../model/source.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import { languageFlag, sideOf } from '../compare/side.ts';
import { askOutlet } from './ask-parties.ts';
import { outletAt } from './ask-source.ts';
import { type Desk, namedIn } from './desk.ts';
import { askText, type Interview, valuesOf } from './interview.ts';

/** A saved article, with what its file does not say. */
export interface AskedArticle {
  side: Side;
  /** Id of its outlet. */
  outlet: string;
}

/** Reads a saved article, and asks for what its file does not say. */
export async function askArticle(
  desk: Desk,
  interview: Interview,
  name: SideName,
  file: string,
  usual: { language: string; rights: Rights },
): Promise<AskedArticle> {
  const saved = readArticle(file);
  const flag = (what: string) => valuesOf(interview, `${name}-${what}`).at(-1);
  const given = flag('outlet') ?? outletAt(desk, saved.url) ?? saved.site;
  const outlet = await askOutlet(desk, interview, given, {
    flag: `--${name}-outlet`,
    message: `Who published ${file}?`,
  });
  const date = await askText(interview, {
    flag: `${name}-date`,
    message: `When was ${file} published? Weekdays are compared by it`,
    usual: saved.published,
    placeholder: '2025-08-20',
    problem: (text) => answerProblem(text, partialDate),
  });
  const known = namedIn(desk, 'outlets').find(({ id }) => id === outlet);
  const { short } = desk.corpus.outlets.get(outlet)?.data ?? {};
  const about = { id: outlet, name: known?.name ?? outlet, short: short ?? known?.name ?? outlet };
  const language = languageFlag(`${name}-language`, flag('language'));
  return { side: sideOf(saved, { language, date, outlet: about }, usual), outlet };
}
