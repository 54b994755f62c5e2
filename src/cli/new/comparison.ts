import { existsSync } from 'node:fs';
import type { SideName } from '../../articles/side.ts';
import { compare } from '../../compare/compare.ts';
import type { RecordFile } from '../../corpus/record-file.ts';
import { suggestion } from '../../corpus/suggest.ts';
import { Refusal } from '../../model/refusal.ts';
import { slugOf, uniqueSlugs } from '../../model/slug-of.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import { comparisonFile, type ComparedSource } from '../../new/comparison-file.ts';
import { newSourceId } from '../../new/ids.ts';
import { newFiles } from '../../new/new-files.ts';
import { command } from '../command.ts';
import { rightsFlag } from '../compare/side.ts';
import { comparedFiles } from '../compare/write-records.ts';
import { askArticle, type AskedArticle } from './ask-article.ts';
import { askId } from './ask-id.ts';
import { type Desk, takenIn } from './desk.ts';
import { askText, type Interview, refuseProblems } from './interview.ts';
import { inSession, type Session, sessionArgs } from './session.ts';
import { nextSteps, writeChecked } from './write.ts';

/** `npm run new comparison`: of two sources that are there, or of two saved articles. */
export const newComparisonCommand = command({
  meta: {
    name: 'new comparison',
    description: 'Set two sources side by side, or two saved articles',
  },
  takesNoFiles: true,
  args: {
    left: {
      type: 'positional',
      required: false,
      valueHint: 'left',
      description: 'What came first: the id of a source, or a saved article',
    },
    right: {
      type: 'positional',
      required: false,
      valueHint: 'right',
      description: 'What is compared with it',
    },
    id: { type: 'string', valueHint: 'id', description: 'Id of the comparison' },
    title: { type: 'string', valueHint: 'text', description: 'Its headline' },
    'left-outlet': {
      type: 'string',
      valueHint: 'id or name',
      description: 'Who published the left article',
    },
    'right-outlet': {
      type: 'string',
      valueHint: 'id or name',
      description: 'Who published the right article',
    },
    'left-language': { type: 'string', valueHint: 'tag', description: 'Language of the left one' },
    'right-language': {
      type: 'string',
      valueHint: 'tag',
      description: 'Language of the right one',
    },
    'left-date': {
      type: 'string',
      valueHint: 'day',
      description: 'When the left one was published',
    },
    'right-date': {
      type: 'string',
      valueHint: 'day',
      description: 'When the right one was published',
    },
    rights: {
      type: 'string',
      valueHint: 'rights',
      default: 'all-rights-reserved',
      description: 'Terms of both articles',
    },
    ...sessionArgs,
  },
  run: (args, typed) =>
    inSession('A new comparison', args, typed, (session) => newComparison(session, args)),
});

interface Compared {
  left?: string | undefined;
  right?: string | undefined;
  rights: string;
}

/** Asks for what is compared and writes it. Throws a `Refusal` where it cannot be written. */
async function newComparison(session: Session, given: Compared): Promise<void> {
  const { desk, interview, tell } = session;
  const left = await askSide(desk, interview, given.left, 'What came first?');
  const right = await askSide(desk, interview, given.right, 'What is compared with it?');
  refuseProblems(interview);
  const areSources = [left, right].map((one) => desk.corpus.sources.has(one));
  if (areSources[0] !== areSources[1]) {
    throw new Refusal(
      'Unexpected source beside a saved article, expected two ids of sources or two files',
    );
  }
  const files = areSources[0]
    ? [await ofSources(desk, interview, left, right)]
    : await ofArticles(desk, interview, { left, right }, given.rights);
  refuseProblems(interview);
  const all = [...newFiles(desk.made, desk.publication), ...files];
  const paths = await writeChecked(desk, { ...session, files: all });
  if (paths.length === 0) return;
  tell('What the machine proposes begins with “To be judged”: put your own words in its place.');
  const id = files.at(-1)?.id ?? '';
  tell(`\n${nextSteps(paths.toReversed(), `/comparisons/${id}/`)}`);
  tell(`A check that rests on it: npm run new -- --comparison ${id}`);
}

/** The id of a source, or the path of a file. */
async function askSide(
  { corpus }: Desk,
  { prompts, problems }: Interview,
  given: string | undefined,
  message: string,
): Promise<string> {
  const problem = (text: string): string | undefined => {
    if (corpus.sources.has(text) || existsSync(text)) return undefined;
    const { mend = '' } = suggestion(text, [...corpus.sources.keys()]);
    return `Unexpected \`${text}\`, which is not there, expected the id of a source or a saved article. ${mend}`.trim();
  };
  const wrong = given === undefined ? undefined : problem(given);
  if (given !== undefined && wrong === undefined) return given;
  if (!prompts) {
    problems.push(
      wrong ?? 'Missing `<left> <right>`, expected two ids of sources, or two saved articles',
    );
    return '';
  }
  if (wrong !== undefined) prompts.warn(wrong);
  const choices = [...corpus.sources].map(([id, { data }]) => ({
    value: id,
    label: data.headline ?? id,
    hint: id,
  }));
  const answer = await prompts.search(message, choices, 'A saved article:');
  if (typeof answer === 'string') return answer;
  return prompts.text({
    message: 'Path of the file: text, Markdown or a saved web page',
    initial: answer.typed,
    problem,
  });
}

async function ofSources(
  desk: Desk,
  interview: Interview,
  left: string,
  right: string,
): Promise<RecordFile> {
  if (left === right) throw new Refusal(`Unexpected source \`${left}\` twice, expected two`);
  const title = await askText(interview, {
    flag: 'title',
    message: 'Headline of the comparison',
    problem: answerProblem,
  });
  const id = await askComparisonId(desk, interview, `${left}-and-${right}`);
  return comparisonFile(id, title, sourceOf(desk, left), sourceOf(desk, right));
}

function sourceOf({ corpus, passagesOf }: Desk, id: string): ComparedSource {
  const outlet = corpus.sources.get(id)?.data.outlet ?? '';
  return { id, name: corpus.outlets.get(outlet)?.data.name ?? id, passages: passagesOf(id) };
}

/** Two saved articles as sources, and their comparison. */
async function ofArticles(
  desk: Desk,
  interview: Interview,
  files: Record<SideName, string>,
  rights: string,
): Promise<RecordFile[]> {
  const usual = { language: desk.language, rights: rightsFlag(rights) };
  const left = await askArticle(desk, interview, 'left', files.left, usual);
  const right = await askArticle(desk, interview, 'right', files.right, usual);
  refuseProblems(interview);
  const { saved, article } = left.side;
  const headline = slugOf(saved.headline ?? '', article.language);
  const comparison = await askComparisonId(
    desk,
    interview,
    headline || `${left.outlet}-and-${right.outlet}`,
  );
  refuseProblems(interview);
  const taken = takenIn(desk);
  const id = newSourceId(factsOf(left), taken);
  const sources = [...(taken.sources ?? []), id];
  return comparedFiles({
    compared: compare(article, right.side.article),
    sides: { left: left.side, right: right.side },
    publication: desk.publication,
    ids: { left: id, right: newSourceId(factsOf(right), { ...taken, sources }), comparison },
    outlets: { left: left.outlet, right: right.outlet },
  });
}

function factsOf({ side: { saved, article }, outlet }: AskedArticle) {
  const { language, published } = article;
  return { outlet, published, language, headline: saved.headline, url: saved.url };
}

function askComparisonId(desk: Desk, interview: Interview, wish: string): Promise<string> {
  const taken = [...(takenIn(desk).comparisons ?? [])];
  return askId(interview, {
    flag: 'id',
    message: 'Id of the comparison, and its address',
    record: 'comparison',
    proposed: uniqueSlugs(taken)(slugOf(wish)),
    taken,
  });
}
