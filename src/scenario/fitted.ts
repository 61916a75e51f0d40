import * as z from 'zod';
import { textSchema } from '../evidence/index.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is written in 64 hexadecimal digits');

/** That a scenario's numbers were fitted to the record of the one it extends, and how: written by `plenum fit --yaml`. */
export const fittedSchema = z.strictObject({
  /** the command that gave them */
  recipe: textSchema,
  /** hash of the first rows of the scenario fitted, as the program computed them then: with another, the fit is out of date */
  probe: sha256Schema,
  /** of the files that say what is fitted and scored */
  files: z.array(sha256Schema).min(1),
});

/** Whether a scenario's parameters are ranges chosen before any fit, or fitted to the record. */
export const PARAMETERS_FROM = ['prior', 'posterior'] as const;
export type ParametersFrom = (typeof PARAMETERS_FROM)[number];

/** What of a scenario file says so. */
interface Fitted {
  id: string;
  extends?: string | undefined;
  fitted?: z.infer<typeof fittedSchema> | undefined;
}

export const parametersFrom = ({ fitted }: Pick<Fitted, 'fitted'>): ParametersFrom =>
  fitted === undefined ? 'prior' : 'posterior';

/** The id under which a scenario's reforms, scoring and other files stand. A fitted one takes those of the scenario it extends. */
export const filesId = ({ fitted, extends: base, id }: Fitted): string =>
  fitted !== undefined && base !== undefined ? base : id;
