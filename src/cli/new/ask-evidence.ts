import { visible } from '../../articles/markdown-quotation.ts';
import { STANCES, type Stance } from '../../model/check.ts';
import { isWebAddress } from '../../model/text.ts';
import { TO_FILL_IN } from '../../model/unfinished.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import type { EvidenceAnswers } from '../../new/answers.ts';
import { OPEN_PASSAGE } from '../../new/source-file.ts';
import { suggestion } from '../../corpus/suggest.ts';
import { askSource, sourceAt } from './ask-source.ts';
import type { Desk } from './desk.ts';
import { type Interview, valuesOf } from './interview.ts';

/** The sources of a check: in which the claim appeared, and what stands for or against it. */
export interface Sources {
  appearances: string[];
  evidence: EvidenceAnswers[];
}

/** A source, or one of its passages, as `--source` names it: `id`, `id#passage`, `id#passage=refutes`. */
const NAMED = /^([^#=]*)(?:#([^=]*))?(?:=(.*))?$/s;
const APPEARED = 'appeared';
const STANCE_WORDS: Record<Stance, string> = {
  supports: 'It supports the claim',
  refutes: 'It refutes the claim',
  context: 'It gives context',
};

/** The sources that flags name, and those that a person adds until there are no more. */
export async function askSources(desk: Desk, interview: Interview): Promise<Sources> {
  const sources: Sources = { appearances: [], evidence: [] };
  for (const given of valuesOf(interview, 'appearance')) {
    const id = await sourceGiven(desk, interview, 'appearance', given);
    if (id !== undefined) sources.appearances.push(id);
  }
  for (const given of valuesOf(interview, 'source')) {
    const [, id = '', passage, stance] = isWebAddress(given)
      ? [given, given]
      : (NAMED.exec(given) ?? []);
    const source = await sourceGiven(desk, interview, 'source', id);
    if (source !== undefined) addGiven(desk, interview, sources, { source, passage, stance });
  }
  const { prompts } = interview;
  if (!prompts || sources.appearances.length + sources.evidence.length > 0) return sources;
  const first = 'Add a source? One in which the claim appeared, or that speaks for or against it';
  if (!(await prompts.confirm(first, true))) return sources;
  do await askOne(desk, interview, sources);
  while (await prompts.confirm('Add another source?', false));
  return sources;
}

/** The id of a source that a flag names, or of one that is made for its address. */
async function sourceGiven(
  desk: Desk,
  interview: Interview,
  flag: string,
  given: string,
): Promise<string | undefined> {
  if (isWebAddress(given)) {
    return sourceAt(desk, given) ?? askSource(desk, { ...interview, typed: ['--url', given] });
  }
  if (desk.corpus.sources.has(given)) return given;
  const { mend, expected } = suggestion(given, [...desk.corpus.sources.keys()]);
  const list = expected.map((id) => `\`${id}\``).join(', ');
  interview.problems.push(
    `Unexpected \`--${flag} ${given}\`, expected the id of a source or an address. ${mend ?? (list === '' ? 'There are no sources yet' : `There are ${list}`)}`,
  );
  return undefined;
}

function addGiven(
  desk: Desk,
  { problems }: Interview,
  { evidence }: Sources,
  {
    source,
    passage,
    stance,
  }: { source: string; passage?: string | undefined; stance?: string | undefined },
): void {
  const known = STANCES.find((one) => one === stance);
  if (stance !== undefined && known === undefined) {
    problems.push(
      `Unexpected stance \`${stance}\` of \`${source}\`, expected ${STANCES.map((one) => `\`${one}\``).join(', ')}`,
    );
  }
  const passages = passagesOf(desk, source).map(({ id }) => id);
  const [only, ...others] = passages;
  const chosen = passage ?? (others.length === 0 ? only : undefined);
  if (chosen !== undefined && passages.includes(chosen)) {
    evidence.push({ source, passage: chosen, stance: known });
    return;
  }
  const { expected, mend = '' } = suggestion(passage ?? '', passages);
  const list = expected.map((id) => `\`${id}\``).join(', ');
  const more = passages.length > expected.length ? ' …' : '';
  problems.push(
    passage === undefined
      ? `Missing passage of the source \`${source}\`, expected \`--source ${source}#<passage>\` with one of ${list}${more}`
      : `Unexpected passage \`${passage}\` of the source \`${source}\`, expected one of ${list}${more}. ${mend}`.trim(),
  );
}

async function askOne(desk: Desk, interview: Interview, sources: Sources): Promise<void> {
  const { prompts } = interview;
  if (!prompts) return;
  const known = [...desk.corpus.sources].map(([id, { data }]) => ({
    value: id,
    label: visible(
      `${desk.corpus.outlets.get(data.outlet)?.data.name ?? ''}: ${data.headline ?? data.description ?? id}`,
    ),
    hint: id,
  }));
  const made = desk.made.sources.map(({ id, headline }) => ({
    value: id,
    label: headline ?? id,
    hint: 'new',
  }));
  const answer = await prompts.search('Which source?', [...made, ...known], 'New source');
  const source =
    typeof answer === 'string'
      ? answer
      : await askSource(desk, {
          ...interview,
          typed: typedSource(answer.typed),
        });
  const use = await prompts.choose('What is it to the claim?', [
    { value: APPEARED, label: 'The claim appeared in it' },
    ...STANCES.map((stance) => ({ value: stance, label: STANCE_WORDS[stance] })),
  ]);
  if (use === APPEARED) {
    if (!sources.appearances.includes(source)) sources.appearances.push(source);
    return;
  }
  const passages = passagesOf(desk, source);
  const passage =
    passages.length === 1
      ? (passages[0]?.id ?? OPEN_PASSAGE)
      : await prompts.choose(
          'Which passage?',
          passages.map(({ id, words }) => ({ value: id, label: `${id}: ${words}` })),
        );
  const note = await prompts.text({
    message: 'What does the passage show? (may be left empty)',
    problem: (text) => (text === '' ? undefined : answerProblem(text)),
  });
  sources.evidence.push({ source, passage, stance: STANCES.find((one) => one === use), note });
}

/** The flag that says of a new source what was typed in search of it: its address, or its headline. */
function typedSource(typed: string): string[] {
  if (typed === '') return [];
  return [isWebAddress(typed) ? '--url' : '--headline', typed];
}

/** The passages of a source that is there or was made, with the first words of each. */
function passagesOf({ made, ...desk }: Desk, source: string): { id: string; words: string }[] {
  const own = made.sources.find(({ id }) => id === source);
  if (!own) {
    return desk
      .passagesOf(source)
      .map(({ id, quotations }) => ({ id, words: short(quotations[0]) }));
  }
  const passages = own.passages ?? [];
  if (passages.length === 0) return [{ id: OPEN_PASSAGE, words: TO_FILL_IN }];
  return passages.map(({ id, quotations = [], paraphrase }) => ({
    id,
    words: short(quotations[0] ?? paraphrase),
  }));
}

function short(text = ''): string {
  const line = visible(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
