import { compare } from '../../src/compare/compare.ts';
import { amount } from '../measure/amount.ts';
import { articlePair } from './articles.ts';

// Compares two articles of so many words so many times, each time anew, and prints what it took:
// the milliseconds of each time, and the peak memory of the process in bytes.
const [words = '', times = ''] = process.argv.slice(2);
const [left, right] = articlePair(amount('words', words)).map((text) => ({ text, language: 'en' }));
if (!left || !right) throw new Error('two articles expected');
const milliseconds = Array.from({ length: amount('times', times) }, () => {
  const start = performance.now();
  compare(left, right);
  return performance.now() - start;
});
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, peak }));
