/** What moves parts of the page waits while somebody presses on one of them. */

const waiting: (() => void)[] = [];
let isPressed = false;

addEventListener('pointerdown', () => {
  isPressed = true;
});
addEventListener('pointerup', release);
addEventListener('pointercancel', release);

/**
 * Does what may move a button, at once or when nothing is pressed any more: a button that moves away
 * between press and release is not clicked.
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
