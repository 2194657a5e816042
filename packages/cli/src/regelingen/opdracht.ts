import { lastChange, type RegelingenAntwoord, type Registerdag } from '@samenhang/core';
import { type Bron, presentRegelingen, registerOn, zoekindexOf } from '@samenhang/server/bron';
import { nl } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import {
  Bevinding,
  type Doel,
  GebruikFout,
  parseDoel,
  type Schrijver,
  tabel,
  toonAantal,
  toonGetal,
  toonMet,
  toonProcent,
} from '../uitvoer/index.ts';
import { describeControle, presentControle } from './controle.ts';
import { parseDatum } from './datum.ts';
import { describeGrip, measureGripOf } from './grip.ts';
import { addLijstopties, asksForList, describeLijst, type Lijstopties, readKeuze } from './lijst.ts';
import { compareExport, describeExport, saveExport } from './uitexport.ts';

interface Regelingopties extends Pakketopties, Lijstopties {
  readonly opDatum?: string;
  readonly drempel?: number;
  readonly controle?: boolean;
  readonly grip?: boolean;
  readonly uit?: string;
  readonly naar?: Doel<'xml'>;
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

/** What is to be shown: as JSON, or in words. */
interface Antwoord {
  readonly json: unknown;
  readonly regels: () => readonly string[];
}

function answerControle(bron: Bron, { atlas, datum }: Registerdag): Antwoord {
  const uitslag = presentControle(bron.pakket, atlas, datum);
  return { json: uitslag, regels: () => describeControle(uitslag) };
}

function answerGrip(bron: Bron, dag: Registerdag, opties: Regelingopties): Antwoord {
  const [code] = readKeuze(bron, dag.datum, opties).gemeente ?? [];
  if (code === undefined) throw new GebruikFout(nl.register.grip.welkeGemeente);
  const overzicht = measureGripOf(bron, dag, code);
  return { json: overzicht, regels: () => describeGrip(overzicht) };
}

async function answerList(bron: Bron, dag: Registerdag, opties: Regelingopties): Promise<Antwoord> {
  const lijst = asksForList(opties);
  const weergave = presentRegelingen(bron, dag, {
    drempel: opties.drempel,
    overlap: !lijst,
    keuze: readKeuze(bron, dag.datum, opties),
    vondst: await search(bron, opties.zoek),
    sorteer: opties.sorteer,
  });
  return { json: weergave, regels: () => (lijst ? describeOfList(weergave) : describe(weergave)) };
}

async function answerExport(bron: Bron, bestand: string): Promise<Antwoord> {
  const verschil = await compareExport(bron.pakket, bestand);
  return { json: verschil, regels: () => describeExport(verschil) };
}

async function answerRegister(bron: Bron, opties: Regelingopties): Promise<Antwoord> {
  const dag = registerOn(bron, opties.opDatum ?? lastChange(bron.pakket.regelingen));
  if (!dag || bron.pakket.regelingen.length === 0)
    throw new Bevinding('In dit pakket staan geen regelingen.');
  if (opties.controle) return answerControle(bron, dag);
  return opties.grip ? answerGrip(bron, dag, opties) : answerList(bron, dag, opties);
}

async function answer(opties: Regelingopties, schrijver: Schrijver): Promise<void> {
  const bron = await openBron(opties);
  const { uit, naar } = opties;
  if (naar) {
    schrijver.regels(await saveExport(bron.pakket, naar));
    return;
  }
  const antwoord = uit === undefined ? await answerRegister(bron, opties) : await answerExport(bron, uit);
  if (opties.json) schrijver.json(antwoord.json);
  else schrijver.regels(...antwoord.regels());
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
    .addOption(
      new Option(
        '--grip',
        'hoeveel grip een gemeente (--gemeente) heeft: elke maat naast die van even grote gemeenten',
      ).conflicts(['drempel', 'controle', 'zoek']),
    )
    .option('--uit <export.xml>', 'wat een export van het register (XML) anders zegt dan dit pakket')
    .addOption(
      new Option(
        '--naar <register.xml>',
        'bewaar het hele register van dit pakket in de vorm van zo’n export',
      )
        .argParser(parseDoel('xml'))
        .conflicts(['opDatum', 'drempel', 'controle', 'grip', 'uit', 'json']),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang regelingen --zoek "jeugdhulp" --gemeente Utrecht
  samenhang regelingen --domein sociaal --vorm "openbaar lichaam" --json
  samenhang regelingen --op-datum 2026-05-16
  samenhang regelingen --drempel 10 --json
  samenhang regelingen --controle --op-datum 2026-05-16
  samenhang regelingen --gemeente Utrecht --grip
  samenhang regelingen --naar register.xml`,
    );
  addPakketopties(command).action((opties: Regelingopties) => answer(opties, schrijver));
}
