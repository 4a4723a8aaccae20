// Whether a drawing is only a drawing: SVG is a document that may run scripts, and opened by itself it is of our site. The door of saxes.

import { SaxesParser } from 'saxes';
import type { Refused } from './kinds.ts';

/** Elements that run, or hold what runs, whatever their prefix; and what is no drawing at all. */
const ACTIVE = new Set(['script', 'foreignobject', 'handler', 'listener', 'iframe', 'object', 'embed']);
const HTML = 'http://www.w3.org/1999/xhtml';

/** Addresses that are only a part of the drawing, or a picture within it. */
const HARMLESS = /^(#|data:image\/(png|jpeg|gif|webp|avif)[;,])/i;

const REMEDY = 'export it as plain SVG, without scripts and references, or as PNG';

const refused = (problem: string): Refused => ({ problem, remedy: REMEDY });

/** What is wrong with it; nothing where all is well. */
export const svgProblem = (bytes: Uint8Array): Refused | undefined => {
  let found: Refused | undefined;
  const say = (problem: string) => {
    found ??= refused(problem);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => say('is no SVG that can be read: it is no XML in UTF-8'));
  parser.on('doctype', (text) => {
    if (text.includes('[')) say('defines entities of its own');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') say('loads a stylesheet');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (ACTIVE.has(local.toLowerCase()) || uri === HTML) say(`holds <${local}>, which may run a script`);
    for (const { local: name, value } of Object.values(attributes)) {
      const written = value.replace(/[\s\p{Cc}]/gu, '');
      if (/^on/i.test(name)) say(`holds the attribute ${name}, which runs a script`);
      else if (/(java|vb)script:/i.test(written)) say('holds an address that runs a script');
      else if (/^(href|src)$/i.test(name) && local !== 'a' && !HARMLESS.test(written))
        say('refers to something outside of it');
    }
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    say('is no SVG that can be read: it is no XML in UTF-8');
  }
  return found;
};
