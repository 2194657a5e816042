import { type Afweging, afweegdrempel, designEditie, type Ontwerpopgave, worthOf } from '@samenhang/core';
import { spreadSeeds } from '@samenhang/motor';
import type { Doelkeuze } from '@samenhang/rekenen';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import { drawKaart } from '../kaart/index.ts';
import { sideOf, toBestand, writeOntwerp } from '../ontwerpbestand/index.ts';
import type { Werk } from '../pakket/index.ts';
import { compute, geenKaart, runTaak, tellStopped, type Verloop } from '../rekenen/index.ts';
import {
  Bevinding,
  GebruikFout,
  type Schrijver,
  tabel,
  toonAantal,
  toonGetal,
  toonMet,
  toonProcent,
  writeDoel,
} from '../uitvoer/index.ts';
import { doelbronOf, doelvorm, makeDoelen } from './doelen.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

function toonWaarde(naam: string, x: number): string {
  return doelvorm[naam as Doelkeuze].toon(x);
}

function describe(opgave: Ontwerpopgave, afweging: Afweging, seconden: number): string[] {
  const { doelen, punten, aantalGevonden, hypervolume, volledig } = afweging;
  const referentie = doelen.map(
    (d) => `${doelvorm[d.naam as Doelkeuze].kop} ${toonWaarde(d.naam, d.slechtst)}`,
  );
  const vervangen = (opgave.lagen[0]?.indelingen ?? []).map((i) => i.indeling).join(', ');
  return [
    `${toonMet(punten.length, 'ontwerp', 'ontwerpen')} voor ${opgave.jaar} waarvan geen een ander op alle doelen verslaat`,
    ...tabel(
      [
        { kop: 'nr', rechts: true },
        ...doelen.map((d) => ({
          kop: `${doelvorm[d.naam as Doelkeuze].kop} (${d.richting === 'hoog' ? 'hoger' : 'lager'} is beter)`,
          rechts: true,
        })),
      ],
      punten.map((p, k) => [String(k + 1), ...p.waarden.map((x, d) => toonWaarde(doelen[d]?.naam ?? '', x))]),
    ),
    '',
    `Gevonden: ${toonMet(aantalGevonden, 'ontwerp', 'ontwerpen')}, in ${toonGetal(seconden, 1)} seconden. ` +
      `Wat in minder dan ${toonProcent(afweegdrempel)} van de gemeenten verschilt, staat er één keer.`,
    `Hypervolume: ${toonGetal(hypervolume, 4)} (0 tot 1) van alles wat is gevonden, gemeten vanaf ${referentie.join(', ')}.`,
    ...(doelen.some((d) => d.naam === 'tafels')
      ? [
          `Tafels: gemiddeld over de voorbeeldhuishoudens en alle gemeenten, als het ontwerp in de plaats komt van ${vervangen}.`,
        ]
      : []),
    volledig
      ? 'Alle stappen van het zoeken zijn gedaan. Of er betere ontwerpen bestaan, is daarmee niet bewezen.'
      : 'De tijd was op voordat alles was geprobeerd: met meer --tijd komen er misschien betere.',
  ];
}

function present({ atlas }: Werk, opgave: Ontwerpopgave, afweging: Afweging, seconden: number) {
  const { doelen, punten, ...rest } = afweging;
  return {
    opgave,
    doelen,
    drempel: afweegdrempel,
    ...rest,
    seconden,
    ontwerpen: punten.map(({ labels, waarden }, k) => {
      const { regios, overdekking } = designEditie(atlas, labels, { indeling: 'ontwerp' });
      return {
        nummer: k + 1,
        waarden: Object.fromEntries(doelen.map((d, i) => [d.naam, waarden[i]])),
        aantalRegios: regios.length,
        labels: Object.fromEntries(
          atlas.gemeenten.map((g, i) => [g.code, regios[overdekking.regio[i] ?? -1]?.code ?? '']),
        ),
      };
    }),
  };
}

/** Every thread from a seed of its own; what they found is weighed together. */
function weigh(
  werk: Werk,
  opgave: Ontwerpopgave,
  { afweging: doelen = [], tijd, seed }: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<Verloop<Afweging>> {
  const { atlas } = werk;
  return compute(
    tijd,
    schrijver,
    ({ signal, fase, tijdMs, meld }) =>
      runTaak(
        {
          soort: 'afweging',
          vraag: {
            atlas,
            opgave: { ...opgave, tijd: tijdMs / 1000 },
            doelen,
            drempel: afweegdrempel,
            bron: doelbronOf(werk),
          },
        },
        spreadSeeds(seed, defaultWorkers()),
        schrijver,
        {
          signal,
          fase,
          voortgang: ({ gedaan, totaal, punten }) =>
            meld(`stap ${gedaan} van ${totaal}, ${punten.length} ontwerpen`),
        },
      ),
    { vanaf: 'zoeken', stop },
  );
}

/** The designs that trade off two to four goals, as a table; one of them to a file. */
export async function showAfweging(
  werk: Werk,
  opgave: Ontwerpopgave,
  opties: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<void> {
  const { afweging: namen = [], kies, naar, json } = opties;
  if (opgave.lagen.length > 1) throw new GebruikFout('--afweging werkt met één laag.');
  if ((kies === undefined) !== (naar === undefined))
    throw new GebruikFout('Geef bij --afweging --kies en --naar samen: welk ontwerp, en naar welk bestand.');
  const doelen = makeDoelen(werk, opgave, namen);
  const vast = doelen.find((d) => d.best === d.slechtst);
  if (vast)
    throw new GebruikFout(
      `Het doel ‘${vast.naam}’ verandert niet: geen taak hoort bij deze indelingen. Kies andere, of een ander doel.`,
    );
  const verloop = await weigh(werk, opgave, opties, schrijver, stop);
  const { antwoord: afweging, seconden } = verloop;
  const { punten } = afweging;
  if (punten.length === 0)
    throw new Bevinding(
      'Er is geen ontwerp gevonden dat aan de eisen voldoet. Zonder --afweging staat er waarom.',
      geenKaart,
    );
  if (json === true) schrijver.json(present(werk, opgave, afweging, seconden));
  else schrijver.regels(...describe(opgave, afweging, seconden));
  if (kies !== undefined && naar) await writeKies(werk, opgave, afweging, kies, naar, opties.scheiding);
  if (kies !== undefined && naar && json !== true)
    schrijver.regels('', `Ontwerp ${kies} geschreven: ${naar.bestand}.`);
  tellStopped(verloop);
}

async function writeKies(
  { atlas, bron }: Werk,
  opgave: Ontwerpopgave,
  { punten }: Afweging,
  kies: number,
  naar: NonNullable<Herontwerpopties['naar']>,
  scheiding: Herontwerpopties['scheiding'],
): Promise<void> {
  const punt = punten[kies - 1];
  if (!punt) throw new GebruikFout(`--kies ${kies}: er zijn ${toonAantal(punten.length)} ontwerpen.`);
  const lagen = [punt.labels];
  if (naar.soort !== 'json')
    return writeDoel(
      naar,
      await drawKaart(bron, sideOf(atlas, punt.labels, 0, 1), naar.soort, { scheiding }),
    );
  const waarde = worthOf(atlas, opgave, lagen) ?? Number.NaN;
  return writeOntwerp(naar, toBestand(bron, atlas, { opgave, lagen, waarde, bewezen: false }));
}
