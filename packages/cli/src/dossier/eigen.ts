import { basename } from 'node:path';
import {
  type Atlas,
  findRegeling,
  type Inbreng,
  isAanvulkop,
  isInForce,
  lastChange,
  matchOne,
  type Namenboek,
  planInvoer,
  readAanvulrijen,
} from '@samenhang/core';
import { type Bron, type Kennis, makeKennis, registerbeeldOf } from '@samenhang/server/bron';
import { describeInvoerfout, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** So many mistakes are told one by one; who sees these knows what is wrong with the rest. */
const MEESTE = 20;

/** How names in the table become numbers and codes: a name means the version that is in force. */
function makeNamenboek({ pakket: { regelingen } }: Bron, atlas: Atlas | undefined): Namenboek {
  const datum = lastChange(regelingen);
  const genoemd = regelingen
    .filter((r) => isInForce({ geldigVan: r.vanKracht, geldigTot: r.tot }, datum))
    .map(({ rooId: id, naam, lichaam }) => ({ id, naam, lichaam }));
  const codeOf = (tekst: string): string | undefined => {
    if (/^GM\d{4}$/iu.test(tekst.trim())) return tekst.trim().toUpperCase();
    return atlas?.gemeenten[matchOne(atlas, [], tekst) ?? -1]?.code;
  };
  return { gemeente: codeOf, regeling: (tekst) => findRegeling(genoemd, tekst) };
}

/**
 * What an organisation recorded, from the table that the website writes and reads: days, money, votes.
 * @throws Bevinding where it is no such table, or with every value that cannot be taken: then none is.
 */
export async function readEigenTabel(bron: Bron, bestand: string): Promise<Kennis> {
  const { readTabelbestand } = await import('@samenhang/data/eigen');
  const tabel = await readTabelbestand(await readBestand(bestand), isAanvulkop);
  if (!tabel.ok) throw new Bevinding(`${bestand}: ${nl.aanvulling.invoer.bestand[tabel.code]}`);
  const boek = makeNamenboek(bron, bron.atlas(bron.laatsteJaar));
  const { delen, fouten } = planInvoer([], readAanvulrijen(tabel.koppen, tabel.rijen, boek));
  if (fouten.length > 0)
    throw new Bevinding(
      fouten
        .slice(0, MEESTE)
        .map((fout) => `${bestand}: ${describeInvoerfout(fout, { t: nl, taal: 'nl' })}`)
        .join('\n'),
    );
  const naam = basename(bestand);
  const inbreng = delen.map(
    ({ inhoud: { over, regels } }): Inbreng => ({
      organisatie: { id: naam, naam },
      over,
      regels: regels.map((regel) => ({ ...regel, door: null, op: regel.bron.datum ?? '' })),
    }),
  );
  return makeKennis(inbreng, (id) => registerbeeldOf(bron, id));
}
