import { basePath } from '../model/address.ts';
import type { Publication } from '../model/publication.ts';
import type { PrepareContext } from './prepare.ts';

/** What the preparation of files depends on in a publication. */
export function contextOf({ address, languages }: Publication): PrepareContext {
  const { origin } = new URL(address);
  return { base: basePath(address), origin, language: languages[0] ?? 'en' };
}
