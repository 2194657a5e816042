import { describeExplanation, type Ontwerpantwoord, type Ontwerpopgave, spreadSeeds } from '@samenhang/core';
import type { Command } from 'commander';
import { defaultWorkers, runParallel } from '../arbeiders/index.ts';
import { drawKaart } from '../kaart/index.ts';
import { openWerk, type Werk } from '../pakket/index.ts';
import { compute, geenKaart, tellStopped, type Verloop } from '../rekenen/index.ts';
import { Bevinding, type Schrijver, toonGetal, writeDoel } from '../uitvoer/index.ts';
import { showCurve } from './curve.ts';
import { sideOf } from './editie.ts';
import { readOpgave } from './opgave.ts';
import { addOntwerpopties, type Herontwerpopties } from './opties.ts';
import { buildOpgave, refuseBoth, refuseFouten } from './vraag.ts';
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

function solve(
  { atlas }: Werk,
  opgave: Ontwerpopgave,
  { exact = false, seed, tijd }: Herontwerpopties,
  schrijver: Schrijver,
): Promise<Verloop<Ontwerpantwoord>> {
  return compute(tijd, schrijver, ({ signal, tijdMs, meld }) =>
    runParallel(
      { soort: 'ontwerp', vraag: { atlas, opgave: { ...opgave, tijd: tijdMs / 1000 }, exact } },
      spreadSeeds(seed, Math.max(exact ? 2 : 1, defaultWorkers())),
      { signal, voortgang: ({ waarde }) => meld(`waarde ${toonGetal(waarde, 1)}`) },
    ),
  );
}

function tellNone(
  { atlas }: Werk,
  { antwoord, seconden, afgebroken }: Verloop<Extract<Ontwerpantwoord, { soort: 'geen' }>>,
  { json }: Herontwerpopties,
  schrijver: Schrijver,
): never {
  if (afgebroken) throw new Bevinding('Gestopt op uw verzoek, voordat er een ontwerp was gevonden.', 130);
  const uitleg = describeExplanation(antwoord.uitleg, (g) => atlas.gemeenten[g]?.naam ?? '');
  if (json === true) schrijver.json({ lagen: null, oordeel: antwoord.uitleg.oordeel, uitleg, seconden });
  throw new Bevinding(uitleg.join('\n'), geenKaart);
}

async function design(
  werk: Werk,
  opgave: Ontwerpopgave,
  opties: Herontwerpopties,
  schrijver: Schrijver,
): Promise<void> {
  const verloop = await solve(werk, opgave, opties, schrijver);
  const { antwoord, seconden } = verloop;
  if (antwoord.soort === 'fout') return refuseFouten(antwoord.fouten, werk.atlas, opties.opgave);
  if (antwoord.soort === 'geen') return tellNone(werk, { ...verloop, antwoord }, opties, schrijver);
  const { lagen } = antwoord;
  const kanten = lagen.map(({ labels }, k) => sideOf(werk.atlas, labels, k, lagen.length));
  const [eerste] = kanten;
  const weg = opties.weg && eerste ? planRoad(eerste, opgave, opties.gelijk) : undefined;
  const weergave = presentOntwerp(werk, opgave, antwoord, kanten, weg);
  const { naar } = opties;
  if (naar && eerste) await writeDoel(naar, await drawKaart(werk.bron, eerste, naar.soort));
  if (opties.json === true) schrijver.json(toJson(weergave, verloop));
  else {
    schrijver.regels(...describe(weergave, seconden));
    if (weg) schrijver.regels('', ...describeWeg(weg));
    if (naar) schrijver.regels('', `Geschreven: ${naar.bestand}.`);
  }
  tellStopped(verloop);
}

export function addHerontwerp(program: Command, schrijver: Schrijver): void {
  const command = program
    .command('herontwerp')
    .description('teken regio’s opnieuw: zo goed mogelijk passend bij de indelingen van nu, binnen uw eisen');
  addOntwerpopties(command)
    .addHelpText(
      'after',
      `
De waarde telt elk paar gemeenten in dezelfde regio: hoe vaker de indelingen hen bij elkaar zetten, hoe hoger
(min gamma maal alle indelingen). De grens is berekend: een hogere waarde bestaat zeker niet. Ctrl-C stopt
eerder, met het beste tot dan toe. Kan het niet, dan staat er waarom, en eindigt het programma met code 3.

In JSON: opgave, waarde, grens, gat, bewezen, iteraties, seconden, lagen (labels, regios, vandaag), weg.

Voorbeelden:
  samenhang herontwerp --jaar 2016 --gamma 0.3 --los --exact
  samenhang herontwerp --indelingen jeugdregio,ggd_regio --aantal 20..30 --inwoners 250000..1500000
  samenhang herontwerp --vandaag jeugdregio --verplaatsingen 20 --naar ontwerp.svg
  samenhang herontwerp --opgave opgave.json --tijd 60 --json
  samenhang herontwerp --jaar 2016 --curve --exact --tijd 60`,
    )
    .action(async (gegeven: Herontwerpopties, zelf: Command) => {
      const { werk, opgave } = await openVraag(gegeven);
      const opties = withOpgave(gegeven, opgave, zelf);
      await (opties.curve === true ? showCurve : design)(...([werk, opgave, opties, schrijver] as const));
    });
}
