/** What a person asked for cannot be done; the message says why, and what would do. */
export class Refusal extends Error {
  override name = 'Refusal';
}
