import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyCache } from '../../src/corpus/folders.ts';
import { packReader } from '../../src/corpus/packs.ts';
import type { CheckVersion } from '../../src/corpus/versions.ts';
import type { VersionRecord } from '../../src/history/record.ts';
import { removeFolder } from '../corpus/corpus-folder.ts';
import { CHECK, commitIn, historyOf, type Repository, repository, SLUG } from './repository.ts';

let desk: Repository;
const made: Repository[] = [];
beforeEach(() => {
  desk = repository();
  made.push(desk);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => made.forEach(({ folders }) => removeFolder(folders)));

async function versionsOf(slug = SLUG): Promise<CheckVersion[]> {
  const history = await historyOf(desk.folders);
  if ('gap' in history) throw new Error(JSON.stringify(history));
  return [...(history.versions.get(slug) ?? [])];
}

const numbers = (versions: CheckVersion[]) =>
  versions.map(({ slug, number, day }) => `${slug}/${String(number)} of ${day}`);

function recordOf(version: CheckVersion | undefined): VersionRecord {
  if (!version) throw new Error('There is no such version');
  const { text } = version;
  return JSON.parse(packReader(historyCache(desk.folders))(text)) as VersionRecord;
}

const titled = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);
const ended = (sentence: string) => (text: string) => `${text.trimEnd()}\n\n${sentence}\n`;

describe('the earlier versions of a check', () => {
  it('are none where it stands as it was first committed', async () => {
    desk.commit('2025-08-21');
    expect(await versionsOf()).toEqual([]);
  });

  it('are the texts that stood before, the oldest first, numbered from 1', async () => {
    desk.commit('2025-08-21');
    desk.edit(CHECK, titled('Second title'));
    desk.commit('2025-08-23');
    desk.edit(CHECK, ended('A third sentence: їжак 🦔 — “ok”.'));
    desk.commit('2025-08-25');
    desk.edit(CHECK, titled('Fourth title'));
    desk.commit('2025-08-27');
    const versions = await versionsOf();
    expect(numbers(versions)).toEqual([
      `${SLUG}/1 of 2025-08-21`,
      `${SLUG}/2 of 2025-08-23`,
      `${SLUG}/3 of 2025-08-25`,
    ]);
    const records = versions.map(recordOf);
    expect(records.map(({ data }) => data.title)).toEqual([
      'Invented Person: the bridge opens on Monday',
      'Second title',
      'Second title',
    ]);
    expect(records.map(({ html }) => html.includes('їжак 🦔 — “ok”'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('keep their numbers when new ones come, in a reading upon the last and in a fresh one', async () => {
    desk.commit('2025-08-21');
    for (const day of ['22', '23', '24']) {
      desk.edit(CHECK, titled(`Title of ${day}`));
      desk.commit(`2025-08-${day}`);
    }
    const before = await versionsOf();
    desk.edit(CHECK, titled('Last title'));
    desk.commit('2025-09-01');
    const upon = await versionsOf();
    expect(upon.slice(0, before.length)).toEqual(before);
    expect(upon).toHaveLength(before.length + 1);
    const fresh = await historyOf({ ...desk.folders, cache: join(desk.folders.cache, 'fresh') });
    const list = 'versions' in fresh ? fresh.versions.get(SLUG) : undefined;
    expect(list?.map(({ text: _, ...version }) => version)).toEqual(
      upon.map(({ text: _, ...version }) => version),
    );
  });

  it('are not made by what a reader does not see', async () => {
    desk.edit(CHECK, ended('One *word* and\nanother line.'));
    desk.commit('2025-08-21');
    desk.edit(CHECK, (text) => text.replaceAll('\n', '\r\n'));
    desk.commit('2025-08-22');
    desk.edit(CHECK, (text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace('One *word* and\nanother line.', 'One _word_ and another line.')
        .replace('aliases: []', 'aliases: [former-name]')
        .replace(/^corrections: \[\]\n/m, '')
        .replace(
          /^title: (.*)$/m,
          (_, title: string) => `# A comment\ntitle: "${title.replace(/^['"]|['"]$/g, '')}"`,
        ),
    );
    desk.commit('2025-08-23');
    expect(await versionsOf()).toEqual([]);
    desk.edit(CHECK, (text) => text.replace('another line', 'another row'));
    desk.commit('2025-08-24');
    expect(numbers(await versionsOf())).toEqual([`${SLUG}/1 of 2025-08-21`]);
  });

  it('are still versions where the text came back to what it was', async () => {
    desk.commit('2025-08-21');
    const first = desk.read(CHECK);
    desk.edit(CHECK, titled('Another title'));
    desk.commit('2025-08-22');
    desk.write(CHECK, first);
    desk.commit('2025-08-23');
    const versions = await versionsOf();
    expect(numbers(versions)).toEqual([`${SLUG}/1 of 2025-08-21`, `${SLUG}/2 of 2025-08-22`]);
    expect(recordOf(versions[1]).data.title).toBe('Another title');
  });

  it('leave out drafts: what was replaced on a day before its day of publication', async () => {
    desk.edit(CHECK, titled('Draft'));
    desk.commit('2025-08-19');
    desk.edit(CHECK, titled('As published'));
    desk.commit('2025-08-20');
    expect(await versionsOf()).toEqual([]);
    desk.edit(CHECK, titled('After publication'));
    desk.commit('2025-08-21');
    const versions = await versionsOf();
    expect(numbers(versions)).toEqual([`${SLUG}/1 of 2025-08-20`]);
    expect(recordOf(versions[0]).data.title).toBe('As published');
  });

  it('take the day from the committer’s own calendar', async () => {
    desk.commit('2025-08-21', '23:30:00-05:00');
    desk.edit(CHECK, titled('Another title'));
    desk.commit('2025-08-23');
    const [version] = await versionsOf();
    expect(version).toMatchObject({ day: '2025-08-21', time: '2025-08-22T04:30:00.000Z' });
  });

  it('go on under a new slug that names the old one, each under the slug it had', async () => {
    desk.commit('2025-08-21');
    desk.edit(CHECK, titled('Second title'));
    desk.commit('2025-08-22');
    const renamed = 'checks/2025/bridge-opens-on-tuesday.md';
    desk.write(renamed, desk.read(CHECK).replace('aliases: []', `aliases: [${SLUG}]`));
    desk.remove(CHECK);
    desk.commit('2025-08-23');
    desk.edit(renamed, titled('Third title'));
    desk.commit('2025-08-24');
    expect(numbers(await versionsOf('bridge-opens-on-tuesday'))).toEqual([
      `${SLUG}/1 of 2025-08-21`,
      `${SLUG}/2 of 2025-08-22`,
      'bridge-opens-on-tuesday/1 of 2025-08-23',
    ]);
  });

  it('go on in the folder of another year', async () => {
    desk.commit('2025-08-21');
    const moved = CHECK.replace('2025', '2026');
    desk.write(moved, desk.read(CHECK).replace('published: 2025', 'published: 2026'));
    desk.remove(CHECK);
    desk.commit('2026-08-22');
    expect(numbers(await versionsOf())).toEqual([`${SLUG}/1 of 2025-08-21`]);
  });

  it('are there again when a deleted file comes back', async () => {
    desk.commit('2025-08-21');
    const text = desk.read(CHECK);
    desk.remove(CHECK);
    desk.commit('2025-08-22');
    desk.write(CHECK, text);
    desk.commit('2025-08-23');
    expect(await versionsOf()).toEqual([]);
    desk.edit(CHECK, titled('Another title'));
    desk.commit('2025-08-24');
    expect(numbers(await versionsOf())).toEqual([`${SLUG}/1 of 2025-08-21`]);
  });

  it('take from a branch what was merged, and not what was written on the way', async () => {
    desk.commit('2025-08-21');
    desk.git('checkout', '-q', '-b', 'proposal');
    for (const word of ['one', 'two']) {
      desk.edit(CHECK, titled(`Proposal ${word}`));
      desk.commit('2025-08-22');
    }
    desk.git('checkout', '-q', 'main');
    desk.write('topics/other-topic.md', '---\nname: Other topic\n---\n');
    desk.commit('2025-08-23');
    desk.git('merge', '-q', '--no-ff', '--no-commit', 'proposal');
    commitIn(desk.folders.content, '2025-08-24', '12:00:00Z');
    desk.edit(CHECK, titled('After the merge'));
    desk.commit('2025-08-25');
    const versions = await versionsOf();
    expect(numbers(versions)).toEqual([`${SLUG}/1 of 2025-08-21`, `${SLUG}/2 of 2025-08-24`]);
    expect(recordOf(versions[1]).data.title).toBe('Proposal two');
  });

  it('count the committed text where the file was edited since and not committed', async () => {
    desk.commit('2025-08-21');
    desk.edit(CHECK, titled('Not committed'));
    expect(numbers(await versionsOf())).toEqual([`${SLUG}/1 of 2025-08-21`]);
    desk.commit('2025-08-22');
    expect(numbers(await versionsOf())).toEqual([`${SLUG}/1 of 2025-08-21`]);
  });
});

describe('a version that cannot be shown as it was', () => {
  it('is read as far as it can be where the rules of today refuse it', async () => {
    desk.edit(CHECK, (text) =>
      text
        .replace(/^explanation: .*$/m, 'because: An old key')
        .replace('stance: refutes', 'stance: denies'),
    );
    desk.commit('2025-08-21');
    desk.edit(CHECK, (text) =>
      text
        .replace('because: An old key', 'explanation: A new key.')
        .replace('stance: denies', 'stance: refutes'),
    );
    desk.commit('2025-08-22');
    const [version] = await versionsOf();
    const record = recordOf(version);
    expect(record.data).toMatchObject({
      title: 'Invented Person: the bridge opens on Monday',
      evidence: [],
    });
    expect(record.data.explanation).toBeUndefined();
    expect(record.html).toContain('opens on Tuesday');
    expect(record.complaints.join('\n')).toMatch(/`denies`[^]*`because`/);
  });

  it.each([
    ['encoding', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a)],
    ['frontmatter', '---\ntitle: [\n---\nText\n'],
    ['size', `---\ntitle: Long\n---\n${'word '.repeat(250_000)}`],
  ])('is listed with the reason: %s', async (why, text) => {
    const good = desk.read(CHECK);
    desk.write(CHECK, text);
    desk.commit('2025-08-21');
    desk.write(CHECK, good);
    desk.commit('2025-08-22');
    const versions = await versionsOf();
    expect(numbers(versions)).toEqual([`${SLUG}/1 of 2025-08-21`]);
    expect(recordOf(versions[0]).unreadable).toBe(why);
  });

  it('is listed where the repository has lost its text', async () => {
    const commit = desk.commit('2025-08-21');
    desk.edit(CHECK, titled('Another title'));
    desk.commit('2025-08-22');
    desk.lose(`${commit}:content/${CHECK}`);
    const versions = await versionsOf();
    expect(versions.map((version) => recordOf(version).unreadable)).toEqual(['missing']);
  });
});
