import { ledenVan } from '@samenhang/motor';
import { orNull } from '../antwoord/index.ts';
import { type Atlas, buursoorten, compareNamen, type Editie } from '../atlas/index.ts';
import { type Bijdrage, type Keuze, verbandOf, viewGemeente } from '../congruentie/index.ts';
import type { GemeenteAntwoord, GemeentenAntwoord, PartnersAntwoord } from './antwoord.ts';

type Buur = GemeenteAntwoord['buren'][number];
type Indeling = GemeenteAntwoord['indelingen'][number];

/** Register of identifiers of Dutch public bodies: every gemeente has an address made from its CBS code. */
function tooiVan(code: string): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`;
}

function presentBase(atlas: Atlas, g: number) {
  const { code, naam } = atlas.gemeenten[g] ?? { code: '', naam: '' };
  return {
    code,
    naam,
    inwoners: orNull(atlas.inwoners[g]),
    inwonersJaar: atlas.inwonersJaar[g] || null,
    tooi: tooiVan(code),
  };
}

export function presentGemeenten(atlas: Atlas): GemeentenAntwoord {
  return { jaar: atlas.jaar, gemeenten: atlas.gemeenten.map((_, g) => presentBase(atlas, g)) };
}

function presentBuren(atlas: Atlas, g: number): Buur[] {
  const { start, naar, soort } = atlas.buren;
  const buren: Buur[] = [];
  for (let k = start[g] ?? 0; k < (start[g + 1] ?? 0); k++) {
    const buur = atlas.gemeenten[naar[k] ?? 0];
    if (buur) buren.push({ code: buur.code, naam: buur.naam, soort: buursoorten[soort[k] ?? 0] ?? 'grens' });
  }
  return buren.sort((a, b) => compareNamen(a.naam, b.naam));
}

function presentRegios(atlas: Atlas, { overdekking: o, regios }: Editie, g: number) {
  const lijst: Indeling['regios'][number][] = [];
  for (let k = o.start[g] ?? 0; k < (o.start[g + 1] ?? 0); k++) {
    const r = o.regio[k] ?? 0;
    lijst.push({
      code: regios[r]?.code ?? '',
      naam: regios[r]?.naam ?? '',
      aandeel: orNull(o.aandeel[k]),
      gemeenten: Array.from(ledenVan(o, r), (h) => atlas.gemeenten[h]?.code ?? ''),
    });
  }
  return lijst;
}

function presentIndelingen(atlas: Atlas, g: number, bijdragen: readonly Bijdrage[]): Indeling[] {
  const verschil = new Map(bijdragen.map((b) => [b.indeling, b.verschil]));
  return [...atlas.edities.values()].map((editie) => {
    const catalogus = atlas.indelingen.get(editie.indeling);
    return {
      indeling: editie.indeling,
      naam: catalogus?.naam ?? editie.indeling,
      domein: catalogus?.domein ?? '',
      verplichting: catalogus?.verplichting ?? '',
      basis: editie.basis,
      oorsprongjaar: editie.oorsprongjaar,
      regios: presentRegios(atlas, editie, g),
      deels: editie.deels === true,
      onzeker: editie.onzeker.includes(g),
      gekozen: verschil.has(editie.indeling),
      bijdrage: orNull(verschil.get(editie.indeling)),
    };
  });
}

/** One gemeente with its neighbours, its regio's in every indeling, and its congruentie over the choice. */
export function presentGemeente(atlas: Atlas, keuze: Keuze, g: number): GemeenteAntwoord {
  const beeld = viewGemeente(atlas, keuze, g);
  return {
    ...presentBase(atlas, g),
    jaar: atlas.jaar,
    buren: presentBuren(atlas, g),
    congruentie: orNull(beeld.congruentie),
    verband: verbandOf(atlas, keuze.edities),
    recept: beeld.recept,
    indelingen: presentIndelingen(atlas, g, beeld.bijdragen),
  };
}

/** The partners of one gemeente, most shared first. */
export function presentPartners(atlas: Atlas, keuze: Keuze, g: number): PartnersAntwoord {
  const beeld = viewGemeente(atlas, keuze, g);
  const { code, naam } = presentBase(atlas, g);
  return {
    code,
    naam,
    jaar: atlas.jaar,
    recept: beeld.recept,
    congruentie: orNull(beeld.congruentie),
    verband: verbandOf(atlas, keuze.edities),
    partners: beeld.partners.map((p) => ({
      code: atlas.gemeenten[p.gemeente]?.code ?? '',
      naam: atlas.gemeenten[p.gemeente]?.naam ?? '',
      inwoners: orNull(atlas.inwoners[p.gemeente]),
      aantal: p.aantal,
      congruentie: p.congruentie,
      gedeeld: p.gedeeld.map((d) => keuze.edities[d]?.indeling ?? ''),
    })),
  };
}
