import { randomFor, type Random } from '../generate/random.ts';
import { longWords, sentence, WEEKDAYS } from '../generate/words.ts';

/**
 * An invented article of about so many words and a rewrite of it: of ten sentences about six are
 * kept, two reworded, one dropped and one added, and a paragraph of twenty moves to the end.
 */
export function articlePair(words: number): [left: string, right: string] {
  const random = randomFor('article', words);
  const [left, right, moved]: [string[], string[], string[]] = [[], [], []];
  for (let written = 0; written < words;) {
    const sentences = Array.from({ length: random.between(2, 4) }, () => statement(random));
    const paragraph = sentences.join(' ');
    left.push(paragraph);
    (random.chance(0.05) ? moved : right).push(rewrite(random, sentences).join(' '));
    written += paragraph.split(' ').length;
  }
  return [left.join('\n\n'), [...right, ...moved].join('\n\n')];
}

/** A sentence with a day, a number, a name or a quotation in it. */
function statement(random: Random): string {
  const plain = sentence(random, random.between(10, 26)).replace(/\.$/, '');
  switch (random.between(0, 4)) {
    case 0:
      return `${plain} on ${random.pick(WEEKDAYS)}.`;
    case 1:
      return `${plain} ${random.between(2, 900)} ${longWords(random, 1)}.`;
    case 2:
      return `“${plain},” said Mira ${longWords(random, 1).replace(/^./, (c) => c.toUpperCase())}.`;
    default:
      return `${plain}.`;
  }
}

function rewrite(random: Random, sentences: readonly string[]): string[] {
  return sentences.flatMap((text) => {
    if (random.chance(0.1)) return [];
    if (random.chance(0.1)) return [text, statement(random)];
    if (!random.chance(0.2)) return [text];
    const words = text.split(' ');
    words.splice(random.between(1, words.length - 1), 1, longWords(random, 1));
    return [words.join(' ')];
  });
}
