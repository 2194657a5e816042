import { aantalRegiosVan, ledenVan } from '@samenhang/motor';
import { orNull } from '../antwoord/index.ts';
import type { Atlas, Editie, Feiten, IndelingRij } from '../atlas/index.ts';
import type {
  IndelingAntwoord,
  IndelingenAntwoord,
  RegiosAntwoord,
  WijzigingenAntwoord,
} from './antwoord.ts';
import { type Regiocijfers, regionFigures } from './regiocijfers.ts';
import type { VertaaldeStromen } from './stromen.ts';

function countGemeenten({ overdekking: o }: Editie): number {
  return Array.from({ length: o.aantalEenheden }, (_, g) => aantalRegiosVan(o, g)).filter((n) => n > 0)
    .length;
}

function presentBase(feiten: Feiten, rij: IndelingRij, editie: Editie) {
  return {
    ...rij,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    aantalRegios: editie.regios.length,
    deels: editie.deels === true,
    aantalGemeenten: countGemeenten(editie),
    jarenWaargenomen: feiten.edities
      .filter((e) => e.indeling === rij.indeling && e.basis === 'waargenomen')
      .map((e) => e.jaar)
      .sort((a, b) => a - b),
  };
}

/** The catalogue as it stands in one year. */
export function presentIndelingen(atlas: Atlas, feiten: Feiten): IndelingenAntwoord {
  return {
    jaar: atlas.jaar,
    indelingen: [...atlas.edities.values()].flatMap((editie) => {
      const rij = atlas.indelingen.get(editie.indeling);
      return rij ? [presentBase(feiten, rij, editie)] : [];
    }),
  };
}

/** One indeling in one year, with every editie that the package holds. */
export function presentIndeling(
  atlas: Atlas,
  feiten: Feiten,
  rij: IndelingRij,
  editie: Editie,
  wijzigingen: WijzigingenAntwoord | null = null,
): IndelingAntwoord {
  return {
    ...presentBase(feiten, rij, editie),
    jaar: atlas.jaar,
    wijze: editie.wijze,
    edities: feiten.edities
      .filter((e) => e.indeling === rij.indeling)
      .map(({ jaar, basis, wijze, bron, licentie, gebreken, deels }) => ({
        jaar,
        basis,
        wijze,
        bron,
        licentie,
        gebreken,
        deels: deels === true,
      }))
      .sort((a, b) => a.jaar - b.jaar),
    wijzigingen,
  };
}

/** Share of gemeente `g` in regio `r`. */
function aandeelIn({ overdekking: o }: Editie, g: number, r: number): number {
  for (let k = o.start[g] ?? 0; k < (o.start[g + 1] ?? 0); k++)
    if (o.regio[k] === r) return o.aandeel[k] ?? Number.NaN;
  return Number.NaN;
}

function presentZelfvoorziening({ zelfvoorziening }: Regiocijfers) {
  if (!zelfvoorziening) return null;
  const { aanbod, vraag, intern, nietToegewezen } = zelfvoorziening;
  return { aanbod: orNull(aanbod), vraag: orNull(vraag), banen: intern, nietToegewezen };
}

function presentWoonwerk(stromen: VertaaldeStromen, namen: ReadonlyMap<string, string>) {
  return {
    jaar: stromen.bronjaar,
    nietToegewezen: stromen.nietToegewezen.reduce((som, { banen }) => som + banen, 0),
    verdeeld: stromen.verdeeld.map((code) => ({ code, naam: namen.get(code) ?? code })),
  };
}

/** Commuting on the gemeenten of the year, and what the gemeenten of other years are called. */
export interface Woonwerk {
  readonly stromen: VertaaldeStromen;
  readonly namen: ReadonlyMap<string, string>;
}

/** The regio's of one editie with their gemeenten, inhabitants and self-containment. */
export function presentRegios(atlas: Atlas, editie: Editie, woonwerk: Woonwerk | undefined): RegiosAntwoord {
  const onzeker = new Set(editie.onzeker);
  const cijfers = regionFigures(atlas, editie, woonwerk?.stromen);
  const codeOf = (g: number): string => atlas.gemeenten[g]?.code ?? '';
  return {
    indeling: editie.indeling,
    jaar: atlas.jaar,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    woonwerk: woonwerk ? presentWoonwerk(woonwerk.stromen, woonwerk.namen) : null,
    regios: cijfers.map((regio, r) => ({
      code: editie.regios[r]?.code ?? '',
      naam: editie.regios[r]?.naam || (editie.regios[r]?.code ?? ''),
      inwoners: orNull(Math.round(regio.inwoners)),
      inwonersBekend: Math.round(regio.inwonersBekend),
      zonderInwoners: regio.zonderInwoners.map(codeOf),
      aantalGemeenten: regio.aantalGemeenten,
      gesplitst: regio.gesplitst,
      zelfvoorziening: presentZelfvoorziening(regio),
      gemeenten: Array.from(ledenVan(editie.overdekking, r), (g) => ({
        code: codeOf(g),
        naam: atlas.gemeenten[g]?.naam ?? '',
        aandeel: orNull(aandeelIn(editie, g, r)),
        onzeker: onzeker.has(g),
      })),
    })),
  };
}
