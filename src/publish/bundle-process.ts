import { build } from 'astro';
import { foldersIn } from '../corpus/folders.ts';
import type { BundleFailure } from './bundle-code.ts';

// What `bundleCode` starts. Nobody waits for it any more where the process that started it is gone.
const gone = () => process.exit(1);
process.once('disconnect', gone);
try {
  const logLevel = process.argv.includes('--verbose') ? 'info' : 'warn';
  await build({ root: foldersIn(process.env).root, logLevel });
} catch (error) {
  const failure: BundleFailure =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { name: 'Error', message: String(error) };
  process.send?.(failure);
}
process.off('disconnect', gone);
process.disconnect();
