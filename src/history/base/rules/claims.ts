import { segmentWords } from '../../../compare/words.ts';
import type { KeyPath } from '../../../corpus/frontmatter.ts';
import type { Problem } from '../../../corpus/draft.ts';
import type { Correction, CorrectionClass } from '../../../model/correction.ts';
import { VOID } from '../../../model/verdict.ts';
import type { Became, Compared } from '../compared.ts';
import { newCorrections } from '../new-corrections.ts';

/** Something of a published check that changes only with a correction. */
interface Change {
  key: KeyPath;
  what: string;
  before: string;
  now: string;
  /** The classes of which a new correction must be. */
  classes: readonly CorrectionClass[];
}

const WEIGHTY = ['substantial', 'void'] as const;

/** A changed verdict, claim or claimant is told to readers, by a correction of the right class. */
export function* claims({ became, tree: { ref } }: Compared): Generator<Problem> {
  for (const check of became) {
    const { now: file, before, data } = check;
    const added = newCorrections(check);
    for (const change of changesOf(check)) {
      if (added.some(([, correction]) => change.classes.includes(correction.class))) continue;
      const [weak] = added;
      const wanted = oneOf(change.classes);
      if (weak) {
        yield {
          file,
          at: { key: ['corrections', weak[0], 'class'] },
          rule: 'history-correction-class',
          reason: `Unexpected class \`${weak[1].class}\` of the correction that comes with another ${change.what}, expected ${wanted}`,
          related: [{ file, at: { key: change.key }, label: `\`${change.before}\` in \`${ref}\`` }],
        };
      } else {
        yield {
          file,
          at: { key: change.key },
          rule: 'history-correction-missing',
          reason: `Unexpected ${change.what} \`${change.now}\`, which is \`${change.before}\` in \`${ref}\`, expected a new correction of class ${wanted} with it`,
          mend: `Add to the end of \`corrections\`: \`${exampleOf(change, before.data.verdict, data.verdict)}\`. Of a change that is not made yet, \`npm run new correction ${file.id}\` writes it`,
        };
      }
    }
    yield* formerVerdict(ref, check, added);
  }
}

/** The correction that comes with another verdict names the one before, for the page shows both. */
function* formerVerdict(
  ref: string,
  { now: file, before, data }: Became,
  added: readonly [number, Correction][],
): Generator<Problem> {
  const was = before.data.verdict;
  if (was === undefined || was === data.verdict) return;
  const weighty = added.filter(([, correction]) => isWeighty(correction));
  const [first] = weighty;
  if (!first || weighty.some(([, correction]) => correction.was === was)) return;
  const [index, correction] = first;
  yield {
    file,
    at: { key: ['corrections', index, ...(correction.was === undefined ? [] : ['was'])] },
    rule: 'history-correction-was',
    reason:
      correction.was === undefined
        ? `Missing key \`was\` in the correction that comes with the verdict \`${data.verdict}\`, expected \`was: ${was}\``
        : `Unexpected verdict \`${correction.was}\` in \`was\`, expected \`${was}\`, the published one`,
    related: [{ file, at: { key: ['verdict'] }, label: `\`${was}\` in \`${ref}\`` }],
  };
}

function isWeighty(correction: Correction): boolean {
  return WEIGHTY.some((name) => name === correction.class);
}

function* changesOf({ before, data }: Became): Generator<Change> {
  const { verdict, claim, language } = before.data;
  if (verdict !== undefined && verdict !== data.verdict) {
    const classes = data.verdict === VOID ? (['void'] as const) : (['substantial'] as const);
    yield { key: ['verdict'], what: 'verdict', before: verdict, now: data.verdict, classes };
  }
  if (claim.text !== undefined && claim.text !== data.claim.text) {
    const [one, other] = [claim.text, data.claim.text].map((text) => wordsOf(text, language));
    // Another comma or capital letter leaves the statement what it was.
    const classes = one === other ? (['minor', 'update', ...WEIGHTY] as const) : WEIGHTY;
    const key = ['claim', 'text'];
    yield { key, what: 'claim', before: claim.text, now: data.claim.text, classes };
  }
  if (claim.claimant !== undefined && claim.claimant !== data.claim.claimant) {
    yield {
      key: ['claim', 'claimant'],
      what: 'claimant',
      before: claim.claimant,
      now: data.claim.claimant,
      classes: WEIGHTY,
    };
  }
}

function oneOf(classes: readonly CorrectionClass[]): string {
  const names = classes.map((name) => `\`${name}\``);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}

function wordsOf(text: string, language = 'en'): string {
  return segmentWords(text, language)
    .map(({ folded }) => folded)
    .join(' ');
}

function exampleOf({ classes }: Change, was: string | undefined, verdict: string): string {
  const former = was === undefined || was === verdict ? '' : ` was: ${was},`;
  return `- { date: <the day>, class: ${classes[0] ?? ''},${former} note: <what was wrong, and what was changed> }`;
}
