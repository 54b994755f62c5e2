import { fieldId } from '../../contribute/entry.ts';
import { found } from '../elements.ts';
import { type Control, controlOf } from './blocks.ts';
import type { Suggested } from './messages.ts';

/** Suggestions that a field shows at once. */
const MOST = 20;

/** Suggests for a field what the publication has and begins like, or has in it, what is typed. */
export function suggest(control: Control, { names, sources, comparisons }: Suggested): void {
  const list = control instanceof HTMLInputElement ? control.list : null;
  if (!list) return;
  const before = control.name === 'topics' ? /^.*,\s*/.exec(control.value)?.[0] : undefined;
  const typed = control.value
    .slice(before?.length ?? 0)
    .trim()
    .toLowerCase();
  const options = optionsOf()
    .filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(typed))
    .slice(0, MOST);
  list.replaceChildren(
    ...options.map(({ value, label }) => new Option(label, `${before ?? ''}${value}`)),
  );

  function optionsOf(): { value: string; label: string }[] {
    const named = (all: Record<string, string>) =>
      Object.values(all).map((value) => ({ value, label: value }));
    switch (control.name) {
      case 'claimant':
        return named(names.claimants);
      case 'outlet':
        return named(names.outlets);
      case 'topics':
        return named(names.topics);
      case 'comparison':
        return Object.entries(comparisons).map(([value, { title }]) => ({ value, label: title }));
      case 'source':
        return Object.entries(sources).map(([value, { outlet, headline }]) => ({
          value,
          label: `${names.outlets[outlet] ?? outlet}: ${headline ?? value}`,
        }));
      case 'passage': {
        const [, index] = /^source-(\d+)-/.exec(control.id) ?? [];
        const source = controlOf(fieldId('source', Number(index)))?.value ?? '';
        const passages = new Map(Object.entries(sources)).get(source)?.passages ?? [];
        return passages.map((value) => ({ value, label: value }));
      }
      default:
        return [];
    }
  }
}

/** Asks more of a claimant whom the publication does not know. */
export function askOfNewClaimant({ names }: Suggested): void {
  const name = controlOf('claimant')?.value.trim().toLowerCase() ?? '';
  const known = Object.entries(names.claimants).flat();
  found('new-claimant', HTMLElement).hidden =
    name === '' || known.some((one) => one.toLowerCase() === name);
}
