/** The options of `plenum run`, as read. */
export interface RunOptions {
  runs: number;
  seed?: number | undefined;
  jobs?: number | undefined;
  replicates: number;
  swap?: true | undefined;
  reading?: string | undefined;
  readings: boolean;
  readingsRuns: number;
  allReadings?: true | undefined;
  out?: string | undefined;
  resume?: string | undefined;
  events?: true | undefined;
  taskSize?: number | undefined;
  queue?: true | undefined;
  redis?: string | undefined;
  json?: true | undefined;
  quiet?: true | undefined;
}

/** What is wrong with the options taken together, and what would be right; undefined where nothing is. */
export function optionProblem(scenario: string | undefined, options: RunOptions): string | undefined {
  const { out, resume, events, taskSize, queue, redis } = options;
  if (scenario === undefined && resume === undefined)
    return 'name a scenario, such as succession-1922, or a folder with --resume';
  if (scenario !== undefined && resume !== undefined)
    return '--resume takes all from its folder: leave the scenario out';
  if (out !== undefined && resume !== undefined) return 'give a folder by -o or by --resume, not both';
  if (options.allReadings === true && options.swap === true)
    return '--swap runs the main reading only: leave --all-readings out';
  if (out === undefined && events === true) return '--events needs a folder to put them in: add -o <folder>';
  if (out === undefined && taskSize !== undefined) return '--task-size needs a folder: add -o <folder>';
  if (out === undefined && resume === undefined && queue === true)
    return '--queue needs a folder to collect in: add -o <folder>';
  if (queue !== true && redis !== undefined) return '--redis goes with --queue';
  if (queue === true && redis === undefined)
    return '--queue needs to know where: add --redis redis://127.0.0.1:6379';
  return undefined;
}
