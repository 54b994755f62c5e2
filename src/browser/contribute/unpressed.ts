/** What moves parts of the page waits while somebody presses on what is clicked. */

/** What does something when it is clicked, and not when it is pressed as fields are. */
const CLICKED = 'a, button, label, summary, [type="checkbox"]';

const waiting: (() => void)[] = [];
let isPressed = false;

// Of a press on a field nobody may hear the end: the menu that opens takes it.
addEventListener('pointerdown', ({ button, target }) => {
  isPressed = button === 0 && target instanceof Element && target.closest(CLICKED) !== null;
});
for (const end of ['pointerup', 'pointercancel', 'contextmenu', 'blur']) {
  addEventListener(end, release);
}

/**
 * Does what may move a button, at once or when none is pressed any more: one that moves away between
 * press and release is not clicked.
 */
export function unpressed(move: () => void): void {
  if (isPressed) waiting.push(move);
  else move();
}

/** A click is told of after its release. */
function release(): void {
  setTimeout(() => {
    isPressed = false;
    for (const move of waiting.splice(0)) move();
  });
}
