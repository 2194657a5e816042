import { isDag, type RegelingenAntwoord } from '@samenhang/core';
import { atlasOfDate, lastChange, presentRegelingen } from '@samenhang/server/bron';
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

interface Regelingopties extends Pakketopties {
  readonly opDatum?: string;
  readonly drempel?: number;
  readonly controle?: boolean;
}

type Weergave = ReturnType<typeof presentRegelingen>;

function parseDatum(tekst: string): string {
  if (isDag(tekst)) return tekst;
  throw new InvalidArgumentError(`'${tekst}' is geen datum: gebruik jjjj-mm-dd, zoals 2026-05-16.`);
}

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

export function addRegelingen(command: Command, schrijver: Schrijver): void {
  command
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
  samenhang regelingen --op-datum 2026-05-16
  samenhang regelingen --drempel 10 --json
  samenhang regelingen --controle --op-datum 2026-05-16`,
    );
  addPakketopties(command).action(async ({ opDatum, drempel, controle, json, ...opties }: Regelingopties) => {
    const bron = await openBron(opties);
    const datum = opDatum ?? lastChange(bron.pakket.regelingen);
    const atlas = atlasOfDate(bron, datum);
    if (!atlas || bron.pakket.regelingen.length === 0)
      throw new Bevinding('In dit pakket staan geen regelingen.');
    if (controle) {
      const uitslag = presentControle(bron.pakket, atlas, datum);
      if (json) schrijver.json(uitslag);
      else schrijver.regels(...describeControle(uitslag));
      return;
    }
    const weergave = presentRegelingen(bron, atlas, datum, drempel);
    if (json) schrijver.json(weergave);
    else schrijver.regels(...describe(weergave));
  });
}
