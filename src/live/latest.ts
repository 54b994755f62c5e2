/** Something that is made anew when it is out of date. */
export interface Latest<Made> {
  /** What was made last; where it is out of date, what comes of making it anew. */
  get: () => Promise<Made>;
  /** Says that it is out of date. */
  renew: () => void;
}

/**
 * Makes something at once and after every `renew`, never twice at a time: what is asked for while it
 * is made is made once more, whatever was asked for and how often. `onMade` hears how each went.
 */
export function latest<Made>(
  make: () => Promise<Made>,
  onMade: (made: Promise<Made>) => void,
): Latest<Made> {
  let isWaiting = false;
  const begin = () => {
    isWaiting = false;
    return make();
  };
  let current = begin();
  onMade(current);
  return {
    get: () => current,
    renew: () => {
      if (isWaiting) return;
      isWaiting = true;
      current = current.then(begin, begin);
      onMade(current);
    },
  };
}
