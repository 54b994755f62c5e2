import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

const FILES = ['.well-known/security.txt', '.well-known/trust.txt', 'trust.txt'];
const sites = inject('sites');

it.each(FILES)('A publication that is so configured has %s, and another has not', (file) => {
  const there = sites.filter(({ folder }) => existsSync(join(folder, file)));
  expect(there.map(({ name }) => name)).toEqual(['invented']);
});

it('trust.txt says the same at both of its addresses', () => {
  const invented = sites.find(({ name }) => name === 'invented');
  const [one, other] = FILES.slice(1).map((file) =>
    readFileSync(join(invented?.folder ?? '', file), 'utf8'),
  );
  expect(one).toBe(other);
  expect(one).toContain('belongto=https://association.example/');
});
