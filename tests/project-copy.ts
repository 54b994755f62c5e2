import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CODE } from '../src/publish/renderer.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PARTS = [...CODE, 'public', 'package.json'];

/** Copies the project, with the invented publication in place of its own, into a folder to be edited. */
export async function projectCopy(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'plumbline-project-'));
  for (const part of PARTS) await cp(join(ROOT, part), join(project, part), { recursive: true });
  const fixture = join(ROOT, 'tests/fixtures/invented');
  await cp(join(fixture, 'content'), join(project, 'content'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  const config = await readFile(join(fixture, 'publication.config.ts'), 'utf8');
  await writeFile(
    join(project, 'publication.config.ts'),
    config.replace('../../../src/', './src/'),
  );
  return project;
}
