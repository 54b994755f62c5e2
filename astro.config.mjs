import { defineConfig } from 'astro/config';
import { foldersIn } from './src/corpus/folders.ts';
import { publicationSettings } from './src/publish/integration.ts';

const folders = foldersIn(process.env, import.meta.dirname);

export default defineConfig({
  ...(await publicationSettings(folders)),
  trailingSlash: 'always',
  // Astro's own default joins words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Texts go through our own pipeline.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The oldest browsers that know `light-dark()`, which the minifier would otherwise rewrite.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
  },
});
