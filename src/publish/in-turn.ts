import type { Plugin } from 'vite';

/** What ends when the script before has been bundled. */
let last = Promise.resolve();

/**
 * Has Vite bundle the scripts of browsers one after the other. It would bundle all at once, beside the
 * pages, and so hold the libraries that several of them use in memory several times. A script that
 * brought another would wait for itself, and is refused.
 */
export function inTurn(): Plugin {
  let end: (() => void) | undefined;
  return {
    name: 'plumbline-in-turn',
    enforce: 'pre',
    async buildStart() {
      const before = last;
      last = new Promise((done) => (end = done));
      await before;
    },
    transform: {
      filter: { code: /\?worker\b|new (?:Shared)?Worker\(\s*new URL\(/ },
      handler(_, id) {
        this.error({
          id,
          message:
            'Unexpected worker of a script, expected its address from the page that loads both',
        });
      },
    },
    closeBundle: () => end?.(),
  };
}
