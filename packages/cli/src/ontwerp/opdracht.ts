import { type Ontwerp, type Ontwerpantwoord, type Ontwerpopgave, slimAtlas } from '@samenhang/core';
import { type Labels, spreadSeeds } from '@samenhang/motor';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import { nlOntwerpzinnen } from '@samenhang/taal';
import type { Command } from 'commander';
import { drawKaart } from '../kaart/index.ts';
import { placeOn, readOntwerp, sideOf, toBestand, writeOntwerp } from '../ontwerpbestand/index.ts';
import { openWerk, type Werk } from '../pakket/index.ts';
import { compute, exitCodeOf, runTaak, tellStopped, type Verloop, withStop } from '../rekenen/index.ts';
import { Bevinding, GebruikFout, type Schrijver, toonGetal, toonMet, writeDoel } from '../uitvoer/index.ts';
import { showAfweging } from './afweging.ts';
import { placeDesign } from './bijzonder.ts';
import { showCurve } from './curve.ts';
import { priceEisen } from './eisen.ts';
import { explainDesign } from './uitleg.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import { refuseFouten } from './vraag/fouten.ts';
import { readOpgave } from './vraag/opgave.ts';
import { addOntwerpopties, type Herontwerpopties } from './vraag/opties.ts';
import { buildOpgave, refuseBoth } from './vraag/vraag.ts';
import { describe, presentOntwerp, toJson } from './weergave.ts';
import { describeWeg, planRoad } from './weg.ts';

/** The package of the question's year, and the question. */
async function openVraag(
  opties: Herontwerpopties,
): Promise<{ readonly werk: Werk; readonly opgave: Ontwerpopgave }> {
  refuseBoth(opties);
  if (opties.opgave === undefined) {
    const werk = await openWerk(opties);
    return { werk, opgave: buildOpgave(werk, opties) };
  }
  const opgave = await readOpgave(opties.opgave);
  return { werk: await openWerk({ ...opties, jaar: opgave.jaar }), opgave };
}

/** Time and seed as given on the command line, else as the question has them. */
function withOpgave(
  opties: Herontwerpopties,
  { tijd, seed }: Ontwerpopgave,
  zelf: Command,
): Herontwerpopties {
  const isGiven = (naam: string): boolean => zelf.getOptionValueSource(naam) !== 'default';
  return {
    ...opties,
    tijd: isGiven('tijd') ? opties.tijd : (tijd ?? opties.tijd),
    seed: isGiven('seed') ? opties.seed : (seed ?? opties.seed),
  };
}

/** @throws GebruikFout when regions must be connected, and nobody's neighbours are known. */
function refuseLos({ atlas }: Werk, { aaneengesloten = true }: Ontwerpopgave): void {
  if (aaneengesloten && atlas.buren.naar.length === 0)
    throw new GebruikFout(
      `Van ${atlas.jaar} is niet bekend welke gemeenten buren zijn. Geef --los, of kies een ander jaar.`,
    );
}

/** The design to start from, of the same year and with as many layers. */
async function openBegin(
  { atlas }: Werk,
  { lagen }: Ontwerpopgave,
  { begin }: Herontwerpopties,
): Promise<readonly Labels[] | undefined> {
  if (begin === undefined) return undefined;
  const ontwerp = placeOn(atlas, await readOntwerp(begin), begin);
  if (ontwerp.lagen.length === lagen.length) return ontwerp.lagen;
  throw new GebruikFout(
    `--begin: het ontwerp heeft ${toonMet(ontwerp.lagen.length, 'laag', 'lagen')}, de vraag ${toonMet(lagen.length, 'laag', 'lagen')}.`,
  );
}

function solve(
  { atlas }: Werk,
  opgave: Ontwerpopgave,
  { exact = false, seed, tijd }: Herontwerpopties,
  begin: readonly Labels[] | undefined,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<Verloop<Ontwerpantwoord>> {
  return compute(
    tijd,
    schrijver,
    ({ signal, fase, tijdMs, meld }) =>
      runTaak(
        {
          soort: 'ontwerp',
          vraag: {
            atlas: slimAtlas(atlas, opgave),
            opgave: { ...opgave, tijd: tijdMs / 1000 },
            begin,
            exact,
          },
        },
        spreadSeeds(seed, Math.max(exact ? 2 : 1, defaultWorkers())),
        schrijver,
        { signal, fase, voortgang: ({ waarde }) => meld(`waarde ${toonGetal(waarde, 1)}`) },
      ),
    { vanaf: 'zoeken', stop },
  );
}

function tellNone(
  { atlas }: Werk,
  { antwoord, seconden, afgebroken }: Verloop<Extract<Ontwerpantwoord, { soort: 'geen' }>>,
  { json }: Herontwerpopties,
  schrijver: Schrijver,
): never {
  if (afgebroken) throw new Bevinding('Gestopt op uw verzoek, voordat er een ontwerp was gevonden.', 130);
  const uitleg = nlOntwerpzinnen.describeExplanation(antwoord.uitleg, {
    naam: (g) => atlas.gemeenten[g]?.naam ?? '',
  });
  if (json === true) schrijver.json({ lagen: null, oordeel: antwoord.uitleg.oordeel, uitleg, seconden });
  throw new Bevinding(uitleg.join('\n'), exitCodeOf(antwoord.uitleg));
}

async function design(
  werk: Werk,
  opgave: Ontwerpopgave,
  opties: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<void> {
  const begin = await openBegin(werk, opgave, opties);
  const verloop = await solve(werk, opgave, opties, begin, schrijver, stop);
  const { antwoord, seconden } = verloop;
  if (antwoord.soort === 'fout') return refuseFouten(antwoord.fouten, werk.atlas, opties.opgave);
  if (antwoord.soort === 'geen') return tellNone(werk, { ...verloop, antwoord }, opties, schrijver);
  const { lagen } = antwoord;
  const kanten = lagen.map(({ labels }, k) => sideOf(werk.atlas, labels, k, lagen.length));
  const gekozen = kanten[opties.laag - 1];
  const weg =
    opties.weg && gekozen ? planRoad(gekozen, opgave.lagen[opties.laag - 1], opties.gelijk) : undefined;
  const weergave = presentOntwerp(werk, opgave, antwoord, kanten, weg);
  const { naar } = opties;
  const bestand = toBestand(werk.bron, werk.atlas, {
    ...antwoord,
    opgave: { ...opgave, seed: opties.seed, tijd: opties.tijd },
    lagen: lagen.map(({ labels }) => labels),
  });
  if (naar?.soort === 'json') await writeOntwerp(naar, bestand);
  else if (naar && gekozen)
    await writeDoel(naar, await drawKaart(werk.bron, gekozen, naar.soort, { scheiding: opties.scheiding }));
  // Only now what may take as long again: the design is written, whatever becomes of the rest.
  const bijlagen = await addBijlagen(werk, opgave, antwoord, opties, schrijver, stop);
  if (opties.json === true)
    schrijver.json(toJson(bestand, weergave, { seconden, afgebroken: stop.aborted }, bijlagen));
  else {
    schrijver.regels(...describe(weergave, seconden));
    if (weg) schrijver.regels('', ...describeWeg(weg));
    for (const bijlage of bijlagen) schrijver.regels('', ...bijlage.regels);
    if (naar) schrijver.regels('', `Geschreven: ${naar.bestand}.`);
  }
  tellStopped({ afgebroken: stop.aborted });
}

/**
 * What was asked besides the design; what was stopped before it began is left out. What goes wrong is told, and never
 * costs the design.
 */
async function addBijlagen(
  werk: Werk,
  opgave: Ontwerpopgave,
  ontwerp: Ontwerp,
  opties: Herontwerpopties,
  schrijver: Schrijver,
  stop: AbortSignal,
): Promise<Bijlage[]> {
  const kaarten = ontwerp.lagen.map((l) => l.labels);
  const { uitleg, eisen, bijzonder } = opties;
  const vragen: readonly (() => Bijlage | Promise<Bijlage>)[] = [
    ...(uitleg === undefined ? [] : [() => explainDesign(werk, opgave, kaarten, uitleg)]),
    ...(eisen === true ? [() => priceEisen(werk, opgave, ontwerp, opties, schrijver, stop)] : []),
    ...(bijzonder === undefined ? [] : [() => placeDesign(werk, opgave, kaarten, opties, schrijver, stop)]),
  ];
  const bijlagen: Bijlage[] = [];
  for (const ask of vragen) {
    if (stop.aborted) break;
    try {
      bijlagen.push(await ask());
    } catch (error) {
      if (!(error instanceof Bevinding)) throw error;
      schrijver.fout(error.message);
    }
  }
  return bijlagen;
}

/** Options that ask for something else than one design leave no room for what belongs to one. */
function refuseMix({
  curve,
  afweging,
  uitleg,
  eisen,
  bijzonder,
  weg,
  begin,
  kies,
  naar,
  laag,
}: Herontwerpopties): void {
  if (kies !== undefined && !afweging) throw new GebruikFout('--kies hoort bij --afweging.');
  if (curve !== true && !afweging) return;
  const wijze = curve === true ? '--curve' : '--afweging';
  const teveel = Object.entries({
    '--afweging': curve === true && afweging,
    '--uitleg': uitleg,
    '--eisen': eisen,
    '--bijzonder': bijzonder,
    '--weg': weg,
    '--begin': begin,
    '--naar': curve === true && naar,
    '--laag': afweging && laag > 1,
  }).find(([, gegeven]) => gegeven !== undefined && gegeven !== false);
  if (teveel) throw new GebruikFout(`${teveel[0]} hoort bij één ontwerp, en kan niet bij ${wijze}.`);
}

function refuseLaag({ lagen }: Ontwerpopgave, { laag }: Herontwerpopties): void {
  if (laag > lagen.length)
    throw new GebruikFout(`--laag ${laag}: de vraag heeft ${toonMet(lagen.length, 'laag', 'lagen')}.`);
}

export function addHerontwerp(command: Command, schrijver: Schrijver): void {
  addOntwerpopties(command)
    .addHelpText(
      'after',
      `
De waarde telt elk paar gemeenten in dezelfde regio: hoe vaker de indelingen hen bij elkaar zetten, hoe hoger
(min gamma maal alle indelingen). De grens is berekend: een hogere waarde bestaat zeker niet. Ctrl-C stopt
eerder, met het beste tot dan toe. Kan het niet, dan staat er waarom, en eindigt het programma met code 3; was de
tijd te kort om dat te weten, met code 4.

--tijd telt vanaf het begin van het zoeken: het lezen van de gegevens gaat er niet van af. --eisen en --bijzonder
rekenen daarna, elk nog eens hoogstens zo lang. Ctrl-C geeft ook dan, en bij --afweging, het antwoord tot zover,
met code 130. Bij meer lagen ligt elke regio in één regio van de volgende laag;
--naar, --weg, --curve en --bijzonder nemen laag 1, of die van --laag.

Doelen van --afweging: overeenstemming (de waarde), aantalRegios (liever minder), stromen (deel van de banen in de
eigen regio), verplaatsingen (vanaf --vandaag), onbalans (verschil in inwoners tussen regio’s) en tafels (van de
voorbeeldhuishoudens, zie samenhang route, als het ontwerp in de plaats komt van de gekozen indelingen).

In JSON: het ontwerp als bestand (schema, versie, jaar, pakket, opgave, kaart, waarde, grens, bewezen), en gat,
iteraties, seconden, lagen (labels, regios, vandaag) en wat is gevraagd: weg, uitleg, eisen, bijzonder. Zo’n bestand,
of dat van --naar ontwerp.json, openen ook de website, --opgave, --begin, vergelijk en route --alle --ontwerp. Bij --afweging: doelen, hypervolume, ontwerpen (waarden, labels).

Voorbeelden:
  samenhang herontwerp --jaar 2016 --gamma 0.3 --los --exact
  samenhang herontwerp --indelingen jeugdregio,ggd_regio --aantal 20..30 --inwoners 250000..1500000
  samenhang herontwerp --vandaag jeugdregio --verplaatsingen 20 --naar ontwerp.svg
  samenhang herontwerp --opgave opgave.json --tijd 60 --json
  samenhang herontwerp --jaar 2016 --curve --exact --tijd 60
  samenhang herontwerp --indelingen jeugdregio,ggd_regio,arbeidsmarktregio,provincie --lagen 2 --naar groot.svg --laag 2
  samenhang herontwerp --indelingen jeugdregio,ggd_regio --afweging overeenstemming,tafels --kies 3 --naar drie.csv
  samenhang herontwerp --inwoners 250000.. --uitleg Zwolle --eisen --bijzonder 1000`,
    )
    .action(async (gegeven: Herontwerpopties, zelf: Command) => {
      refuseMix(gegeven);
      const { werk, opgave } = await openVraag(gegeven);
      const opties = withOpgave(gegeven, opgave, zelf);
      if (opties.curve !== true) refuseLos(werk, opgave);
      refuseLaag(opgave, opties);
      const wijze = opties.curve === true ? showCurve : opties.afweging ? showAfweging : design;
      await withStop(schrijver, (stop) => wijze(werk, opgave, opties, schrijver, stop));
    });
}
