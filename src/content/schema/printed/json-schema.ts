// A record as JSON Schema, for completion in editors: the shape of the parser's own schema, with what each field is for.

import { FIELDS } from '../../data/fields.ts';
import { own } from '../../own.ts';
import { type FrontMatter, recordShape } from '../record.ts';

/** What is used of JSON Schema, draft 7. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const ONE_OF = ['items', 'additionalProperties'] as const;

/** The schema of what a field holds one or more of: itself, an item of a list, or what stands under each variant. */
export const partsOf = (schema: JsonSchema): JsonSchema => {
  const inner = ONE_OF.map((name) => schema[name]).find(
    (part): part is JsonSchema => typeof part === 'object' && !Array.isArray(part) && 'properties' in part,
  );
  return schema.properties ? schema : (inner ?? {});
};

/** Every field with its path, such as `source.name`, in the order of the schema. */
export const fieldsOf = (
  schema: JsonSchema,
  above = '',
  definitions = schema.definitions ?? {},
): { path: string; field: JsonSchema; required: boolean }[] => {
  const [, named] = /^#\/definitions\/(.+)$/.exec(schema.allOf?.[0]?.$ref ?? '') ?? [];
  const { properties = {}, required = [] } = partsOf(own(definitions, named ?? '') ?? schema);
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = above + name;
    return [{ path, field, required: required.includes(name) }, ...fieldsOf(field, `${path}.`, definitions)];
  });
};

export const recordJsonSchema = (): JsonSchema => {
  const schema = structuredClone(recordShape()) as JsonSchema;
  for (const { path, field } of fieldsOf(schema)) {
    const purpose = FIELDS[path as keyof FrontMatter];
    Object.assign(field, { description: `${purpose.zh}\n\n${purpose.en}` });
  }
  return schema;
};
