import {
  capacitiesOf,
  faultOfRuimte,
  presentSpreiding,
  type Spreiddoel,
  type SpreidingAntwoord,
  type Spreidland,
  spreidingTabel,
} from '@samenhang/core/geld';
import type { AntwoordVan } from '@samenhang/rekenen';
import { describeRuimtefout, maakGetallen, nl, tellSpreiding } from '@samenhang/taal';
import { findGemeente } from '../gemeente/index.ts';
import { openAtlas, openBron } from '../pakket/index.ts';
import {
  compute,
  type Leiding,
  type Rekenopties,
  runTaak,
  tellStopped,
  type Verloop,
} from '../rekenen/index.ts';
import {
  Bevinding,
  type Doel,
  GebruikFout,
  type Schrijver,
  tabel,
  tablesFile,
  toonAantal,
  toonGetal,
  toonMet,
  writeDoel,
} from '../uitvoer/index.ts';
import { crowLand, tableCapaciteiten, tableLand } from './afstanden.ts';
import { drawSpreiding } from './kaart.ts';

/** Options of the question where places should be in the country. */
export interface Landopties extends Rekenopties {
  readonly aantal: number;
  readonly doel: Spreiddoel;
  readonly straal?: number;
  readonly bestaand?: readonly string[];
  readonly niet?: readonly string[];
  readonly afstanden?: string;
  readonly capaciteit?: number;
  readonly capaciteiten?: string;
  readonly factor: number;
  readonly jaar?: number;
  readonly data?: string;
  readonly naar?: Doel<'svg' | 'csv' | 'xlsx'>;
}

interface Vraag {
  readonly land: Spreidland;
  readonly open: readonly number[];
  readonly dicht: readonly number[];
  /** Inhabitants that a place in each gemeente serves at most. */
  readonly capaciteit: Float64Array | undefined;
}

type Gevonden = AntwoordVan['spreiding'];

/** @throws GebruikFout where the options contradict one another. */
function assertOpties({ land, open, dicht, capaciteit }: Vraag, { aantal, doel, straal }: Landopties): void {
  const n = land.gemeenten.length;
  if ((doel === 'bereik') !== (straal !== undefined))
    throw new GebruikFout('Geef een --straal bij --doel bereik, en alleen daarbij.');
  if (aantal > n) throw new GebruikFout(`Er zijn ${n} gemeenten: ${aantal} plaatsen kan niet.`);
  if (open.length > aantal)
    throw new GebruikFout(`Er blijven ${open.length} plaatsen, en er mogen er maar ${aantal} zijn.`);
  const beide = open.find((g) => dicht.includes(g));
  if (beide !== undefined)
    throw new GebruikFout(`${land.gemeenten[beide]?.naam ?? ''} staat bij --bestaand en bij --niet.`);
  if (n - dicht.length < aantal)
    throw new GebruikFout(
      `Zonder de gemeenten van --niet blijven er ${n - dicht.length} over: te weinig voor ${aantal} plaatsen.`,
    );
  if (!capaciteit) return;
  const fout = faultOfRuimte(land, { aantal, open, dicht, capaciteit });
  if (fout) throw new GebruikFout(describeRuimtefout(fout, nl, maakGetallen('nl')));
}

/** @throws Bevinding where not all have a place: another choice of options may help. */
function assertPast({ teveel = 0, bewezen }: Gevonden): void {
  const { nietsPast, nietsGevonden } = nl.geld.spreiding;
  if (teveel > 0) throw new Bevinding(bewezen ? nietsPast : nietsGevonden);
}

/** In a thread, as the website has it done. */
function solve(
  { land, open, dicht, capaciteit }: Vraag,
  { aantal, doel, straal = 0, seed }: Landopties,
  schrijver: Schrijver,
  { signal, tijdMs, meld }: Leiding,
): Promise<Gevonden> {
  const vraag = { land, open, dicht, capaciteit, doel, straal, aantal, tijdMs, exact: doel !== 'afstand' };
  return runTaak({ soort: 'spreiding', vraag }, [seed], schrijver, {
    signal,
    voortgang: ({ waarde, grens }) => meld(`waarde ${toonGetal(waarde, 2)}, grens ${toonGetal(grens, 2)}`),
  });
}

const doelzinnen: Readonly<Record<Spreiddoel, (a: SpreidingAntwoord) => string>> = {
  afstand: ({ waarde }) => `Inwoners × km samen: ${toonAantal(Math.round(waarde))}.`,
  verste: ({ waarde }) => `Niemand is verder dan ${toonGetal(waarde, 1)} km.`,
  bereik: ({ waarde, straal }) =>
    `Binnen ${toonGetal(straal, 1)} km wonen ${toonAantal(Math.round(waarde))} inwoners.`,
};

function describe(antwoord: SpreidingAntwoord, { afstanden, factor }: Landopties): string[] {
  const rechts = true;
  return [
    `${toonMet(antwoord.aantal, 'plaats', 'plaatsen')} voor ${toonMet(antwoord.gemeenten.length, 'gemeente', 'gemeenten')} in ${antwoord.jaar}`,
    doelzinnen[antwoord.doel](antwoord),
    `Gemiddeld per inwoner ${toonGetal(antwoord.gemiddeldKm, 1)} km, hoogstens ${toonGetal(antwoord.versteKm, 1)} km.`,
    tellSpreiding(antwoord, nl, maakGetallen('nl')).bewijs,
    '',
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'plaats' },
        { kop: 'gemeenten', rechts },
        { kop: 'inwoners', rechts },
        { kop: '' },
      ],
      antwoord.open.map((p) => [
        p.code,
        p.naam,
        toonAantal(p.gemeenten),
        toonAantal(p.inwoners),
        p.bestaand ? 'bestaand' : '',
      ]),
    ),
    '',
    afstanden === undefined
      ? `Afstanden zijn rechte lijnen tussen het midden van gemeenten, maal ${toonGetal(factor, 2)}. Binnen een gemeente tellen zij als 0.`
      : `Afstanden komen uit ${afstanden}.`,
  ];
}

/** Answers where places should be in the country, or in the gemeenten of a table. */
export async function answerLand(opties: Landopties, schrijver: Schrijver): Promise<void> {
  const bron = await openBron({ ...opties });
  const atlas = openAtlas(bron, opties);
  const land =
    opties.afstanden === undefined
      ? crowLand(bron, atlas, opties.factor)
      : await tableLand(bron, atlas, opties.afstanden);
  const indexOf = (naam: string): number => {
    const code = atlas.gemeenten[findGemeente(bron, atlas, naam)]?.code;
    const plek = land.gemeenten.findIndex((g) => g.code === code);
    if (plek < 0) throw new GebruikFout(`${naam} staat niet in de tabel met afstanden.`);
    return plek;
  };
  const named = (namen: readonly string[] = []) => [...new Set(namen.map(indexOf))];
  const { capaciteiten } = opties;
  const capaciteit = capacitiesOf(land, {
    voorAllen: opties.capaciteit,
    per: capaciteiten === undefined ? undefined : await tableCapaciteiten(bron, atlas, capaciteiten),
  });
  const vraag = { land, open: named(opties.bestaand), dicht: named(opties.niet), capaciteit };
  assertOpties(vraag, opties);
  const verloop: Verloop<Gevonden> = await compute(opties.tijd, schrijver, (leiding) =>
    solve(vraag, opties, schrijver, leiding),
  );
  assertPast(verloop.antwoord);
  const antwoord = presentSpreiding(land, {
    ...verloop.antwoord,
    doel: opties.doel,
    straal: opties.straal,
    capaciteit,
    factor: opties.afstanden === undefined ? opties.factor : 1,
    bestaand: vraag.open,
  });
  const { naar } = opties;
  if (naar) {
    await writeDoel(
      naar,
      naar.soort === 'svg'
        ? drawSpreiding(bron, atlas, antwoord)
        : await tablesFile(naar.soort, [spreidingTabel(antwoord)]),
    );
    schrijver.regels(`De uitkomst staat in ${naar.bestand}.`);
  } else if (opties.json === true) schrijver.json({ ...antwoord, seconden: verloop.seconden });
  else schrijver.regels(...describe(antwoord, opties));
  tellStopped(verloop);
}
