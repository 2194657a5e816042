import { isDag } from '@samenhang/core';

/** A council with the days on which it meets. */
interface Raad {
  readonly gemeente: string;
  readonly vergaderdagen: readonly string[];
}

/** What was written for councils and their days; or the first that is no day. */
export type Radentekst =
  | { readonly ok: true; readonly raden: readonly Raad[] }
  | { readonly ok: false; readonly fout: string };

/** `24-6-2027` or `2027-06-24` as ISO; undefined for what is no day. */
function parseDag(tekst: string): string | undefined {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(tekst) ?? [];
  const iso = jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDag(iso) ? iso : undefined;
}

/** Reads a council on each line: `Assen: 24-6-2027, 9-9-2027`. Lines without a council are left out. */
export function readRaden(tekst: string): Radentekst {
  const raden: Raad[] = [];
  for (const regel of tekst.split('\n')) {
    const [naam = '', ...rest] = regel.split(':');
    if (naam.trim() === '') continue;
    const stukken = rest
      .join(':')
      .split(/[,;\s]+/u)
      .filter((stuk) => stuk !== '');
    const dagen = stukken.map(parseDag);
    const mis = dagen.indexOf(undefined);
    if (mis >= 0) return { ok: false, fout: stukken[mis] ?? '' };
    raden.push({
      gemeente: naam.trim().replaceAll(/[;,]/gu, ' '),
      vergaderdagen: dagen.filter((dag) => dag !== undefined),
    });
  }
  return { ok: true, raden };
}

/** Councils as a parameter of the API has them: `Assen:2027-06-24,2027-09-09;Urk:`. */
export function writeRaden(raden: readonly Raad[]): string {
  return raden.map(({ gemeente, vergaderdagen }) => `${gemeente}:${vergaderdagen.join(',')}`).join(';');
}
