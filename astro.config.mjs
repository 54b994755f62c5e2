import { defineConfig } from 'astro/config';
import { foldersIn } from './src/corpus/folders.ts';
import { publicationIntegration, publicationSettings } from './src/publish/integration.ts';

const folders = foldersIn(process.env, import.meta.dirname);

export default defineConfig({
  ...(await publicationSettings(folders)),
  integrations: [publicationIntegration(folders)],
  trailingSlash: 'always',
  // Astro's own default joins words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 8 },
  // Texts go through our own pipeline.
  markdown: { syntaxHighlight: false },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  // Unchanged pages stay where they are; what no route owns any more is removed by us.
  vite: {
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      // The oldest browsers that know `light-dark()`, which the minifier would otherwise rewrite.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    },
  },
});
