import { lastChange, type RegelingenAntwoord } from '@samenhang/core';
import { type Bron, presentRegelingen, registerOn, zoekindexOf } from '@samenhang/server/bron';
import { nl } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import {
  Bevinding,
  type Schrijver,
  tabel,
  toonAantal,
  toonGetal,
  toonMet,
  toonProcent,
} from '../uitvoer/index.ts';
import { describeControle, presentControle } from './controle.ts';
import { parseDatum } from './datum.ts';
import { addLijstopties, asksForList, describeLijst, type Lijstopties, readKeuze } from './lijst.ts';

interface Regelingopties extends Pakketopties, Lijstopties {
  readonly opDatum?: string;
  readonly drempel?: number;
  readonly controle?: boolean;
}

type Weergave = ReturnType<typeof presentRegelingen>;

function parseDrempel(tekst: string): number {
  if (/^[1-9]\d?$/u.test(tekst)) return Number(tekst);
  throw new InvalidArgumentError(`'${tekst}' is geen drempel: gebruik een heel getal van 1 tot en met 99.`);
}

function describeClusters({ clusters, eilanden, recept, banden }: Weergave): string[] {
  return [
    `Clusters: gemeenten die samenhangen door paren met ten minste ${toonMet(recept.drempel, 'gedeelde regeling', 'gedeelde regelingen')} (${toonAantal(banden.length)} paren)`,
    ...tabel(
      [{ kop: 'gedeeld per paar', rechts: true }, { kop: 'gemeenten' }],
      clusters.map((c) => [toonGetal(c.dichtheid, 1), c.gemeenten.map((g) => g.naam).join(', ')]),
    ),
    `  ${toonMet(eilanden.length, 'gemeente hoort', 'gemeenten horen')} bij geen cluster.`,
  ];
}

function describeRecept({ recept }: Weergave): string[] {
  const vreemd = recept.vreemdeCodes.map((c) => `${c.naam} (${c.code})`).join(', ');
  return [
    'Recept',
    `  datum       ${recept.datum}, gemeenten van ${recept.jaar}`,
    `  telregel    ${recept.telregel}`,
    `  formule     ${recept.formule}`,
    `  bron        ${recept.bron}`,
    ...(vreemd === '' ? [] : [`  telt niet   ${vreemd}: staat nog in het register, maar is opgeheven`]),
  ];
}

function describeGemeenten(gemeenten: RegelingenAntwoord['gemeenten']): string[] {
  return [
    'Gemeenten',
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'naam' },
        { kop: 'regelingen', rechts: true },
        { kop: 'partners', rechts: true },
        { kop: 'overlapgraad', rechts: true },
      ],
      gemeenten.map((g) => [
        g.code,
        g.naam,
        toonAantal(g.regelingen),
        toonAantal(g.partners),
        toonProcent(g.overlapgraad),
      ]),
    ),
  ];
}

function describe(weergave: Weergave): string[] {
  const { perGemeente: p, perVorm, recept } = weergave;
  const { stand, vanaf, tot } = recept.kennis;
  if (stand === 'onbekend')
    return [nl.regelingen.kopOnbekend(recept.datum), nl.regelingen.onbekend(vanaf, tot)];
  return [
    ...(stand === 'onvolledig' ? [`Let op: ${nl.regelingen.onvolledig}`] : []),
    `${toonMet(weergave.aantal ?? Number.NaN, 'gemeenschappelijke regeling', 'gemeenschappelijke regelingen')} van kracht op ${recept.datum}`,
    '',
    ...perVorm.map((v) => `  ${toonAantal(v.aantal).padStart(5)}  ${v.vorm}`),
    '',
    `  per gemeente  gemiddeld ${toonGetal(p.gemiddelde, 1)} regelingen (${toonAantal(p.minimum)} tot ${toonAantal(p.maximum)})`,
    `  partners      gemiddeld ${toonGetal(p.gemiddeldAantalPartners, 1)} andere gemeenten`,
    `  overlapgraad  gemiddeld ${toonProcent(p.overlapgraad)}`,
    '',
    ...describeClusters(weergave),
    '',
    ...describeGemeenten(weergave.gemeenten),
    '',
    ...describeRecept(weergave),
  ];
}

/** What a search finds; undefined where nobody searches. */
async function search(bron: Bron, zoek: string | undefined) {
  return zoek === undefined ? undefined : (await zoekindexOf(bron)).search(zoek);
}

async function answer({ opDatum, drempel, controle, json, ...opties }: Regelingopties, schrijver: Schrijver) {
  const bron = await openBron(opties);
  const datum = opDatum ?? lastChange(bron.pakket.regelingen);
  const dag = registerOn(bron, datum);
  if (!dag || bron.pakket.regelingen.length === 0)
    throw new Bevinding('In dit pakket staan geen regelingen.');
  if (controle) {
    const uitslag = presentControle(bron.pakket, dag.atlas, datum);
    if (json) schrijver.json(uitslag);
    else schrijver.regels(...describeControle(uitslag));
    return;
  }
  const lijst = asksForList(opties);
  const weergave = presentRegelingen(bron, dag, {
    drempel,
    overlap: !lijst,
    keuze: readKeuze(bron, datum, opties),
    vondst: await search(bron, opties.zoek),
    sorteer: opties.sorteer,
  });
  if (json) schrijver.json(weergave);
  else schrijver.regels(...(lijst ? describeOfList(weergave) : describe(weergave)));
}

/** The list; of a day that the register does not know only that. */
function describeOfList(weergave: Weergave): string[] {
  const { stand } = weergave.recept.kennis;
  if (stand === 'onbekend') return describe(weergave);
  return [
    ...(stand === 'onvolledig' ? [`Let op: ${nl.regelingen.onvolledig}`] : []),
    ...describeLijst(weergave),
  ];
}

export function addRegelingen(command: Command, schrijver: Schrijver): void {
  addLijstopties(command)
    .addOption(
      new Option('--op-datum <datum>', 'de dag (standaard de laatste verandering in het register)').argParser(
        parseDatum,
      ),
    )
    .addOption(
      new Option(
        '--drempel <getal>',
        'vanaf hoeveel gedeelde regelingen een paar telt (standaard 8)',
      ).argParser(parseDrempel),
    )
    .addOption(
      new Option('--controle', 'waar de wet aanleiding geeft om naar een regeling te kijken').conflicts(
        'drempel',
      ),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang regelingen --zoek "jeugdhulp" --gemeente Utrecht
  samenhang regelingen --domein sociaal --vorm "openbaar lichaam" --json
  samenhang regelingen --op-datum 2026-05-16
  samenhang regelingen --drempel 10 --json
  samenhang regelingen --controle --op-datum 2026-05-16`,
    );
  addPakketopties(command).action((opties: Regelingopties) => answer(opties, schrijver));
}
