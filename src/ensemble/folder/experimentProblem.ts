/** Something wrong with an experiment's folder, or with who works on it: what it is and what to do, in words. */
export class ExperimentProblem extends Error {
  override name = 'ExperimentProblem';
  /** it is the command that was wrong, not the folder */
  readonly usage: boolean;

  constructor(message: string, usage = false) {
    super(message);
    this.usage = usage;
  }
}
