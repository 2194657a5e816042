import { lastChange, type RegelingAntwoord } from '@samenhang/core';
import type { RegelingRij } from '@samenhang/data';
import { type Bron, presentRegeling, registerOn, zoekindexOf } from '@samenhang/server/bron';
import {
  datumInWoorden,
  describeGebied,
  describeReden,
  describeVerschil,
  nl,
  overdrachtTekst,
  schakelnaam,
} from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { addPakketopties, openBron, type Pakketopties } from '../pakket/index.ts';
import { Bevinding, GebruikFout, type Schrijver, toonAantal } from '../uitvoer/index.ts';
import { parseDatum } from './datum.ts';

interface Regelingopties extends Pakketopties {
  readonly opDatum?: string;
}

/** As many as somebody chooses from. */
const HOOGSTENS = 8;

/** A name as it is compared with what somebody typed. */
const plain = (naam: string): string => naam.trim().toLowerCase();

/**
 * The regeling that somebody names: by its number, by its whole name, or by words that only one has.
 * @throws GebruikFout where there is none, or more than one.
 */
async function findRegeling(bron: Bron, datum: string, tekst: string): Promise<RegelingRij> {
  const { regelingen } = bron.pakket;
  const opNummer = regelingen.find(({ rooId }) => rooId === tekst.trim());
  if (opNummer) return opNummer;
  const rijen = registerOn(bron, datum)?.rijen ?? [];
  const geldig = new Set(rijen.filter(({ stand }) => stand === 'geldig').map(({ id }) => id));
  const { treffers } = (await zoekindexOf(bron)).search(tekst);
  const gevonden = [...treffers.keys()].flatMap((id) => regelingen.find(({ rooId }) => rooId === id) ?? []);
  const opNaam = regelingen.filter((r) =>
    [r.naam, r.citeertitel ?? '', r.lichaam ?? ''].some((naam) => plain(naam) === plain(tekst)),
  );
  const nu = (lijst: readonly RegelingRij[]): readonly RegelingRij[] => {
    const van = lijst.filter(({ rooId }) => geldig.has(rooId));
    return van.length > 0 ? van : lijst;
  };
  const kandidaten = nu(opNaam.length > 0 ? opNaam : gevonden);
  const [eerste] = kandidaten;
  if (!eerste) throw new GebruikFout(nl.register.geenKandidaat(tekst));
  if (kandidaten.length === 1) return eerste;
  const keuzes = kandidaten
    .slice(0, HOOGSTENS)
    .map(({ rooId, naam, vanKracht }) => `  ${rooId}  ${naam} (${vanKracht})`);
  throw new GebruikFout([nl.register.meerKandidaten(tekst), ...keuzes].join('\n'));
}

/** A heading with its lines, or nothing where there are none. */
function block(kop: string, regels: readonly string[]): string[] {
  return regels.length === 0 ? [] : ['', kop, ...regels.map((regel) => `  ${regel}`)];
}

function describeDeelnemers({ deelnemers }: RegelingAntwoord): string[] {
  return deelnemers.map(({ naam, organen, keten, sinds }) => {
    const wie = organen.join(', ');
    const weg = keten ? ` (${keten.map((schakel) => schakelnaam(nl, schakel)).join(' → ')})` : '';
    return [naam, sinds === null ? '' : `sinds ${sinds}`, wie + weg].filter(Boolean).join('; ');
  });
}

function describeVersies({ versies, verschillen, id }: RegelingAntwoord): string[] {
  const per = new Map(verschillen.map((verschil) => [verschil.naar, verschil]));
  return versies.flatMap((versie) => {
    const verschil = per.get(versie.id);
    const wijzer = versie.id === id ? '*' : ' ';
    return [
      `${wijzer} ${versie.id}  ${versie.vanKracht} – ${versie.tot ?? ''}  ${versie.naam}`,
      ...(verschil ? describeVerschil(nl, verschil, 'nl').map((zin) => `      ${zin}`) : []),
    ];
  });
}

function describeEisen({ controles, vormregels, inhoud }: RegelingAntwoord): string[] {
  const t = nl.register;
  const twijfel = (rij: { readonly gecontroleerdOp: string | null }): string =>
    rij.gecontroleerdOp === null ? ` ${t.nietNagekeken}` : '';
  return [
    ...block(
      t.titels.controles,
      controles.length === 0
        ? [t.geenControles]
        : [
            ...controles.map((c) => `${c.naam} (${c.artikel}): ${c.gezien.join(', ')}.${twijfel(c)}`),
            nl.regelingen.controle.geenOordeel,
          ],
    ),
    ...block(
      t.titels.vorm,
      vormregels.map((r) => `${t.mag[r.mag]}: ${r.naam} (${r.artikel}).${twijfel(r)}`),
    ),
    ...block(
      t.titels.inhoud,
      inhoud.flatMap((eis) => [
        `${eis.naam} (${eis.artikel}${eis.verplicht ? '' : `; ${t.facultatief}`}): ${t.inhoudstand[eis.stand]}`,
        ...eis.voorstellen.map(({ fragment }) => `    ${t.voorstel(fragment)}`),
      ]),
    ),
  ];
}

function describeSamenhang({ gelijken, gebieden, domeinen }: RegelingAntwoord): string[] {
  const t = nl.register;
  const groepen = ['gelijk', 'binnen', 'rondom'] as const;
  return [
    ...block(
      t.titels.gelijken,
      groepen.flatMap((groep) =>
        gelijken[groep].length === 0
          ? []
          : [`${t.gelijken[groep]}:`, ...gelijken[groep].map(({ id, naam }) => `  ${id}  ${naam}`)],
      ),
    ),
    ...block(
      t.titels.gebieden,
      gebieden.map((gebied) => describeGebied(nl, gebied, 'nl')),
    ),
    ...block(
      t.titels.domeinen,
      domeinen.map(
        ({ domein, redenen }) =>
          `${new Map<string, string>(Object.entries(nl.domeinen)).get(domein) ?? domein}: ${redenen.map((reden) => describeReden(nl, reden)).join('; ')}`,
      ),
    ),
  ];
}

function describe(antwoord: RegelingAntwoord): string[] {
  const { naam, id, vorm, vanKracht, stand, belang, bevoegdheden, wetten, besluit, deelnemers, versies } =
    antwoord;
  const t = nl.register;
  return [
    naam,
    `${vorm}, ${t.standen[stand]}; van kracht sinds ${datumInWoorden(vanKracht, 'nl')} (${id})`,
    ...(belang === null ? [] : ['', belang]),
    ...block(
      t.verschil.lijsten.bevoegdheden,
      bevoegdheden.map((soort) => overdrachtTekst(nl, soort)),
    ),
    ...block(
      t.verschil.lijsten.grondslag,
      wetten.map(({ naam: wet, adres }) => `${wet}  ${adres ?? nl.register.geenAdres}`),
    ),
    ...(besluit === null ? [] : block(nl.regelingen.feiten.besluit, [besluit])),
    ...block(`${t.titels.deelnemers} (${toonAantal(deelnemers.length)})`, describeDeelnemers(antwoord)),
    ...block(`${t.titels.versies} (${toonAantal(versies.length)})`, describeVersies(antwoord)),
    ...describeSamenhang(antwoord),
    ...describeEisen(antwoord),
  ];
}

export function addRegeling(command: Command, schrijver: Schrijver): void {
  command
    .addOption(
      new Option('--op-datum <datum>', 'de dag (standaard de laatste verandering in het register)').argParser(
        parseDatum,
      ),
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang regeling 22938625
  samenhang regeling "GGD Amsterdam" --json`,
    );
  addPakketopties(command).action(async (tekst: string, { opDatum, json, ...opties }: Regelingopties) => {
    const bron = await openBron(opties);
    const { regelingen } = bron.pakket;
    if (regelingen.length === 0) throw new Bevinding('In dit pakket staan geen regelingen.');
    const datum = opDatum ?? lastChange(regelingen);
    const antwoord = presentRegeling(bron, await findRegeling(bron, datum, tekst), datum);
    if (json) schrijver.json(antwoord);
    else schrijver.regels(...describe(antwoord));
  });
}
