import type { Stand } from './stand.ts';

/** The address as another page takes it over: the choice, not how the last page showed it. */
export function keuzeVan({
  weergave: _weergave,
  volgorde: _volgorde,
  gemeente: _gemeente,
  ...keuze
}: Stand): Stand {
  return keuze;
}
