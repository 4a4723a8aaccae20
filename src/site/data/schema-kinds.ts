// The kinds of values that the schemas share.

const text = (description: string) => ({ type: 'string', description });

export const address = (description: string) => ({ ...text(description), format: 'uri' });

export const instant = (description: string) => ({ ...text(description), format: 'date-time' });

/** SHA-256 as `sha256sum` prints it. */
export const sha256 = (description: string) => ({ ...text(description), pattern: '^[0-9a-f]{64}$' });

/** What is compared, and means nothing else. */
export const mark = (description: string) => ({ ...text(description), minLength: 1 });

export const count = (description: string) => ({ type: 'integer', minimum: 0, description });

export const orNull = ({ type, ...kind }: { readonly type: string; readonly description: string }) => ({
  type: [type, 'null'],
  ...kind,
});

export const listOf = (items: object, description: string) => ({ type: 'array', items, description });

/** With all of these fields, and perhaps others: a later version may say more. */
export const record = (
  properties: Readonly<Record<string, object>>,
  description: string,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const VARIANT = {
  type: 'string',
  description: 'the variant: zh is as written',
  pattern: '^zh(-[A-Za-z]+)*$',
};

export const CHANNELS = listOf(
  { type: 'string' },
  'ids of the channels in whose feeds it stands, those above its own among them',
);

export const REVISIONS = listOf(
  {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    prefixItems: [instant('since when'), sha256('the digest that its record carried')],
  },
  'where the record once said something else: what it said since when, the oldest first; the last is the present one',
);
