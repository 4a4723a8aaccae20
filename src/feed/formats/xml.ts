// Text into markup.

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For element content and for attributes in double quotes, in HTML and in XML. */
export const escapeXml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (character) => ENTITIES[character] as string) : text;

const SPECIAL = /[&<>"]/;
const ALL_SPECIAL = /[&<>"]/g;

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element's tag up to its `>`; attributes without a value are left out. */
export const opening = (name: string, attributes: Attributes): string => {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeXml(value)}"`;
  }
  return tag;
};

/** An element with this markup in it, or an empty one. */
export const element = (name: string, attributes: Attributes, markup?: string): string =>
  `${opening(name, attributes)}${markup === undefined ? '/>' : `>${markup}</${name}>`}`;

export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  attributes ? element(name, attributes, escapeXml(text)) : `<${name}>${escapeXml(text)}</${name}>`;

/** HTML as it is, which must not hold `]]>`: to be read by people who look into a feed, and not longer than it was. */
export const htmlElement = (name: string, html: string, attributes: Attributes = {}): string =>
  element(name, attributes, `<![CDATA[${html}]]>`);

/** An element with these in it, each on a line of its own; `indent` is what stands before the element on its line. */
export const parentElement = (
  name: string,
  children: readonly string[],
  indent: string,
  attributes: Attributes = {},
): string => {
  // Put together, not joined: V8 copies the text of a document once, when it is sent, and not at every level.
  let markup = '';
  for (const child of children) markup += `\n${indent}    ${child}`;
  return element(name, attributes, `${markup}\n${indent}`);
};
