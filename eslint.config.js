import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The floors of the house, the highest first. Imports point down, never up and never round. */
const FLOORS = [
  ['src/cli', 'src/browser', 'src/pages', 'layouts'],
  ['src/contribute', 'src/links'],
  ['src/forge', 'src/import', 'src/new'],
  ['src/articles', 'src/docs', 'src/live', 'src/site-check'],
  ['src/components', 'src/publish'],
  ['src/views'],
  ['src/history'],
  ['src/corpus'],
  ['src/markdown', 'src/compare', 'src/words'],
  ['src/model'],
];

const zones = FLOORS.flatMap((rooms, floor) =>
  FLOORS.slice(0, floor)
    .flat()
    .map((above) => ({
      target: rooms.map((room) => `./${room}`),
      from: `./${above}`,
      message: 'Imports point down the floors of the house; docs/architecture.md lists them.',
    })),
);

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'tests/**/cases/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Characters are counted as code points, on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,astro,mjs,js}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-console': 'off',
    },
  },
  {
    // Where a tool asks for a default export.
    files: [
      '*.config.{ts,js,mjs}',
      'src/corpus/prepare-worker.ts',
      'src/corpus/hold-rows-worker.ts',
      'src/history/prepare-versions-worker.ts',
      '{tests,bench,examples}/**/*.config.ts',
      'src/site-check/check-worker.ts',
      '**/*.d.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
