// What stands beside the site, as texts: how servers are told to answer, and what they say of an address that nothing is at.

import type { Catalog } from '../../catalog/catalog.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import type { Address } from '../addresses.ts';
import { caddyfile } from './caddy.ts';
import { headersFile, redirectsFile } from './hosts.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { ABSENT_PATH, type Ask, askManners, OPENS } from './rules.ts';

interface Beside {
  /** Below the folder of the export. */
  readonly path: string;
  readonly text: string;
  readonly type: string;
}

export const mannersOf = async (
  ask: Ask,
  addresses: readonly Address[],
  gone: readonly string[],
  catalog: Catalog,
): Promise<Beside[]> => {
  const manners = await askManners(ask, addresses, new Set(gone), catalog);
  const absent = await Promise.all(
    VARIANT_TAGS.map(async (tag): Promise<Beside> => {
      const page = await ask(`/${tag}/404.html`, OPENS);
      return { path: `absent/${tag}.html`, text: await page.text(), type: 'text/html' };
    }),
  );
  const conf = (name: string, text: string): Beside => ({ path: `conf/${name}`, text, type: '' });
  return [
    ...absent,
    { path: 'absent/any.json', text: await (await ask(ABSENT_PATH)).text(), type: 'application/json' },
    conf('nginx-http.conf', nginxMaps(manners)),
    conf('nginx-server.conf', nginxServer(manners)),
    conf('Caddyfile', caddyfile(manners)),
    conf('_headers', headersFile(manners)),
    conf('_redirects', redirectsFile(manners)),
  ];
};
