import { presentZoek, type ZoekAntwoord } from '@samenhang/core';
import type { Command } from 'commander';
import { addJaaropties, type Jaaropties, openAtlas, openBron } from '../pakket/index.ts';
import { Bevinding, type Schrijver, tabel, toonAantal } from '../uitvoer/index.ts';

type Treffer = ZoekAntwoord['treffers'][number];

/** How a gemeente was found, where that is not by her own name. */
function describeVia({ soort, via, viaJaar }: Treffer): string {
  if (soort === 'plaats') return `plaats ${via}`;
  if (soort === 'postcode') return `postcode ${via}`;
  return soort === 'vroeger' ? `${via} (${viaJaar ?? ''})` : '';
}

function describe({ jaar, aantal, treffers }: ZoekAntwoord): string[] {
  const rest = aantal - treffers.length;
  return [
    `Gemeenten van ${jaar}`,
    ...tabel(
      [{ kop: 'code' }, { kop: 'gemeente' }, { kop: 'gevonden op' }],
      treffers.map((t) => [t.code, t.naam, describeVia(t)]),
    ),
    ...(rest > 0 ? [`  en nog ${toonAantal(rest)}`] : []),
  ];
}

export function addZoek(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang zoek Driebergen
  samenhang zoek "1012 AB"
  samenhang zoek "heuvelrug utr" --jaar 2015 --json`,
  );
  addJaaropties(command).action(async (tekst: string, opties: Jaaropties) => {
    const bron = await openBron(opties);
    const { jaar } = openAtlas(bron, opties);
    const zoekbron = bron.zoekbron(jaar);
    if (!zoekbron) throw new Error(`no search for ${String(jaar)}`);
    const antwoord = presentZoek(zoekbron, tekst);
    if (opties.json) schrijver.json(antwoord);
    else if (antwoord.aantal > 0) schrijver.regels(...describe(antwoord));
    if (antwoord.aantal === 0)
      throw new Bevinding(
        `Bij '${tekst}' vonden we geen gemeente in ${jaar}. Niet elke plaats en elke postcode is bekend.`,
      );
  });
}
