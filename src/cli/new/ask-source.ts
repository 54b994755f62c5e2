import { appearanceAt, type ArchivedCopy, copyAt } from '../../import/appearance.ts';
import { hostOf } from '../../import/outlets.ts';
import { calendarDate, partialDate } from '../../model/calendar-date.ts';
import { RIGHTS, SOURCE_KINDS } from '../../model/source.ts';
import { languageTag, webAddress } from '../../model/text.ts';
import { UNKNOWN_DAY } from '../../model/unfinished.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import { newSourceId } from '../../new/ids.ts';
import { askId } from './ask-id.ts';
import { askOutlet, makeOutlet } from './ask-parties.ts';
import { askPassages } from './ask-passages.ts';
import { type Desk, takenIn } from './desk.ts';
import { askChoice, askText, type Interview, valuesOf } from './interview.ts';

const KINDS = SOURCE_KINDS.map((value) => ({
  value,
  label: {
    primary: 'Primary: the thing itself, such as a recording, a law, figures',
    secondary: 'Secondary: a report of it, such as a newspaper’s',
    tertiary: 'Tertiary: a report of reports',
  }[value],
}));

/** Makes a source of what flags say and a person answers, with its outlet, and gives its id. */
export async function askSource(desk: Desk, interview: Interview): Promise<string> {
  const address = await askText(interview, {
    flag: 'url',
    message: 'Address of the source, or of its copy in an archive',
    placeholder: 'https://',
    problem: (text) => answerProblem(text, webAddress),
  });
  const before = address === undefined ? undefined : sourceAt(desk, address);
  if (before !== undefined) {
    const told = `\`${address ?? ''}\` is the source \`${before}\` already`;
    if (!interview.prompts) interview.problems.push(`--url: ${told}`);
    else if (await interview.prompts.confirm(`${told}. Take that one?`, true)) return before;
  }
  const appearance = address === undefined ? {} : appearanceAt(address);
  const copy = appearance.archived ?? (await askCopy(interview));
  const { url } = appearance;
  const outlet = await outletOf(desk, interview, url);
  const headline = await askText(interview, {
    flag: 'headline',
    message: 'Headline, as it stands there',
    problem: answerProblem,
  });
  const published = await askText(interview, {
    flag: 'published',
    message: 'Day on which it was published, or the month or year',
    placeholder: '2025-08-20',
    problem: (text) => answerProblem(text, partialDate),
  });
  const authors = await askAuthors(interview);
  const language =
    (await askText(interview, {
      flag: 'language',
      message: 'Language',
      usual: desk.language,
      problem: (text) => answerProblem(text, languageTag),
    })) ?? desk.language;
  const rights =
    (await askChoice(
      interview,
      { flag: 'rights', message: 'On what terms may it be quoted?', usual: RIGHTS[0] },
      RIGHTS.map((value) => ({ value, label: value })),
    )) ?? RIGHTS[0];
  const kind = await askChoice(
    interview,
    { flag: 'kind', message: 'How near is it to what it tells of?' },
    KINDS,
    'Leave it to be judged',
  );
  const proposed = newSourceId({ outlet, published, headline, url, language }, takenIn(desk));
  const id = await askId(interview, {
    flag: 'id',
    message: 'Id of the source, by which checks name it',
    record: 'source',
    proposed,
    taken: takenIn(desk).sources,
  });
  desk.made.sources.push({
    id,
    outlet,
    headline,
    authors,
    url,
    archived: copy && { url: copy.url, date: copy.date ?? UNKNOWN_DAY },
    published,
    accessed: await accessedOn(desk, interview),
    language,
    rights,
    kind,
    passages: await askPassages(desk.publication, interview, { language, rights }),
  });
  return id;
}

/** The source of the content at an address, as it is or as the original of a copy. */
export function sourceAt({ corpus, made }: Desk, address: string): string | undefined {
  const { url, archived } = appearanceAt(address);
  const isSame = (one: { url?: string | undefined; archived?: { url: string } | undefined }) =>
    (url !== undefined && one.url === url) ||
    (archived !== undefined && one.archived?.url === archived.url);
  const known = [...corpus.sources].find(([, { data }]) => isSame(data));
  return known?.[0] ?? made.sources.find(isSame)?.id;
}

/** The outlet that flags or the address say, or that is asked for; of a host that nobody knows one is made. */
function outletOf(desk: Desk, interview: Interview, url: string | undefined): Promise<string> {
  const [given] = valuesOf(interview, 'outlet');
  if (given !== undefined || valuesOf(interview, 'new-outlet').length > 0) {
    return askOutlet(desk, interview, given);
  }
  const known = outletAt(desk, url);
  if (known !== undefined) return Promise.resolve(known);
  const host = hostOf(url);
  return host === undefined || interview.prompts
    ? askOutlet(desk, interview, undefined)
    : makeOutlet(desk, interview, host);
}

/** The outlet whose home page has the same host, or that is called by it. */
export function outletAt({ corpus, made }: Desk, url: string | undefined): string | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const isAt = (outlet: { name: string; url?: string | undefined }) =>
    hostOf(outlet.url) === host || outlet.name.toLowerCase() === host;
  const known = [...corpus.outlets].find(([, { data }]) => isAt(data));
  return known?.[0] ?? made.outlets.find(isAt)?.id;
}

async function askCopy(interview: Interview): Promise<ArchivedCopy | undefined> {
  const address = await askText(interview, {
    flag: 'archived',
    message: 'Address of a copy in a web archive',
    placeholder: 'https://web.archive.org/web/…',
    problem: (text) => answerProblem(text, webAddress),
  });
  return address === undefined ? undefined : copyAt(address);
}

async function askAuthors(interview: Interview): Promise<string[]> {
  const given = valuesOf(interview, 'by');
  for (const name of given) {
    const wrong = answerProblem(name);
    if (wrong !== undefined) interview.problems.push(`--by: ${wrong}`);
  }
  if (given.length > 0 || !interview.prompts) return given;
  const byline = await askText(interview, {
    flag: 'by',
    message: 'Names in the byline, with commas between them',
    problem: answerProblem,
  });
  const names = (byline ?? '').split(',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The day on which it was read: not asked, since whoever answers questions on it reads it today. */
function accessedOn({ today }: Desk, interview: Interview): Promise<string | undefined> {
  const question = {
    flag: 'accessed',
    message: '',
    usual: interview.prompts && today,
    problem: (text: string) => answerProblem(text, calendarDate),
  };
  return askText({ ...interview, prompts: undefined }, question);
}
