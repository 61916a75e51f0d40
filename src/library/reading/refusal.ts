/** A file that is not taken, with what is wrong and what would be right: for the user, never a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
