import { type Opgave, type RegioAntwoord, spreadSeeds, weinigEenheden } from '@samenhang/motor';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { readJson } from '../invoer/index.ts';
import {
  addJson,
  addRekenopties,
  compute,
  describeBound,
  exitCodeOf,
  iteratiesOption,
  numberOption,
  type Rekenopties,
  runTaak,
  tellStopped,
  type Verloop,
} from '../rekenen/index.ts';
import {
  Bevinding,
  GebruikFout,
  type Schrijver,
  tabel,
  toonAantal,
  toonGetal,
  toonMet,
  toonNauwkeurig,
} from '../uitvoer/index.ts';
import { type Graaf, readGraaf } from './lees.ts';

interface Regioopties extends Rekenopties {
  readonly graaf: string;
  readonly k: number;
  readonly min?: number;
  readonly max?: number;
  readonly iteraties?: number;
}

/** Of more units than this a proof by linear programs does not come far, and one by listing regions does. */
const meesteBewijs = 60;

type Kaart = Extract<RegioAntwoord, { soort: 'kaart' }>;

function toOpgave({ ids, gewicht, verbindingen }: Graaf, { k, min, max }: Regioopties): Opgave {
  return {
    n: ids.length,
    gewicht,
    verbindingen,
    aantal: { min: k, max: k },
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    doel: { snede: 1 },
  };
}

function solve(graaf: Graaf, opties: Regioopties, schrijver: Schrijver): Promise<Verloop<RegioAntwoord>> {
  const opgave = toOpgave(graaf, opties);
  const { iteraties } = opties;
  // A proof takes time of its own, and how far it comes depends on the machine.
  const { n } = opgave;
  const exact = iteraties === undefined && n > weinigEenheden && n <= meesteBewijs;
  return compute(opties.tijd, schrijver, ({ signal, tijdMs, meld }) =>
    runTaak(
      { soort: 'regio', vraag: { opgave, tijdMs, exact, ...(iteraties === undefined ? {} : { iteraties }) } },
      spreadSeeds(opties.seed, Math.max(exact ? 2 : 1, defaultWorkers())),
      schrijver,
      {
        signal,
        voortgang: ({ waarde }) =>
          meld(toonMet(0 - waarde, 'doorgesneden verbinding', 'doorgesneden verbindingen')),
      },
    ),
  );
}

/** The engine maximises minus the cut, and so bounds it from above: for people both signs turn. */
function valuesOf({ snede, grens, bewezen }: Kaart) {
  return {
    waarde: snede,
    grens: grens === undefined ? null : Math.max(0, Math.ceil(-grens - 1e-6)),
    bewezen,
  };
}

function toJson({ ids }: Graaf, kaart: Kaart, { seconden, afgebroken }: Verloop<RegioAntwoord>) {
  return {
    labels: Object.fromEntries(ids.map((id, k) => [id, kaart.labels[k] ?? null])),
    ...valuesOf(kaart),
    seconden,
    ...(afgebroken ? { afgebroken } : {}),
  };
}

function describe({ ids, gewicht }: Graaf, kaart: Kaart, seconden: number): string[] {
  const regios = [...Map.groupBy(ids.keys(), (k) => kaart.labels[k] ?? -1)];
  const waardering = valuesOf(kaart);
  return [
    `${toonMet(ids.length, 'eenheid', 'eenheden')} in ${toonMet(regios.length, 'regio', 'regio’s')}`,
    `  doorgesneden verbindingen  ${toonAantal(waardering.waarde)}`,
    ...(waardering.grens === null ? [] : [`  zeker nodig                ${toonAantal(waardering.grens)}`]),
    `  seconden                   ${toonGetal(seconden, 1)}`,
    describeBound(waardering),
    '',
    ...tabel(
      [
        { kop: 'regio', rechts: true },
        { kop: 'gewicht', rechts: true },
        { kop: 'eenheden', rechts: true },
        { kop: 'welke' },
      ],
      regios.map(([regio, leden]) => [
        toonAantal(regio + 1),
        toonNauwkeurig(leden.reduce((som, k) => som + (gewicht[k] ?? 0), 0)),
        toonAantal(leden.length),
        leden.map((k) => ids[k]).join(' '),
      ]),
    ),
  ];
}

function tellNone(
  { ids }: Graaf,
  verloop: Verloop<RegioAntwoord>,
  json: boolean,
  schrijver: Schrijver,
): never {
  const { antwoord, seconden, afgebroken } = verloop;
  if (antwoord.soort !== 'geen') throw new TypeError('there is a map');
  if (afgebroken) throw new Bevinding('Gestopt op uw verzoek, voordat er een verdeling was gevonden.', 130);
  const uitleg = nlOntwerpzinnen.describeExplanation(antwoord.uitleg, {
    naam: (k) => ids[k] ?? '',
    woorden: 'eenheden',
  });
  if (json)
    schrijver.json({
      labels: null,
      waarde: null,
      grens: null,
      bewezen: false,
      seconden,
      oordeel: antwoord.uitleg.oordeel,
      uitleg,
    });
  throw new Bevinding(uitleg.join('\n'), exitCodeOf(antwoord.uitleg));
}

function addVraagopties(command: Command): Command {
  const gewicht = numberOption('gewicht', 0, Number.MAX_SAFE_INTEGER);
  return command
    .requiredOption('--graaf <bestand>', 'JSON: {"nodes": [{"id", "gewicht"}], "edges": [[id, id]]}')
    .addOption(
      new Option('--k <aantal>', 'het aantal regio’s')
        .argParser(numberOption('aantal', 1, Number.MAX_SAFE_INTEGER, true))
        .makeOptionMandatory(),
    )
    .addOption(new Option('--min <gewicht>', 'minste gewicht van een regio').argParser(gewicht))
    .addOption(new Option('--max <gewicht>', 'hoogste gewicht van een regio').argParser(gewicht))
    .addOption(iteratiesOption())
    .addOption(
      new Option('--doel <doel>', 'snede: zo weinig mogelijk verbindingen tussen regio’s')
        .argParser((tekst) => {
          if (tekst === 'snede') return tekst;
          throw new GebruikFout(`Het doel '${tekst}' bestaat niet. Kies uit: snede.`);
        })
        .default('snede'),
    );
}

export function addRegionaliseer(command: Command, schrijver: Schrijver): void {
  addJson(addRekenopties(addVraagopties(command)))
    .addHelpText(
      'after',
      `
De waarde is het aantal verbindingen tussen verschillende regio’s: lager is beter. De grens is het kleinste
aantal dat zeker nodig is, of null als die niet is berekend. Ctrl-C stopt eerder, met het beste tot dan toe.
Bewezen is het antwoord als de grens even hoog is. Zonder --min en --max lukt dat bij 1, 2 en bijna alle regio’s; bij een
aantal daartussen blijft de grens meestal lager, ook na lang zoeken: dan staat er hoeveel beter misschien nog kan.
Kan het niet, dan staat er waarom, en eindigt het programma met code 3; was de tijd te kort om dat te weten, met
code 4.

In JSON: labels (id: regio), waarde, grens, bewezen, seconden.

Voorbeelden:
  samenhang regionaliseer --graaf graaf.json --k 4 --min 90 --max 110
  samenhang regionaliseer --graaf graaf.json --k 7 --max 5000 --tijd 40 --json`,
    )
    .action(async (opties: Regioopties) => {
      const graaf = readGraaf(await readJson(opties.graaf), opties.graaf);
      const verloop = await solve(graaf, opties, schrijver);
      const { antwoord } = verloop;
      const json = opties.json === true;
      if (antwoord.soort === 'geen') return tellNone(graaf, verloop, json, schrijver);
      if (json) schrijver.json(toJson(graaf, antwoord, verloop));
      else schrijver.regels(...describe(graaf, antwoord, verloop.seconden));
      tellStopped(verloop);
    });
}
