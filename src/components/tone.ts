import type { VerdictView } from '../views/parts.ts';

/** Attributes that set `--tone` to the verdict's colour in both schemes. */
export function toneAttributes(colour: VerdictView['colour']): {
  'data-tone'?: string;
  style?: string;
} {
  return typeof colour === 'string'
    ? { 'data-tone': colour }
    : { style: `--tone:light-dark(${colour.light},${colour.dark})` };
}
