import { bestMoves, computeCongruentie, type Keuze, type Zet } from '@samenhang/core';
import { type Command, Option } from 'commander';
import { findGemeente } from '../gemeente/index.ts';
import { addKeuzeopties, type Keuzeopties, openKeuze, openWerk, type Werk } from '../pakket/index.ts';
import { numberOption } from '../rekenen/index.ts';
import {
  GebruikFout,
  type Schrijver,
  tabel,
  toonAantal,
  toonGetal,
  toonMet,
  toonProcent,
} from '../uitvoer/index.ts';
import { membersOf } from './wie.ts';

interface Stapopties extends Keuzeopties {
  readonly gemeente?: string;
  readonly regio?: string;
  readonly aantal: number;
}

/** The gemeenten that may move, and how to say so. */
function chooseWho(
  werk: Werk,
  { gemeente, regio }: Stapopties,
): { readonly wie: string; readonly leden?: number[] } {
  if (gemeente !== undefined && regio !== undefined)
    throw new GebruikFout('Geef --gemeente of --regio, niet allebei.');
  if (regio !== undefined) return membersOf(werk.atlas, regio);
  if (gemeente === undefined) return { wie: 'het land' };
  const g = findGemeente(werk.bron, werk.atlas, gemeente);
  return { wie: werk.atlas.gemeenten[g]?.naam ?? gemeente, leden: [g] };
}

function present({ atlas }: Werk, { edities }: Keuze, zet: Zet) {
  const editie = edities[zet.indeling];
  const { code = '', naam = '' } = atlas.gemeenten[zet.gemeente] ?? {};
  return {
    gemeente: { code, naam },
    indeling: editie?.indeling ?? '',
    van: editie?.regios[zet.van] ?? null,
    naar: editie?.regios[zet.naar] ?? null,
    inwoners: Math.round(zet.inwoners),
    winst: zet.winst,
  };
}

type Stap = ReturnType<typeof present>;

function describe(wie: string, jaar: number, congruentie: number, stappen: readonly Stap[]): string[] {
  const kop = `De congruentie van het land is ${toonProcent(congruentie)} in ${jaar}.`;
  if (stappen.length === 0) return [kop, `Geen enkele stap van ${wie} maakt die hoger.`];
  return [
    `${kop} Dit brengt het meeste per inwoner, elke stap op zichzelf geteld:`,
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'indeling' },
        { kop: 'van' },
        { kop: 'naar' },
        { kop: 'inwoners', rechts: true },
        { kop: 'winst in procentpunt', rechts: true },
      ],
      stappen.map((s) => [
        s.gemeente.naam,
        s.indeling,
        s.van?.naam ?? '',
        s.naar?.naam ?? '',
        toonAantal(s.inwoners),
        toonGetal(s.winst * 100, 3),
      ]),
    ),
    `${toonMet(stappen.length, 'stap', 'stappen')} van ${wie}. Er is niet gekeken of de regio die achterblijft nog aaneengesloten is.`,
  ];
}

export function addBesteStap(command: Command, schrijver: Schrijver): void {
  command
    .option('--gemeente <naam>', 'alleen stappen van deze gemeente')
    .option('--regio <indeling:regio>', 'alleen stappen van gemeenten in deze regio')
    .addOption(
      new Option('--aantal <getal>', 'hoeveel stappen')
        .argParser(numberOption('aantal', 1, 100_000, true))
        .default(10),
    )
    .addHelpText(
      'after',
      `
Een stap is één gemeente die in één indeling naar de regio van een buurgemeente gaat. De winst is wat de
congruentie van het land daarvan stijgt. Zij telt alle partners en gemeenten even zwaar.

Voorbeelden:
  samenhang beste-stap --jaar 2026 --basis alles
  samenhang beste-stap --gemeente Heerde --aantal 3
  samenhang beste-stap --regio "veiligheidsregio:Utrecht" --json`,
    );
  addKeuzeopties(command).action(async (opties: Stapopties) => {
    const werk = await openWerk(opties);
    const keuze = openKeuze(werk, opties);
    const { wie, leden } = chooseWho(werk, opties);
    const zetten = bestMoves({
      atlas: werk.atlas,
      keuze,
      aantal: opties.aantal,
      ...(leden ? { gemeenten: leden } : {}),
    });
    const { edities, gewichten } = keuze;
    const { gemiddelde } = computeCongruentie(werk.atlas, { edities, ...(gewichten ? { gewichten } : {}) });
    const stappen = zetten.map((zet) => present(werk, keuze, zet));
    const { jaar } = werk.atlas;
    if (opties.json)
      schrijver.json({ jaar, indelingen: edities.map((e) => e.indeling), congruentie: gemiddelde, stappen });
    else schrijver.regels(...describe(wie, jaar, gemiddelde, stappen));
  });
}
