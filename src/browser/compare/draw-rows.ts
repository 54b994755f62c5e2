/** Milliseconds after which the page's thread is left to others. */
const SLICE = 8;

/** Puts rows into the page, a few at a time. */
export interface RowDrawer {
  add: (rows: readonly string[]) => void;
  /** Calls `then` when all rows are in the page. */
  end: (then: () => void) => void;
  /** Puts no further rows into the page. */
  stop: () => void;
}

/** Draws rows at the end of `list` in slices, between which the page hears keys and scrolls. */
export function drawRows(list: Pick<HTMLElement, 'insertAdjacentHTML'>): RowDrawer {
  const waiting: string[] = [];
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let then: (() => void) | undefined;

  const slice = () => {
    timer = undefined;
    const until = performance.now() + SLICE;
    while (next < waiting.length && performance.now() < until) {
      list.insertAdjacentHTML('beforeend', waiting[next++] ?? '');
    }
    if (next < waiting.length) timer = setTimeout(slice);
    else then?.();
  };
  const wake = () => (timer ??= setTimeout(slice));

  return {
    add: (rows) => {
      waiting.push(...rows);
      wake();
    },
    end: (after) => {
      then = after;
      wake();
    },
    stop: () => {
      clearTimeout(timer);
      waiting.length = next;
      then = undefined;
    },
  };
}
