import { isDag } from '@samenhang/core';

/** What was written for councils and their days, as the API reads it; or the first that is no day. */
export type Radentekst =
  | { readonly ok: true; readonly raden: string }
  | { readonly ok: false; readonly fout: string };

/** `24-6-2027` or `2027-06-24` as ISO; undefined for what is no day. */
function parseDag(tekst: string): string | undefined {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(tekst) ?? [];
  const iso = jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDag(iso) ? iso : undefined;
}

/** Reads a council on each line: `Assen: 24-6-2027, 9-9-2027`. Lines without a council are left out. */
export function readRaden(tekst: string): Radentekst {
  const raden: string[] = [];
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
    raden.push(`${naam.trim().replaceAll(/[;,]/gu, ' ')}:${dagen.join(',')}`);
  }
  return { ok: true, raden: raden.join(';') };
}
