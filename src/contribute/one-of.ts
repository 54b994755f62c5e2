/** A choice, `undefined` where nothing is chosen. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** A text on one line, or in several where its field has them; `undefined` where it is blank. */
export function orNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
