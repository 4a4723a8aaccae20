// The record of another site's article, as far as it is one: anybody may have written it.

export type Read = Readonly<Record<string, unknown>>;

export const tableIn = (value: unknown): Read =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Read) : {};

export const textIn = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
};

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const tablesIn = (value: unknown): Read[] => listIn(value).map(tableIn);

export const namesIn = (value: unknown): string[] =>
  tablesIn(value).flatMap(({ name }) => textIn(name) ?? []);
