import { presentIndeling, presentRegios, presentWijzigingen } from '@samenhang/core';
import { readWoonwerk } from '@samenhang/server/bron';
import { nl, zegVerband } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import {
  addExtraopties,
  type Extraopties,
  openAtlas,
  openKant,
  openWerk,
  parseJaar,
} from '../pakket/index.ts';
import {
  GebruikFout,
  type Schrijver,
  tabel,
  toonAantal,
  toonBasis,
  toonMet,
  toonProcent,
} from '../uitvoer/index.ts';

interface Indelingopties extends Extraopties {
  readonly vergelijkMet?: number;
}

type Indeling = ReturnType<typeof presentIndeling>;
type Regios = ReturnType<typeof presentRegios>;
type Wijzigingen = NonNullable<Indeling['wijzigingen']>;
type Regio = Regios['regios'][number];

const soorten: Readonly<Record<Wijzigingen['gemeenten'][number]['soort'], string>> = {
  herindeling: 'herindeling',
  keuze: 'keuze',
  naam: 'alleen code of naam',
};

function toonInwoners({ inwoners, inwonersBekend, zonderInwoners }: Regio): string {
  return inwoners === null
    ? `≥ ${toonAantal(inwonersBekend)} (${zonderInwoners.length} onbekend)`
    : toonAantal(inwoners);
}

function describeRegios({ regios, woonwerk }: Regios): string[] {
  const gesplitst = new Set(
    regios.flatMap((r) => r.gemeenten.filter((g) => g.aandeel !== 1).map((g) => g.naam)),
  );
  const vanJaar = woonwerk ? ` (${woonwerk.jaar})` : '';
  return [
    'Regio’s',
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'naam' },
        { kop: 'gemeenten', rechts: true },
        { kop: 'inwoners', rechts: true },
        { kop: `werkt in eigen regio${vanJaar}`, rechts: true },
        { kop: `banen voor eigen inwoners${vanJaar}`, rechts: true },
      ],
      regios.map((r) => [
        r.code,
        r.naam,
        toonAantal(r.aantalGemeenten),
        toonInwoners(r),
        toonProcent(r.zelfvoorziening?.aanbod ?? null),
        toonProcent(r.zelfvoorziening?.vraag ?? null),
      ]),
    ),
    ...(gesplitst.size > 0 ? [`Verdeeld over regio’s: ${[...gesplitst].join(', ')}.`] : []),
    ...(woonwerk
      ? [
          `Woon-werk van ${woonwerk.jaar}. Niet toe te wijzen: ${toonAantal(woonwerk.nietToegewezen)} banen ` +
            `(${woonwerk.verdeeld.map((g) => g.naam).join(', ') || 'geen verdeelde gemeenten'}).`,
        ]
      : []),
  ];
}

function describeWijzigingen({ eerder, later, aantal, zelfdeFeiten, gemeenten }: Wijzigingen): string[] {
  const namen = (lijst: readonly { readonly naam: string }[]): string =>
    lijst.map((r) => r.naam).join(' en ') || '–';
  const verhuisd = gemeenten.filter((g) => g.verhuisd);
  return [
    `Van ${eerder.jaar} naar ${later.jaar}: ${toonMet(aantal.keuze, 'gemeente', 'gemeenten')} in een andere regio door een keuze, ` +
      `${aantal.herindeling} door herindeling; ${aantal.naam} alleen met een andere code of naam`,
    ...(zelfdeFeiten
      ? ['Let op: beide jaren rusten op dezelfde feiten; alleen herindelingen zijn te zien.']
      : []),
    ...(verhuisd.length === 0
      ? ['  Geen gemeente kwam in een andere regio.']
      : tabel(
          [{ kop: 'gemeente' }, { kop: 'van' }, { kop: 'naar' }, { kop: 'waardoor' }],
          verhuisd.map((g) => [g.naam, namen(g.van), namen(g.naar), soorten[g.soort]]),
        )),
  ];
}

function describe(indeling: Indeling, regios: Regios, verband: readonly string[]): string[] {
  const kop: [string, string][] = [
    ['domein', indeling.domein],
    ['verplichting', indeling.verplichting],
    ['grondslag', indeling.grondslag],
    ['basis', toonBasis(indeling, indeling.jaar)],
    ['bekend', indeling.deels ? `deels: ${toonMet(indeling.aantalGemeenten, 'gemeente', 'gemeenten')}` : ''],
    ['wijze', indeling.wijze],
    ['bron', indeling.bron],
    ['licentie', indeling.licentie],
    ['gebreken', indeling.gebreken],
  ];
  return [
    `${indeling.naam} (${indeling.indeling}) in ${indeling.jaar}: ${toonMet(indeling.aantalRegios, 'regio', 'regio’s')}`,
    ...(indeling.omschrijving === '' ? [] : [indeling.omschrijving]),
    '',
    ...kop.filter(([, waarde]) => waarde !== '').map(([naam, waarde]) => `  ${naam.padEnd(12)} ${waarde}`),
    '',
    ...describeRegios(regios),
    ...(verband.length > 0 ? ['', nl.indelingen.verband.titel, ...verband.map((zin) => `  ${zin}`)] : []),
    ...(indeling.wijzigingen ? ['', ...describeWijzigingen(indeling.wijzigingen)] : []),
  ];
}

export function addIndeling(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--vergelijk-met <jaar>', 'toon wat er tussen dit jaar en het andere veranderde').argParser(
        parseJaar,
      ),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang indeling veiligheidsregio
  samenhang indeling arbeidsmarktregio --jaar 2021 --vergelijk-met 2015
  samenhang indeling mijn-regios.csv --json`,
    );
  addExtraopties(command).action(async (tekst: string, opties: Indelingopties) => {
    const werk = await openWerk(opties);
    const { bron } = werk;
    const { kant, eigen } = await openKant(werk, tekst, opties);
    const { atlas, editie } = kant;
    const rij = atlas.indelingen.get(editie.indeling);
    if (!rij) return;
    const wijzigingen = changesSince(opties, werk.bron, kant);
    const indeling = presentIndeling(atlas, bron.pakket.feiten, rij, editie, wijzigingen);
    const regios = presentRegios(atlas, editie, readWoonwerk(bron, atlas.jaar));
    tellEigen([...werk.eigen, ...eigen], schrijver);
    if (opties.json) schrijver.json({ ...indeling, woonwerk: regios.woonwerk, regios: regios.regios });
    else schrijver.regels(...describe(indeling, regios, zegVerband(nl, atlas, editie)));
    refuseRest([...werk.eigen, ...eigen]);
  });
}

function changesSince(
  { vergelijkMet, data }: Indelingopties,
  bron: Parameters<typeof openAtlas>[0],
  { atlas, editie }: Awaited<ReturnType<typeof openKant>>['kant'],
): Indeling['wijzigingen'] {
  if (vergelijkMet === undefined || vergelijkMet === atlas.jaar) return null;
  const ander = openAtlas(bron, { jaar: vergelijkMet, ...(data === undefined ? {} : { data }) });
  if (!ander.edities.has(editie.indeling))
    throw new GebruikFout('Een eigen indeling is er maar voor één jaar: --vergelijk-met kan hier niet.');
  return presentWijzigingen(bron.jaarboek, atlas, ander, editie.indeling);
}
