import { createPipeline, type PipelineOptions } from '../../src/markdown/pipeline.ts';
import { renderSource, renderText } from '../../src/markdown/render.ts';
import { en } from '../../src/words/en.ts';

const USUAL: PipelineOptions = {
  base: '/',
  origin: 'https://examiner.example',
  topLevel: 2,
  verdictScale: false,
  words: en,
};
const usual = createPipeline(USUAL);

/** A text as a page shows it, with what the rules have to say of it. */
export function render(
  markdown: string,
  { linesBefore = 0, ...options }: Partial<PipelineOptions> & { linesBefore?: number } = {},
) {
  const pipeline =
    Object.keys(options).length > 0 ? createPipeline({ ...USUAL, ...options }) : usual;
  const imageSizes = { '/images/bridge.png': { width: 800, height: 400 } };
  const source = { markdown, linesBefore, imageSizes };
  const { complaints, ...rest } = renderText(pipeline, source);
  return { ...rest, complaints, rules: complaints.map(({ rule }) => rule) };
}

/** A source as its passages, with what the rules have to say of it. */
export function renderPassages(markdown: string, linesBefore = 0) {
  const { complaints, ...rest } = renderSource(usual, { markdown, linesBefore, imageSizes: {} });
  return { ...rest, complaints, rules: complaints.map(({ rule }) => rule) };
}
