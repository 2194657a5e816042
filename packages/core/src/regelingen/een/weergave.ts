import { type Atlas, indexOfGemeente } from '../../atlas/index.ts';
import { addressOf, linkTekst, type Verwijzing } from '../../recht/index.ts';
import type { RegelingAntwoord } from '../antwoord.ts';
import { checkRegelingen } from '../controle.ts';
import { checkInhoud, type Inhoudmerk, type Inhoudseis } from '../eisen/inhoud.ts';
import { chainOfDecision, holdVormregel, rulesOfForm, type Vormregel } from '../eisen/vormregels.ts';
import type { Wetsrij } from '../eisen/wetsrij.ts';
import type { Registerindex } from '../lijst/register.ts';
import { classifyDomeinen, type Domeincorrectie, isSociaal } from '../register/domein.ts';
import { findGebieden } from '../register/gebieden.ts';
import { buildKringen, findGelijken, type Kring } from '../register/gelijken.ts';
import { standOf } from '../register/ketens.ts';
import { compareVersies } from '../register/verschil.ts';
import type { Registerversie, Versiedeelname } from '../register/versie.ts';

/** From what one regeling is told. */
export interface Regelingbron {
  readonly index: Registerindex;
  readonly vormregels: readonly Vormregel[];
  readonly inhoudseisen: readonly Inhoudseis[];
  readonly verwijzingen: readonly Verwijzing[];
  /** The atlas of the gemeenten of a day. */
  readonly atlasOf: (datum: string) => Atlas | undefined;
  /** Whether a code was a gemeente on a day. */
  readonly isGemeente: (code: string, datum: string) => boolean;
}

type Deel = Omit<
  RegelingAntwoord,
  | 'id'
  | 'naam'
  | 'vorm'
  | 'vanKracht'
  | 'tot'
  | 'lichaam'
  | 'beleidsvelden'
  | 'citeertitel'
  | 'tooi'
  | 'bevoegdheden'
  | 'grondslag'
  | 'belang'
  | 'bronhouder'
  | 'besluit'
>;

/** The day before an ISO date. */
function dayBefore(datum: string): string {
  return new Date(Date.parse(datum) - 86_400_000).toISOString().slice(0, 10);
}

/** The asked day where the version is in force on it; else its last day, or its first. */
function dayFor(versie: Registerversie, gevraagd: string): string {
  const stand = standOf(versie, gevraagd);
  if (stand === 'geldig') return gevraagd;
  if (stand === 'toekomstig' || versie.tot === null || versie.tot <= versie.vanKracht)
    return versie.vanKracht;
  return dayBefore(versie.tot);
}

function presentWetsrij(rij: Wetsrij, datum: string) {
  const { naam, naamEn, zin, zinEn, wet, artikel, bwbr, gecontroleerdOp, twijfel, twijfelEn } = rij;
  // One article can be linked: of "9(1), 10(5)" the first, without its paragraph.
  const [nummer = null] = /^\d+[a-z]*/u.exec(artikel) ?? [];
  const adres = addressOf({ bwbr, artikel: nummer }, datum);
  return { naam, naamEn, zin, zinEn, wet, artikel, adres, gecontroleerdOp, twijfel, twijfelEn };
}

/** The laws of the legal basis, each with where its text stands; also where the register names an article of it. */
function presentWetten(grondslag: readonly string[], verwijzingen: readonly Verwijzing[], datum: string) {
  return grondslag.map((naam) => {
    const deel = linkTekst(naam, verwijzingen, datum).findLast(({ adres }) => adres !== null);
    return { naam, adres: deel?.adres ?? null };
  });
}

function presentKring({ id, naam, deelnemers }: Kring) {
  return { id, naam, deelnemers: deelnemers.size };
}

/** The other regelingen in force on the same day. */
function presentGelijken({ bron }: Registerindex, versie: Registerversie, datum: string): Deel['gelijken'] {
  const geldig = bron.regelingen.filter(
    (een) => een.rooId === versie.rooId || standOf(een, datum) === 'geldig',
  );
  const kringen = buildKringen(geldig, bron.deelnames);
  const eigen = kringen.find(({ id }) => id === versie.rooId);
  if (!eigen) return { gelijk: [], binnen: [], rondom: [] };
  const { gelijk, binnen, rondom } = findGelijken(kringen, eigen);
  return {
    gelijk: gelijk.map(presentKring),
    binnen: binnen.map(presentKring),
    rondom: rondom.map(presentKring),
  };
}

function presentGebieden(atlas: Atlas | undefined, deelnemers: readonly Versiedeelname[]): Deel['gebieden'] {
  if (!atlas) return [];
  const gemeenten = deelnemers.flatMap(({ gemeente }) => indexOfGemeente(atlas, gemeente ?? '') ?? []);
  const named = (g: number) => ({
    code: atlas.gemeenten[g]?.code ?? '',
    naam: atlas.gemeenten[g]?.naam ?? '',
  });
  return findGebieden(atlas, gemeenten).map(
    ({ indeling, samen, alleenRegio, alleenRegeling, ...gebied }) => ({
      indeling,
      indelingnaam: atlas.indelingen.get(indeling)?.naam ?? indeling,
      ...gebied,
      samen: samen.length,
      alleenRegio: alleenRegio.map(named),
      alleenRegeling: alleenRegeling.map(named),
    }),
  );
}

function presentVerschillen(
  { index, isGemeente }: Regelingbron,
  versie: Registerversie,
): Deel['verschillen'] {
  const { versies = [] } = index.ketens.get(versie.rooId) ?? {};
  const met = (een: Registerversie) => ({ versie: een, deelnemers: index.deelnames.get(een.rooId) ?? [] });
  return versies
    .slice(1)
    .map((nieuw, i) =>
      compareVersies(met(versies[i] ?? nieuw), met(nieuw), (code) => isGemeente(code, nieuw.vanKracht)),
    );
}

function presentControles(bron: Regelingbron, versie: Registerversie, datum: string): Deel['controles'] {
  const { index } = bron;
  const uitslagen = checkRegelingen(
    [versie],
    index.deelnames.get(versie.rooId) ?? [],
    index.bron.controles,
    datum,
    (code) => bron.isGemeente(code, datum),
  );
  return uitslagen.flatMap(({ controle, treffers }) =>
    treffers.map(({ gezien }) => ({
      controle: controle.controle,
      ...presentWetsrij(controle, datum),
      gezien: [...new Set(gezien)],
    })),
  );
}

/** What is said of a version beside the register. */
interface Gezegd {
  readonly correcties?: readonly Domeincorrectie[];
  readonly merken?: readonly Inhoudmerk[];
}

type Beoordeelbron = Pick<Regelingbron, 'index' | 'inhoudseisen'>;

/** What of a version can be corrected or marked by who knows better: its domains, and what its text says. */
export function presentBeoordeling(
  { index, inhoudseisen }: Beoordeelbron,
  versie: Registerversie,
  gevraagd: string,
  { correcties, merken }: Gezegd = {},
): Pick<Deel, 'domeinen' | 'sociaal' | 'inhoud'> {
  const datum = dayFor(versie, gevraagd);
  const teksten = versie.belang === null ? [] : [{ veld: 'belang', tekst: versie.belang }];
  const domeinen = classifyDomeinen(versie, index.bron.domeinregels, correcties);
  const uitslagen = checkInhoud(inhoudseisen, { vorm: versie.vorm, teksten }, datum, merken);
  return {
    domeinen,
    sociaal: isSociaal(domeinen),
    inhoud: uitslagen.map(({ eis, stand, voorstellen }) => ({
      eis: eis.eis,
      verplicht: eis.verplicht,
      ...presentWetsrij(eis, datum),
      stand,
      woorden: eis.woorden,
      voorstellen,
    })),
  };
}

type Deelnemer = RegelingAntwoord['deelnemers'][number];

function presentDeelnemers(bron: Regelingbron, versie: Registerversie, datum: string): readonly Deelnemer[] {
  return (bron.index.deelnames.get(versie.rooId) ?? []).map((deelname) => {
    const { naam, soort, gemeente, sinds, verdeelsleutel } = deelname;
    const organen = [...new Set(deelname.organen)];
    const keten = gemeente === null ? null : chainOfDecision(bron.vormregels, versie.vorm, organen, datum);
    return { naam, soort, gemeente, sinds, organen, verdeelsleutel, keten };
  });
}

/**
 * All that is known of one version of a regeling, beside its row in the register: its chain and what changed in it, who
 * takes part, others like it, the areas it coincides with, its domains, checks, form and checklist.
 *
 * @param gevraagd ISO date; where the version is not in force on it, its own last (or first) day counts.
 */
export function presentRegelingdeel(bron: Regelingbron, versie: Registerversie, gevraagd: string): Deel {
  const { index } = bron;
  const datum = dayFor(versie, gevraagd);
  const keten = index.ketens.get(versie.rooId);
  return {
    datum,
    stand: standOf(versie, gevraagd),
    keten: keten?.id ?? versie.rooId,
    versies: (keten?.versies ?? [versie]).map(({ rooId: id, naam, vanKracht, tot }) => ({
      id,
      naam,
      vanKracht,
      tot,
    })),
    verschillen: presentVerschillen(bron, versie),
    deelnemers: presentDeelnemers(bron, versie, datum),
    wetten: presentWetten(versie.grondslag, bron.verwijzingen, datum),
    gelijken: presentGelijken(index, versie, datum),
    gebieden: presentGebieden(bron.atlasOf(datum), index.deelnames.get(versie.rooId) ?? []),
    controles: presentControles(bron, versie, datum),
    vormregels: rulesOfForm(bron.vormregels, versie.vorm, datum).map((regel) => ({
      onderwerp: regel.onderwerp,
      mag: regel.mag,
      waarde: regel.waarde,
      ...presentWetsrij(regel, datum),
      ...holdVormregel(regel, versie, index.deelnames.get(versie.rooId) ?? []),
    })),
    ...presentBeoordeling(bron, versie, gevraagd),
  };
}
