// References to URIs (RFC 3986): resolved as browsers do (WHATWG URL), then written with what the RFC allows and nothing else.
// The one place where an address is encoded.

/** Scheme, authority, path, query and fragment (RFC 3986 appendix B). */
const PARTS = /^([a-z][a-z0-9+.-]*:)(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;

// What must not stand in them (sections 3.2 to 3.5); `%` only before two digits. Only an authority has brackets, those of IPv6.
const NOT_IN_AUTHORITY = /%(?![0-9a-f]{2})|[^\w.~!$&'()*+,;=:@/[\]%-]/gi;
const NOT_IN_PATH = /%(?![0-9a-f]{2})|[^\w.~!$&'()*+,;=:@/%-]/gi;
const NOT_IN_QUERY = /%(?![0-9a-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gi;

const encode = (part: string | undefined, forbidden: RegExp): string =>
  part === undefined ? '' : part.charAt(0) + part.slice(1).replace(forbidden, encodeURIComponent);

/** As WHATWG URL writes it, which leaves `[ ] | ^` and more as they are; what is encoded stays as it is. */
const toUri = (href: string): string => {
  const [, scheme = '', authority, path = '', query, fragment] = PARTS.exec(href) ?? [];
  return (
    scheme +
    encode(authority, NOT_IN_AUTHORITY) +
    path.replace(NOT_IN_PATH, encodeURIComponent) +
    encode(query, NOT_IN_QUERY) +
    encode(fragment, NOT_IN_QUERY)
  );
};

/** Two sites that nobody has (RFC 6761): what comes out alike on both is elsewhere, anything else is our own. */
const NOWHERE = ['https://a.invalid', 'https://b.invalid'] as const;

const HAS_SCHEME = /^[\s\0-\x1f]*[a-z][a-z0-9+.-]*:/i;

/**
 * What a reference in a document at the path `base` of our site leads to: a URI, or for our own addresses a path, which begins with
 * `/` (`//host/path` is a URI of another site's). Nothing where it cannot be resolved. The site's own url takes no part in it.
 */
export const resolve = (reference: string, base = '/'): string | undefined => {
  const [here, there] = NOWHERE.map((site) => URL.parse(reference, site + base));
  if (!here || !there) return undefined;
  if (here.href === there.href) return toUri(here.href);
  // `https:page` is of our scheme and so relative to browsers, though it names a scheme (RFC 3986 section 5.2.2).
  if (HAS_SCHEME.test(reference)) return undefined;
  // A path of ours that begins with two slashes would be another site's where no url stands before it.
  return toUri(here.href)
    .slice(here.origin.length)
    .replace(/^\/(?=\/)/, '/./');
};

/** Where an article is: what its text refers to is resolved from there, in whatever variant. */
export const ANY_ARTICLE = '/zh/articles/any';

/** The URI of an address that is complete by itself. */
export const absolute = (address: string): string | undefined => {
  const uri = resolve(address);
  return uri?.startsWith('/') ? undefined : uri;
};

/** The scheme of a URI, without its colon; nothing for a path. */
export const schemeOf = (uri: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
