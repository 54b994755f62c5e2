import { existsSync, readFileSync } from 'node:fs';
import type { RouteTime } from '../../src/publish/route-times.ts';
import { aligned, type Measured } from './table.ts';

/** What each route cost in the build that told it to `file`, its threads together. */
export function routesTold(file: string): RouteTime[] {
  if (!existsSync(file)) return [];
  const told = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RouteTime);
  return [...Map.groupBy(told, ({ route }) => route)].map(([route, times]) => ({
    route,
    files: sum(times.map(({ files }) => files)),
    bytes: sum(times.map(({ bytes }) => bytes)),
    milliseconds: sum(times.map(({ milliseconds }) => milliseconds)),
  }));
}

/**
 * A table of what each output costs: files and megabytes as the first way makes them, and the seconds
 * of processors, all together, that each way spends on keys, content and writing.
 */
export function routesTable(measured: readonly Measured[]): string {
  const [first] = measured;
  const names = [
    ...new Set(measured.flatMap(({ routes = [] }) => routes.map(({ route }) => route))),
  ];
  const of = ({ routes = [] }: Measured, name: string) =>
    routes.find(({ route }) => route === name);
  const body = names.toSorted().map((name) => {
    const made = first && of(first, name);
    return [
      name,
      String(made?.files ?? 0),
      ((made?.bytes ?? 0) / 1e6).toFixed(2),
      ...measured.map((way) => ((of(way, name)?.milliseconds ?? 0) / 1000).toFixed(3)),
    ];
  });
  const ways = measured.map(({ name }) => `s, ${name.replace(/^.*, /, '')}`);
  return aligned([['output', 'files', 'MB', ...ways], ...body]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
