import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readPublication } from '../../corpus/publication.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Config } from './answers.ts';
import { configFile } from './config-file.ts';
import { contentLicence, contentReadme } from './first-files.ts';
import { SAMPLE_HOME } from './sample.ts';

const CONFIG = 'publication.config.ts';

/**
 * Puts a publication without an entry in the place of the sample, which goes to `SAMPLE_HOME`. The
 * configuration is read back by the model before anything is touched (`Refusal` where the model
 * wants it otherwise); where a step fails, the steps before it are taken back, and the error thrown.
 */
export async function become(root: string, config: Config): Promise<void> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Inside the project, from where the configuration finds the model.
  const staged = mkdtempSync(join(cache, 'init-'));
  try {
    await assertSound(config, staged, root);
    const written = join(staged, 'written.config.ts');
    writeFileSync(written, await configFile(config, './src/model', root));
    const content = join(staged, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'README.md'), contentReadme(config));
    writeFileSync(join(content, 'LICENSE'), contentLicence(config));
    const sample = readFileSync(join(root, CONFIG), 'utf8');
    const kept = join(staged, 'kept.config.ts');
    writeFileSync(kept, sample.replaceAll("'./src/", "'../../src/"));
    const home = join(root, SAMPLE_HOME);
    inOneGo([
      madeFolder(dirname(home)),
      madeFolder(home),
      moved(join(root, 'content'), join(home, 'content')),
      moved(kept, join(home, CONFIG)),
      moved(join(root, CONFIG), join(staged, 'former.config.ts')),
      moved(content, join(root, 'content')),
      moved(written, join(root, CONFIG)),
    ]);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Reads the configuration as a build will. */
async function assertSound(config: Config, staged: string, root: string): Promise<void> {
  const file = join(staged, CONFIG);
  writeFileSync(file, await configFile(config, '../../src/model', root));
  const read = await readPublication(file);
  if ('diagnostics' in read) {
    throw new Refusal(read.diagnostics.map(({ reason }) => reason).join('\n'));
  }
}

interface Step {
  take: () => void;
  takeBack: () => void;
}

function madeFolder(path: string): Step {
  const wasThere = existsSync(path);
  return {
    take: () => {
      mkdirSync(path, { recursive: true });
    },
    takeBack: () => {
      if (!wasThere) rmdirSync(path);
    },
  };
}

function moved(from: string, to: string): Step {
  return { take: () => renameSync(from, to), takeBack: () => renameSync(to, from) };
}

/** Takes all steps, or takes back those that were taken. */
function inOneGo(steps: readonly Step[]): void {
  const taken: Step[] = [];
  try {
    for (const step of steps) {
      step.take();
      taken.unshift(step);
    }
  } catch (error) {
    for (const step of taken) step.takeBack();
    throw error;
  }
}
