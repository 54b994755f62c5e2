import { segmentWords } from '../../compare/words.ts';
import type { Publication } from '../../model/publication.ts';
import { quotationsAreLimited, type Rights } from '../../model/source.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import type { PassageAnswers } from '../../new/answers.ts';
import { newPassageId } from '../../new/ids.ts';
import { type Interview, valuesOf } from './interview.ts';

/** What limits the quotations of a source. */
interface Limited {
  language: string;
  rights: Rights;
}

/** Passages of a new source as flags give them, or as somebody types them until there are no more. */
export async function askPassages(
  publication: Publication,
  interview: Interview,
  source: Limited,
): Promise<PassageAnswers[]> {
  const { prompts, problems } = interview;
  const passages: PassageAnswers[] = [];
  const add = (quotation: string, paraphrase: string): void => {
    const ids = passages.map(({ id }) => id);
    const id = newPassageId(quotation || paraphrase, source.language, ids);
    passages.push({ id, quotations: quotation === '' ? [] : [quotation], paraphrase });
  };
  const problem = (text: string) => quotationProblem(text, source, publication);
  for (const quotation of valuesOf(interview, 'quotation')) {
    const wrong = problem(quotation);
    if (wrong !== undefined) problems.push(`--quotation: ${wrong}`);
    add(quotation, '');
  }
  for (const paraphrase of valuesOf(interview, 'paraphrase')) add('', paraphrase);
  if (!prompts || passages.length > 0) return passages;
  do {
    const quotation = await prompts.text({
      message: 'Words to quote, exactly as they stand (may be left empty)',
      problem,
    });
    const paraphrase = await prompts.text({
      message: 'What it says there, in your own words (may be left empty)',
      problem: (text) => (text === '' ? undefined : answerProblem(text)),
    });
    if (quotation === '' && paraphrase === '') break;
    add(quotation, paraphrase);
  } while (await prompts.confirm('Another passage of this source?', false));
  return passages;
}

function quotationProblem(
  text: string,
  { language, rights }: Limited,
  { quotations }: Publication,
): string | undefined {
  const words = segmentWords(text, language).length;
  return quotationsAreLimited(rights) && words > quotations.words
    ? `Unexpected quotation of ${String(words)} words, expected at most ${String(quotations.words)} of a source with all rights reserved`
    : undefined;
}
