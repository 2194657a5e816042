import {
  OVERDRACHTEN,
  REGELINGVORMEN,
  type RegelingenAntwoord,
  type Registerkeuze,
  readProvincie,
  SORTERINGEN,
  type Sortering,
  STANDEN,
  type Stand,
} from '@samenhang/core';
import { atlasOfDate, type Bron } from '@samenhang/server/bron';
import { describeZoek, nl } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { findGemeente } from '../gemeente/index.ts';
import { Bevinding, GebruikFout, tabel, toonAantal } from '../uitvoer/index.ts';

/** By what the list is searched, filtered and ordered. */
export interface Lijstopties {
  readonly zoek?: string;
  readonly gemeente?: string;
  readonly provincie?: string;
  readonly domein?: string;
  readonly vorm?: string;
  readonly overdracht?: string;
  readonly grondslag?: string;
  readonly beleidsterrein?: string;
  readonly stand?: Stand;
  readonly sorteer?: Sortering;
}

/** The options of the list; each of them asks for it instead of the figures of the day. */
export function addLijstopties(command: Command): Command {
  const opties = [
    new Option('--zoek <tekst>', 'woorden uit naam, belang, wetten of deelnemers; een tikfout mag'),
    new Option('--gemeente <gemeente>', 'alleen waar deze gemeente aan meedoet'),
    new Option('--provincie <provincie>', 'alleen met een gemeente uit deze provincie'),
    new Option('--domein <domein>', 'alleen dit domein, zoals sociaal, sociaal/zorg of veiligheid'),
    new Option('--vorm <vorm>', 'alleen deze vorm').choices(REGELINGVORMEN),
    new Option('--overdracht <soort>', 'alleen met deze overdracht').choices(OVERDRACHTEN),
    new Option('--grondslag <wet>', 'alleen met deze wet als grondslag'),
    new Option('--beleidsterrein <veld>', 'alleen met dit beleidsveld'),
    new Option('--stand <stand>', 'van kracht op die dag (standaard), voorbij of nog niet').choices(STANDEN),
    new Option('--sorteer <volgorde>', 'de volgorde van de lijst').choices(SORTERINGEN),
  ];
  // The figures of the day, the checks and the whole register are another question.
  for (const optie of opties) command.addOption(optie.conflicts(['drempel', 'controle', 'naar']));
  return command;
}

/** Whether somebody asks for the list. */
export function asksForList(opties: Lijstopties): boolean {
  const velden = [
    'zoek',
    'gemeente',
    'provincie',
    'domein',
    'vorm',
    'overdracht',
    'grondslag',
    'beleidsterrein',
    'stand',
    'sorteer',
  ] as const;
  return velden.some((veld) => opties[veld] !== undefined);
}

/** One value as a filter; nothing where nothing was chosen. */
const one = (waarde: string | undefined): readonly string[] | undefined =>
  waarde === undefined ? undefined : [waarde];

/**
 * What was chosen, with gemeente and provincie as people write them.
 * @throws GebruikFout for a gemeente or provincie that there is not.
 */
export function readKeuze(bron: Bron, datum: string, opties: Lijstopties): Registerkeuze {
  const atlas = atlasOfDate(bron, datum);
  if (!atlas) throw new Bevinding('In dit pakket staan geen gemeenten.');
  const { gemeente, provincie } = opties;
  const plek = gemeente === undefined ? undefined : findGemeente(bron, atlas, gemeente);
  const gebied = provincie === undefined ? undefined : readProvincie(atlas, provincie);
  if (provincie !== undefined && gebied === undefined)
    throw new GebruikFout(`'${provincie}' is geen provincie: gebruik een naam, zoals Utrecht of Fryslân.`);
  const keuze = {
    gemeente: one(plek === undefined ? undefined : atlas.gemeenten[plek]?.code),
    provincie: one(gebied),
    domein: one(opties.domein),
    vorm: one(opties.vorm),
    overdracht: one(opties.overdracht),
    grondslag: one(opties.grondslag),
    beleidsterrein: one(opties.beleidsterrein),
    stand: one(opties.stand),
  };
  return Object.fromEntries(Object.entries(keuze).filter(([, waarde]) => waarde !== undefined));
}

/** As many as somebody reads; JSON has them all. */
const HOOGSTENS = 50;

type Rij = RegelingenAntwoord['regelingen'][number];

function describeNaam({ naam, stand, treffer }: Rij): string {
  const via = treffer?.via;
  return [
    naam,
    ...(stand === 'geldig' ? [] : [`(${nl.register.standen[stand]})`]),
    ...(via && via.naam !== naam ? [`(${nl.register.via(via.naam, via.vanKracht)})`] : []),
  ].join(' ');
}

/** The list in words: what was found, what else could be meant, and the counts of the filters. */
export function describeLijst({ register, regelingen }: RegelingenAntwoord): string[] {
  const t = nl.register;
  const rest = regelingen.length - HOOGSTENS;
  if (!register) return [];
  return [
    t.gevonden(toonAantal(register.aantal), toonAantal(register.totaal)),
    ...describeZoek(nl, register.zoek),
    ...(regelingen.length === 0 ? [t.niets] : []),
    '',
    ...tabel(
      [{ kop: 'nummer' }, { kop: 'sinds' }, { kop: 'gemeenten', rechts: true }, { kop: 'regeling' }],
      regelingen
        .slice(0, HOOGSTENS)
        .map((rij) => [rij.id, rij.vanKracht, toonAantal(rij.gemeenten.length), describeNaam(rij)]),
    ),
    ...(rest > 0 ? [`  ${nl.regelingen.controle.enNog(toonAantal(rest))}`] : []),
  ];
}
