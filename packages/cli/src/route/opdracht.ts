import {
  computeRoute,
  dayOfLaw,
  type Gelezenontwerp,
  presentRoute,
  presentVersnippering,
} from '@samenhang/core';
import { readUitvoering } from '@samenhang/server/bron';
import { type Command, Option } from 'commander';
import { refuseRest, tellEigen } from '../eigen/index.ts';
import { placeOn, readOntwerp } from '../ontwerpbestand/index.ts';
import { addExtraopties, openWerk, parseList, type Werk } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { describeRoute, describeVersnippering } from './beeld.ts';
import { addZinnen, describeNaast } from './naast.ts';
import { compareOntwerp, describeOntwerp } from './ontwerp.ts';
import { type Routeopties, readEigenIndelingen, readVraag } from './vraag.ts';

/** What belongs to one household, and so not beside --alle. */
const VAN_EEN = [
  'gemeente',
  'postcode',
  'behoeften',
  'huishouden',
  'school',
  'gezag',
  'kind',
  'aanmelding',
] as const;

function tellAlle(
  werk: Werk,
  opties: Routeopties,
  bewaard: Gelezenontwerp | undefined,
  schrijver: Schrijver,
): void {
  const dubbel = VAN_EEN.find((naam) => opties[naam] !== undefined);
  if (dubbel) throw new GebruikFout(`Geef --alle of --${dubbel}, niet allebei.`);
  const { takenboek } = werk.bron.pakket;
  const eigen = readEigenIndelingen(werk, opties);
  if (bewaard) {
    const ontwerp = placeOn(werk.atlas, bewaard, opties.ontwerp ?? '');
    const vergelijking = compareOntwerp(werk, ontwerp, eigen);
    if (opties.json) schrijver.json(vergelijking);
    else schrijver.regels(...describeOntwerp(vergelijking));
    return;
  }
  const weergave = presentVersnippering({ atlas: werk.atlas, takenboek, eigen });
  if (opties.json) schrijver.json(weergave);
  else schrijver.regels(...describeVersnippering(weergave));
}

function tellEen(werk: Werk, opties: Routeopties, schrijver: Schrijver): void {
  const datum = dayOfLaw(werk.atlas.jaar, new Date().toISOString().slice(0, 10));
  const vraag = { ...readVraag(werk, opties), boek: readUitvoering(werk.bron), datum };
  const route = computeRoute(vraag);
  const weergave = presentRoute(werk.atlas, route);
  const { gemeente, postcode } = vraag.plek;
  const naam = werk.atlas.gemeenten[gemeente]?.naam ?? '';
  const kaarten = addZinnen(werk.atlas, route, weergave);
  const plaats = postcode === undefined ? naam : `${postcode} in ${naam}`;
  if (opties.json)
    schrijver.json({
      ...weergave,
      kaarten: kaarten.map(({ rolzin: _rolzin, redenen: _redenen, ...kaart }) => kaart),
    });
  else schrijver.regels(...describeRoute(weergave, plaats, describeNaast(kaarten)));
}

/** The saved design that is named, if any: it says of which year it is. */
async function openOntwerp({ ontwerp, alle, jaar }: Routeopties): Promise<Gelezenontwerp | undefined> {
  if (ontwerp === undefined) return undefined;
  if (alle !== true) throw new GebruikFout('--ontwerp hoort bij --alle.');
  const bewaard = await readOntwerp(ontwerp);
  if (jaar !== undefined && jaar !== bewaard.opgave.jaar)
    throw new GebruikFout(`Het ontwerp in ${ontwerp} is van ${bewaard.opgave.jaar}, niet van ${jaar}.`);
  return bewaard;
}

function addOptions(command: Command): Command {
  const gather = (tekst: string, eerder: readonly string[] = []): string[] => [...eerder, tekst];
  command
    .option('--gemeente <code of naam>', 'de gemeente waar het huishouden woont')
    .option('--postcode <cijfers>', 'of de vier cijfers van de postcode')
    .addOption(
      new Option('--behoeften <namen>', 'wat er nodig is, met komma’s ertussen').argParser(parseList),
    )
    .option('--huishouden <naam>', 'of een voorbeeldhuishouden')
    .option('--school <plaats>', 'de gemeente of postcode van de school')
    .option('--gezag <plaats>', 'die van de ouder met gezag (telt tot 2022)')
    .option('--kind <plaats>', 'die waar het kind staat ingeschreven of woonde (telt vanaf 2022)')
    .option('--aanmelding <plaats>', 'de gemeente waar men zich meldt')
    .addOption(
      new Option(
        '--taak-indeling <taak=indeling>',
        'doe een taak in deze indeling, zoals veilig_thuis=eigen-1; mag vaker',
      ).argParser(gather),
    )
    .option('--alle', 'tel de tafels van de voorbeeldhuishoudens in alle gemeenten')
    .option(
      '--ontwerp <bestand>',
      'bij --alle: nu en straks, met een bewaard ontwerp (.json), ook van de website',
    );
  return addExtraopties(command);
}

export function addRoute(command: Command, schrijver: Schrijver): void {
  command.addHelpText(
    'after',
    `
Voorbeelden:
  samenhang route --gemeente Texel --behoeften hulp_thuis,langdurige_zorg
  samenhang route --postcode 2159 --behoeften kind_extra_hulp_basisschool --jaar 2015
  samenhang route --gemeente Zwolle --huishouden kind_in_gevaar --json
  samenhang route --gemeente Zwolle --behoeften huiselijk_geweld --extra veilig-thuis.csv --taak-indeling veilig_thuis=eigen-1
  samenhang route --alle
  samenhang route --alle --ontwerp antwoord.json`,
  );
  addOptions(command).action(async (opties: Routeopties) => {
    const ontwerp = await openOntwerp(opties);
    const werk = await openWerk(ontwerp ? { ...opties, jaar: ontwerp.opgave.jaar } : opties);
    if (werk.bron.pakket.takenboek.taken.length === 0) throw new Bevinding('In dit pakket staan geen taken.');
    tellEigen(werk.eigen, schrijver);
    if (opties.alle) tellAlle(werk, opties, ontwerp, schrijver);
    else tellEen(werk, opties, schrijver);
    refuseRest(werk.eigen);
  });
}
