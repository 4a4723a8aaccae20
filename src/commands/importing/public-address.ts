// Whether an address is one that everybody may ask: a page must not make us ask machines that only we can reach. The door of ipaddr.js.

import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** IPv4 written as IPv6 is IPv4; loopback, private, link-local, reserved and translated addresses are none. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

export type MayAsk = (address: string) => boolean;

export class NotPublic extends Error {}

/** For the connection itself, so that what was looked at is what is asked: of several addresses all must be public. */
export const lookupWhere =
  (mayAsk: MayAsk): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new Error(`${host} has no address`), '');
      if (!found.every(({ address }) => mayAsk(address)))
        return done(new NotPublic('its address is a private one'), '');
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
