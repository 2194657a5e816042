import type { Atlas } from '../atlas/index.ts';
import type { Partij } from './regisseur.ts';
import type { Route } from './route.ts';
import type { Tafel } from './tafels/tafels.ts';
import { type Tafelaantal, tafelregel } from './tafels/tellen.ts';
import type { Werkgebied } from './werkgebied.ts';

interface CodeNaam {
  readonly code: string;
  readonly naam: string;
}

/** A route with gemeenten by code and name: ready to be written as JSON, for people and programs elsewhere. */
export interface RouteWeergave {
  readonly jaar: number;
  readonly datum: string;
  readonly telregel: string;
  readonly aantalTafels: Tafelaantal;
  readonly wetten: Route['wetten'];
  readonly beslissers: Route['beslissers'];
  readonly woonplaatsregels: Route['woonplaatsregels'];
  readonly raden: { readonly zeker: readonly CodeNaam[]; readonly misschien: readonly CodeNaam[] };
  readonly kaarten: readonly {
    readonly lid: number;
    readonly behoefte: string;
    readonly taak: string;
    readonly naam: string;
    readonly wet: string;
    readonly artikel: string | null;
    readonly wieBeslist: readonly string[];
    readonly organisatie: string | null;
    readonly plaats: CodeNaam;
    readonly plaatssoort: string;
    readonly aangenomen: boolean;
    readonly woonplaatsregel: string | null;
    readonly werkgebied: WerkgebiedWeergave;
    readonly twijfel: string | null;
  }[];
  readonly tafels: readonly (Pick<Tafel, 'kennis' | 'beslissers' | 'organisatie' | 'regios' | 'taken'> & {
    /** Codes of the gemeenten, per option. */
    readonly opties: readonly (readonly string[])[];
  })[];
  readonly regisseur: {
    readonly kandidaten: readonly (Omit<Partij, 'gemeente'> & { readonly gemeente: CodeNaam | null })[];
    readonly tafels: number;
    readonly van: number;
  };
  readonly nietVanKracht: Route['nietVanKracht'];
}

type WerkgebiedWeergave =
  | Exclude<Werkgebied, { readonly soort: 'regio' }>
  | (Omit<Extract<Werkgebied, { readonly soort: 'regio' }>, 'regios'> & {
      readonly regios: readonly (CodeNaam & { readonly gemeenten: readonly string[] })[];
    });

/** The route as plain JSON. */
export function presentRoute(atlas: Atlas, route: Route): RouteWeergave {
  const gemeente = (g: number): CodeNaam => atlas.gemeenten[g] ?? { code: '', naam: '' };
  const codes = (lijst: readonly number[]): readonly string[] => lijst.map((g) => gemeente(g).code);
  const werkgebied = (w: Werkgebied): WerkgebiedWeergave =>
    w.soort === 'regio'
      ? { ...w, regios: w.regios.map((r) => ({ code: r.code, naam: r.naam, gemeenten: codes(r.gemeenten) })) }
      : w;
  return {
    jaar: atlas.jaar,
    datum: route.datum,
    telregel: tafelregel,
    aantalTafels: route.aantalTafels,
    wetten: route.wetten,
    beslissers: route.beslissers,
    woonplaatsregels: route.woonplaatsregels,
    raden: { zeker: route.raden.zeker.map(gemeente), misschien: route.raden.misschien.map(gemeente) },
    kaarten: route.kaarten.map(({ lid, behoefte, taak, plek, plaatssoort, aangenomen, werkgebied: w }) => ({
      lid,
      behoefte,
      taak: taak.taak,
      naam: taak.naam,
      wet: taak.wet,
      artikel: taak.artikel,
      wieBeslist: taak.wieBeslist,
      organisatie: taak.organisatie,
      plaats: gemeente(plek.gemeente),
      plaatssoort,
      aangenomen,
      woonplaatsregel: taak.woonplaatsregel,
      werkgebied: werkgebied(w),
      twijfel: taak.twijfel,
    })),
    tafels: route.tafels.map(({ kennis, beslissers, organisatie, regios, taken, opties }) => ({
      kennis,
      beslissers,
      organisatie,
      regios,
      taken,
      opties: opties.map(codes),
    })),
    regisseur: {
      ...route.regisseur,
      kandidaten: route.regisseur.kandidaten.map((k) => ({
        ...k,
        gemeente: k.gemeente === null ? null : gemeente(k.gemeente),
      })),
    },
    nietVanKracht: route.nietVanKracht,
  };
}
