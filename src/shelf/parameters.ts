import * as z from 'zod';
import type { Model } from '../models/index.ts';
import { didYouMeanWord } from './nearest.ts';

/** A parameter of a model as told to people. */
export interface ParameterWords {
  readonly name: string;
  /** what it takes: "a whole number from 1 to 20", "one of Linear, Square" */
  readonly takes: string;
  /** the default, as `--param` takes it; null where the model does without */
  readonly default: string | null;
  readonly meaning: string;
}

/** The part of JSON Schema that parameters use. */
interface Schema {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  default?: unknown;
  description?: string;
  anyOf?: readonly Schema[];
  items?: Schema;
}

/** The parameters of a model in the order of its schema. */
export function parametersOf({ parameters }: Model): readonly ParameterWords[] {
  return Object.entries(schemasOf(parameters)).map(([name, schema]) => ({
    name,
    takes: takesWords(schema),
    default: schema.default === undefined ? null : asText(schema.default),
    meaning: schema.description ?? '',
  }));
}

const schemasOf = (parameters: z.ZodType): Readonly<Record<string, Schema>> =>
  (z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' }).properties ?? {}) as Record<
    string,
    Schema
  >;

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function takesWords(schema: Schema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(takesWords).join(', or ');
  if (schema.const !== undefined) return asText(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.map(asText).join(', ')}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer') return `a whole number${rangeWords(schema)}`;
  if (schema.type === 'number') return `a number${rangeWords(schema)}`;
  if (schema.type === 'array') return `a list as JSON, each entry ${takesWords(schema.items ?? {})}`;
  if (schema.type === 'object') return 'a mapping as JSON';
  if (schema.type === 'null') return 'null';
  return 'text';
}

/** The ends that JSON Schema always puts on whole numbers tell nothing. */
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

function rangeWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const least = minimum !== undefined && minimum > -UNBOUNDED ? `${minimum}` : undefined;
  const most = maximum !== undefined && maximum < UNBOUNDED ? `${maximum}` : undefined;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  return [
    least === undefined ? '' : ` of ${least} or more`,
    exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`,
    most === undefined ? '' : ` up to ${most}`,
    exclusiveMaximum === undefined ? '' : ` below ${exclusiveMaximum}`,
  ].join('');
}

/** Parameters as text, `name=value` each, into values for `checkParameters`; or what is wrong with the text. */
export function parametersOfText(
  model: Model,
  pairs: readonly string[],
): { readonly values: Readonly<Record<string, unknown>> } | { readonly problems: readonly string[] } {
  const known = schemasOf(model.parameters);
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    if (schema === undefined) problems.push(unknownParameter(model, name));
    else if (at < 0) problems.push(`parameter "${name}" has no value: write ${name}=${exampleOf(schema)}`);
    else if (Object.hasOwn(values, name)) problems.push(`parameter "${name}" is given twice: give it once`);
    else values[name] = valueOfText(pair.slice(at + 1), schema);
  }
  return problems.length > 0 ? { problems } : { values };
}

const exampleOf = (schema: Schema): string =>
  asText(schema.default ?? schema.enum?.[0] ?? schema.minimum ?? 1);

function unknownParameter(model: Model, name: string): string {
  const names = Object.keys(schemasOf(model.parameters));
  if (names.length === 0) return `${model.id} has no parameter "${name}": it takes none`;
  return `${model.id} has no parameter "${name}"${didYouMeanWord(name, names) || `: it takes ${names.join(', ')}`}`;
}

/** Words stay text where text is wanted; anything else is read as JSON where it can be. */
function valueOfText(text: string, schema: Schema): unknown {
  if (schema.type === 'string' || schema.enum?.includes(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Parameters that a model accepts, defaults filled in; or each fault in plain words. */
export function checkParameters(
  model: Model,
  values: Readonly<Record<string, unknown>>,
): { readonly parameters: Readonly<Record<string, unknown>> } | { readonly problems: readonly string[] } {
  const known = schemasOf(model.parameters);
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) return { problems: unknown.map((name) => unknownParameter(model, name)) };
  const parsed = (model.parameters as z.ZodType<Record<string, unknown>>).safeParse(values);
  if (parsed.success) return { parameters: parsed.data };
  const faulty = new Map(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message]));
  return {
    problems: [...faulty].map(([name, message]) => {
      const schema = Object.hasOwn(known, name) ? known[name] : undefined;
      if (schema === undefined) return message;
      const given = values[name] === undefined ? 'is missing' : `is ${asText(values[name])}`;
      const inside = schema.type === 'array' || schema.type === 'object' ? ` (${message})` : '';
      return `parameter "${name}" ${given}: give ${takesWords(schema)}${inside}`;
    }),
  };
}
