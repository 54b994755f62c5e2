/**
 * Makes `draw` keep what it made of a view in a language of the interface: many checks rest on one
 * source, and several on one comparison.
 */
export function drawnOnce<View extends object, Drawn>(
  draw: (view: View, around: string) => Drawn,
): (view: View, around: string) => Drawn {
  const drawn = new Map<string, WeakMap<View, Drawn>>();
  return (view, around) => {
    const known = drawn.get(around) ?? new WeakMap<View, Drawn>();
    drawn.set(around, known);
    const made = known.get(view) ?? draw(view, around);
    known.set(view, made);
    return made;
  };
}
