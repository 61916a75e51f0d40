import * as z from 'zod';

/** What a field holds in which unit: shown in docs/json.md, which a test compares with the shape. */
export interface FieldWords {
  unit: string;
  meaning: string;
}

/** A field of a documented JSON shape, with its unit and meaning. */
export function field<T extends z.ZodType>(schema: T, unit: string, meaning: string): T {
  return schema.meta({ unit, description: meaning });
}

/**
 * The fields of a shape as a table in Markdown: path, type, unit, meaning. Lists show as `name[]`. An object that occurs
 * again is told once, and then only referred to.
 */
export function fieldTable(shape: z.ZodObject): string {
  const rows = fieldRows(shape, '', new Map());
  return ['| field | type | unit | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function fieldRows(shape: z.ZodObject, prefix: string, told: Map<object, string>): string[] {
  return Object.entries(shape.shape).flatMap(([key, schema]) => {
    const { unit = '', description = '' } = (schema as z.ZodType).meta() ?? {};
    const { type, inner, list } = kindOf(schema as z.ZodType);
    const path = `${prefix}${key}${list ? '[]' : ''}`;
    const before = inner && told.get(inner.def);
    const as = before === undefined ? '' : `, as \`${before}\``;
    const row = `| \`${path}\` | ${type}${as} | ${String(unit)} | ${description} |`;
    if (inner === undefined || before !== undefined) return [row];
    told.set(inner.def, path);
    return [row, ...fieldRows(inner, `${path}.`, told)];
  });
}

interface Kind {
  type: string;
  list: boolean;
  /** the object inside, whose fields follow in the table */
  inner?: z.ZodObject;
}

function kindOf(schema: z.ZodType): Kind {
  if (schema instanceof z.ZodNullable) {
    const kind = kindOf(schema.unwrap() as z.ZodType);
    return { ...kind, type: `${kind.type} or null` };
  }
  if (schema instanceof z.ZodArray) {
    const kind = kindOf(schema.element as z.ZodType);
    return { ...kind, type: `list of ${kind.type}`, list: true };
  }
  if (schema instanceof z.ZodObject) return { type: 'object', list: false, inner: schema };
  if (schema instanceof z.ZodUnion) return { type: 'number, text, boolean or null', list: false };
  const literal = schema instanceof z.ZodLiteral ? typeof schema.value : undefined;
  if (schema instanceof z.ZodNumber || literal === 'number') return { type: 'number', list: false };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean', list: false };
  return { type: 'text', list: false };
}
