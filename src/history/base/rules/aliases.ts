import type { Problem } from '../../../corpus/draft.ts';
import { address } from '../../../model/address.ts';
import type { Became, Compared } from '../compared.ts';
import { aliasOwners } from '../successors.ts';

/** A check keeps every address that it had, and feeds go on knowing it by the oldest. */
export function* aliases(compared: Compared): Generator<Problem> {
  yield* ofRedirected(compared);
  const { became, tree } = compared;
  const { ref } = tree;
  for (const check of became) {
    const { before, now: file, by, data } = check;
    const kept = new Set([...data.aliases, file.id]);
    const whole = `\`aliases: [${wholeList(check).join(', ')}]\``;
    if (by === 'likeness') {
      yield {
        file,
        at: { key: ['aliases'], what: 'key' },
        rule: 'history-alias-missing',
        reason: `Missing alias \`${before.id}\`, expected it here: what \`${ref}\` has at \`${address.check(before.id)}\` seems to have become this check`,
        mend: `Write ${whole}, so that the former address goes on leading here. If this is another check, put \`${before.path}\` back`,
      };
      continue;
    }
    const gone = before.data.aliases.filter((alias) => !kept.has(alias));
    for (const alias of gone) {
      yield {
        file,
        at: { key: ['aliases'], what: 'key' },
        rule: 'history-alias-removed',
        reason: `Missing alias \`${alias}\`, which leads here in \`${ref}\`, expected every former slug to stay`,
        mend: `Write ${whole}`,
      };
    }
    const oldest = before.data.aliases[0] ?? before.id;
    if (gone.length > 0 || (data.aliases[0] ?? file.id) === oldest) continue;
    yield {
      file,
      at: { key: ['aliases', 0] },
      rule: 'history-alias-oldest',
      reason: `Unexpected slug \`${data.aliases[0] ?? file.id}\` as the oldest, expected \`${oldest}\`, by which feeds have known the check`,
      mend:
        oldest === file.id
          ? 'Leave the list empty: a slug that this check never had is no alias of it, and another check that says the same stays, with the verdict `void`'
          : `Write ${whole}`,
    };
  }
}

/** A check whose slug leads to another that was there already takes its former slugs with it. */
function* ofRedirected({ changed, became, draft, tree: { ref } }: Compared): Generator<Problem> {
  const owners = aliasOwners(draft);
  const kept = new Set(became.map(({ before }) => before.id));
  for (const record of changed) {
    if (record.kind !== 'checks' || !record.isFinished || kept.has(record.id)) continue;
    const file = owners.get(record.id);
    if (!file) continue;
    for (const alias of record.data.aliases) {
      if (owners.has(alias) || draft.files.checks.has(alias)) continue;
      yield {
        file,
        at: { key: ['aliases'], what: 'key' },
        rule: 'history-alias-removed',
        reason: `Missing alias \`${alias}\`, a former slug of \`${record.id}\` in \`${ref}\`, expected it to lead on with it`,
        mend: `Add \`${alias}\` to \`aliases\``,
      };
    }
  }
}

/** Every slug that the check has had, the oldest first, without its own. */
function wholeList({ before, now, data }: Became): string[] {
  const all = [...before.data.aliases, before.id, ...data.aliases];
  return [...new Set(all)].filter((slug) => slug !== now.id);
}
