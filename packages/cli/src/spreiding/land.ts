import {
  presentSpreiding,
  type Spreiddoel,
  type SpreidingAntwoord,
  type Spreidland,
  spreidingTabel,
  weighedDistances,
} from '@samenhang/core/geld';
import { type Dekantwoord, locateCapacitated } from '@samenhang/motor';
import { findGemeente } from '../gemeente/index.ts';
import { openAtlas, openBron } from '../pakket/index.ts';
import {
  compute,
  describeBound,
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
import { crowLand, tableLand } from './afstanden.ts';
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
  readonly factor: number;
  readonly jaar?: number;
  readonly data?: string;
  readonly naar?: Doel<'svg' | 'csv' | 'xlsx'>;
}

interface Vraag {
  readonly land: Spreidland;
  readonly open: readonly number[];
  readonly dicht: readonly number[];
}

type Gevonden = Pick<Dekantwoord, 'open' | 'grens' | 'bewezen'> & { readonly plaats?: Int32Array };

/** @throws GebruikFout where the options contradict one another. */
function assertOpties({ land, open, dicht }: Vraag, { aantal, doel, straal, capaciteit }: Landopties): void {
  const n = land.gemeenten.length;
  if ((doel === 'bereik') !== (straal !== undefined))
    throw new GebruikFout('Geef een --straal bij --doel bereik, en alleen daarbij.');
  if (aantal > n) throw new GebruikFout(`Er zijn ${n} gemeenten: ${aantal} plaatsen kan niet.`);
  if (open.length > aantal)
    throw new GebruikFout(`Er blijven ${open.length} plaatsen, en er mogen er maar ${aantal} zijn.`);
  if (capaciteit !== undefined) assertCapaciteit(land, capaciteit, { aantal, doel });
  const beide = open.find((g) => dicht.includes(g));
  if (beide !== undefined)
    throw new GebruikFout(`${land.gemeenten[beide]?.naam ?? ''} staat bij --bestaand en bij --niet.`);
  if (n - dicht.length < aantal)
    throw new GebruikFout(
      `Zonder de gemeenten van --niet blijven er ${n - dicht.length} over: te weinig voor ${aantal} plaatsen.`,
    );
}

/** @throws GebruikFout where no places can be enough. */
function assertCapaciteit(
  { gemeenten }: Spreidland,
  capaciteit: number,
  { aantal, doel }: Pick<Landopties, 'aantal' | 'doel'>,
): void {
  if (doel !== 'afstand') throw new GebruikFout('--capaciteit kan alleen bij --doel afstand.');
  const inwoners = gemeenten.reduce((som, g) => som + g.inwoners, 0);
  if (aantal * capaciteit < inwoners)
    throw new GebruikFout(
      `${aantal} plaatsen voor ${toonAantal(capaciteit)} inwoners zijn te weinig voor ${toonAantal(inwoners)} inwoners. Kies er minstens ${Math.ceil(inwoners / capaciteit)}.`,
    );
  const grootst = gemeenten.reduce((meest, g) => (g.inwoners > meest.inwoners ? g : meest));
  if (grootst.inwoners > capaciteit)
    throw new GebruikFout(
      `${grootst.naam} heeft ${toonAantal(grootst.inwoners)} inwoners: dat past op geen plaats. Kies een hogere --capaciteit.`,
    );
}

/**
 * With room for so many inhabitants: begun with the best without that, which is the answer where it fits. The bound of that
 * holds here too.
 */
function withCapacity(
  { land, open, dicht }: Vraag,
  { capaciteit, seed }: Landopties,
  vrij: Gevonden,
  { signal, tijdMs }: Leiding,
): Gevonden {
  if (capaciteit === undefined) return vrij;
  const n = land.gemeenten.length;
  const gevonden = locateCapacitated({
    klanten: n,
    plekken: n,
    kosten: weighedDistances(land),
    gewicht: Float64Array.from(land.gemeenten, ({ inwoners }) => inwoners),
    capaciteit,
    begin: vrij.open,
    open,
    dicht,
    tijdMs,
    seed,
    gestopt: () => signal.aborted,
  });
  if (gevonden.teveel > 0)
    throw new Bevinding(
      'Er is geen keuze gevonden waarbij iedereen past. Kies meer plaatsen of een hogere --capaciteit.',
    );
  const bewezen = vrij.bewezen && gevonden.waarde <= vrij.grens * (1 + 1e-9);
  return { open: gevonden.open, plaats: gevonden.plaats, grens: vrij.grens, bewezen };
}

/** In a thread, as the website has it done; what a place serves at most is looked at after that, in the time that is left. */
async function solve(
  vraag: Vraag,
  opties: Landopties,
  schrijver: Schrijver,
  leiding: Leiding,
): Promise<Gevonden> {
  const { aantal, doel, straal = 0, seed } = opties;
  const { signal, tijdMs, meld } = leiding;
  const begin = performance.now();
  const vrij = await runTaak(
    { soort: 'spreiding', vraag: { ...vraag, doel, straal, aantal, tijdMs, exact: doel !== 'afstand' } },
    [seed],
    schrijver,
    {
      signal,
      voortgang: ({ waarde, grens }) => meld(`waarde ${toonGetal(waarde, 2)}, grens ${toonGetal(grens, 2)}`),
    },
  );
  const over = Math.max(1, tijdMs - (performance.now() - begin));
  return withCapacity(vraag, opties, vrij, { ...leiding, tijdMs: over });
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
    describeBound(antwoord),
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
  const vraag = { land, open: named(opties.bestaand), dicht: named(opties.niet) };
  assertOpties(vraag, opties);
  const verloop: Verloop<Gevonden> = await compute(opties.tijd, schrijver, (leiding) =>
    solve(vraag, opties, schrijver, leiding),
  );
  const antwoord = presentSpreiding(land, {
    ...verloop.antwoord,
    doel: opties.doel,
    straal: opties.straal,
    capaciteit: opties.capaciteit,
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
