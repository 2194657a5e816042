import type { Command } from 'commander';
import { addJaaropties, type Jaaropties, openAtlas, openBron, openKeuze } from '../pakket/index.ts';
import {
  type Schrijver,
  tabel,
  toonAantal,
  toonAfgeleid,
  toonGetal,
  toonProcent,
  toonRecept,
} from '../uitvoer/index.ts';
import { presentVergelijking, type VergelijkWeergave } from './present.ts';

function describeMoves({ a, b, verplaatsingen }: VergelijkWeergave): string[] {
  const { aantal, aantalGemeenten, lijst } = verplaatsingen;
  const deel = `${toonAantal(aantal)} van ${toonAantal(aantalGemeenten)} gemeenten`;
  if (aantal === 0) return [`Geen gemeente hoeft te verhuizen om van ${a.naam} ${b.naam} te maken.`];
  return [
    `Verhuizingen om van ${a.naam} ${b.naam} te maken: ${deel}`,
    ...tabel(
      [{ kop: 'code' }, { kop: 'gemeente' }, { kop: 'van' }, { kop: 'naar' }],
      lijst.map((m) => [
        m.gemeente.code,
        m.gemeente.naam,
        m.van.naam,
        m.naar === null ? `${m.doel.naam} (nieuw)` : m.doel.naam,
      ]),
    ),
  ];
}

function describe(weergave: VergelijkWeergave): string[] {
  const { a, b, recept, nesting, gelijkenis } = weergave;
  return [
    `${a.naam} (${a.aantalRegios} regio’s) en ${b.naam} (${b.aantalRegios} regio’s) in ${recept.jaar}`,
    ...toonAfgeleid(recept),
    '',
    'Nesting: welk deel van de gemeenten blijft bij elkaar (100 % = past er helemaal in)',
    ...tabel(
      [{ kop: '' }, { kop: 'naar gemeenten', rechts: true }, { kop: 'naar inwoners', rechts: true }],
      [
        [`${a.naam} in ${b.naam}`, toonProcent(nesting.aInB), toonProcent(nesting.aInBInwoners)],
        [`${b.naam} in ${a.naam}`, toonProcent(nesting.bInA), toonProcent(nesting.bInAInwoners)],
      ],
    ),
    '',
    `Gelijkenis over ${toonAantal(gelijkenis.aantalGemeenten)} gemeenten die in beide in precies één regio liggen`,
    `  Rand                               ${toonGetal(gelijkenis.rand, 3)}   (1 = gelijk)`,
    `  Rand, gecorrigeerd voor toeval     ${toonGetal(gelijkenis.ari, 3)}   (1 = gelijk, 0 = toeval)`,
    `  genormaliseerde wederzijdse info   ${toonGetal(gelijkenis.nmi, 3)}   (1 = gelijk)`,
    `  variatie van informatie            ${toonGetal(gelijkenis.vi, 3)}   (0 = gelijk, in bits)`,
    '',
    ...describeMoves(weergave),
    '',
    ...toonRecept(recept),
  ];
}

export function addVergelijk(program: Command, schrijver: Schrijver): void {
  const command = program
    .command('vergelijk')
    .argument('<a>', 'de eerste indeling')
    .argument('<b>', 'de tweede indeling')
    .description('vergelijk twee indelingen van één jaar: nesting, gelijkenis en verhuizingen')
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang vergelijk arbeidsmarktregio veiligheidsregio --jaar 2015
  samenhang vergelijk jeugdregio ggd_regio --jaar 2016 --json`,
    );
  addJaaropties(command).action(async (a: string, b: string, opties: Jaaropties) => {
    const atlas = openAtlas(await openBron(opties), opties);
    const [eerste, tweede] = openKeuze(atlas, { indelingen: [...new Set([a, b])] }).edities;
    if (!eerste) return;
    const weergave = presentVergelijking(atlas, eerste, tweede ?? eerste);
    if (opties.json) schrijver.json(weergave);
    else schrijver.regels(...describe(weergave));
  });
}
