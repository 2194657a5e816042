import { parseStand, type Stand } from './stand.ts';

/** The address as another page takes it over: the choice, not how the last page showed it. */
export function keuzeVan(adres: Stand): Stand {
  const {
    weergave: _weergave,
    volgorde: _volgorde,
    gemeente: _gemeente,
    huishouden: _huishouden,
    zonder: _zonder,
    door: _door,
    ...keuze
  } = parseStand({ ...adres });
  return keuze;
}

/** What every page has in common: the year and the language. */
export function jaarVan({ jaar, taal }: Stand): Stand {
  return { ...(jaar === undefined ? {} : { jaar }), ...(taal === undefined ? {} : { taal }) };
}
