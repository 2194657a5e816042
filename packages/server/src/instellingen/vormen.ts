/** How the value of a setting is read: what it must be, and how to mend it where it is not. */

import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import proxyaddr from 'proxy-addr';

/** What a value means, or how it must be written instead: an order to whoever set it, without a point at the end. */
type Gelezen<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly herstel: string };

export type Lees<T> = (tekst: string) => Gelezen<T>;

/** Reads with a function that gives undefined for what will not do. */
export function reader<T>(herstel: string, lees: (tekst: string) => T | undefined): Lees<T> {
  return (tekst) => {
    const waarde = lees(tekst);
    return waarde === undefined ? { ok: false, herstel } : { ok: true, waarde };
  };
}

/** Any text that is not empty. */
export const tekst: Lees<string> = (waarde) => ({ ok: true, waarde });

/** A whole number from `van` up to and including `tot`. */
export function heel(van: number, tot: number, wat = 'een heel getal'): Lees<number> {
  return reader(`gebruik ${wat} van ${van} tot en met ${tot}`, (waarde) => {
    const getal = /^\d{1,9}$/u.test(waarde) ? Number(waarde) : Number.NaN;
    return getal >= van && getal <= tot ? getal : undefined;
  });
}

export const poort = heel(0, 65_535);

/** An address of this machine, or a name of it. */
export const host: Lees<string> = reader('gebruik een adres van deze machine, zoals 0.0.0.0', (waarde) =>
  isIP(waarde) > 0 || /^[\w.-]+$/u.test(waarde) ? waarde : undefined,
);

export const jaOfNee: Lees<boolean> = reader('gebruik ja of nee', (waarde) =>
  waarde === 'ja' ? true : waarde === 'nee' ? false : undefined,
);

/** The address of a website, with nothing behind the host: its origin. */
export const websiteadres: Lees<string> = reader(
  'gebruik iets als https://samenhang.example, zonder pad',
  (waarde) => {
    const url = URL.parse(waarde);
    const kaal =
      url && /^https?:$/u.test(url.protocol) && url.username === '' && url.href === `${url.origin}/`;
    return kaal ? url.origin : undefined;
  },
);

/** A folder that means the same wherever the program is started. */
export const map: Lees<string> = reader('gebruik een heel pad, zoals /srv/samenhang', (waarde) =>
  isAbsolute(waarde) ? waarde : undefined,
);

/** Where to listen. */
export interface Luisterplek {
  readonly host: string;
  readonly poort: number;
}

/** `9464` (this machine only) or `0.0.0.0:9464`. */
export const luisterplek: Lees<Luisterplek> = reader(
  'gebruik een poort, of adres:poort, zoals 9464 of 0.0.0.0:9464',
  (waarde) => {
    const plek = /^(?:(?:\[([\da-f:.]+)\]|([\w.-]+)):)?(\d+)$/iu.exec(waarde);
    const gelezen = poort(plek?.[3] ?? '');
    return gelezen.ok ? { host: plek?.[1] ?? plek?.[2] ?? '127.0.0.1', poort: gelezen.waarde } : undefined;
  },
);

export const postgresadres: Lees<string> = reader(
  'gebruik een adres van PostgreSQL, zoals postgres://rol:wachtwoord@host/database',
  (waarde) => (/^postgres(?:ql)?:\/\/./u.test(waarde) ? waarde : undefined),
);

/** The address of a mail server, with nothing behind the host. */
export const smtpadres: Lees<string> = reader(
  'gebruik iets als smtp://naam:wachtwoord@mail.voorbeeld.nl:587, zonder pad',
  (waarde) => {
    const url = URL.parse(waarde);
    const kaal = url && /^smtps?:$/u.test(url.protocol) && url.hostname !== '' && /^\/?$/u.test(url.pathname);
    return kaal && url.search === '' && url.hash === '' ? waarde : undefined;
  },
);

export const emailadres: Lees<string> = reader(
  'gebruik een e-mailadres, zoals samenhang@voorbeeld.nl',
  (waarde) => (/^[^\s@<>",]+@[^\s@<>",]+$/u.test(waarde) ? waarde : undefined),
);
/** Addresses, ranges (`10.0.0.0/8`) and the names of ranges that `proxy-addr` knows, with commas between them. */
export const adreslijst: Lees<readonly string[]> = reader(
  'gebruik adressen van proxy’s met komma’s ertussen, zoals 10.0.0.5,10.1.0.0/16 of loopback',
  (waarde) => {
    const delen = waarde.split(',').map((deel) => deel.trim());
    // What `proxy-addr` would read as an address and nobody means so, such as a number of proxies.
    if (delen.some((deel) => /^[^a-z]/u.test(deel) && isIP(deel.replace(/\/.*$/u, '')) === 0))
      return undefined;
    try {
      proxyaddr.compile(delen);
      return delen;
    } catch {
      return undefined;
    }
  },
);
