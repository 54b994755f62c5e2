import type { Plugin } from 'vite';

/**
 * Leaves gray-matter's own engines out of what browsers get: one runs JavaScript, one is a second
 * parser of YAML, and `corpus/frontmatter.ts` gives it ours in place of all of them.
 */
export function withoutEngines(): Plugin {
  return {
    name: 'plumbline-without-engines',
    enforce: 'pre',
    load: (id) =>
      /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/.test(id) ? 'module.exports = {};' : undefined,
  };
}
