import type { Atlas } from '../atlas/index.ts';
import { addressOf } from '../recht/index.ts';
import type { Loket, Regelingtaak, Taakrol, Uitvoerregeling, Wetsartikel } from '../taken/index.ts';
import type { Partij } from './regisseur.ts';
import type { Kaart, Route } from './route.ts';
import type { Tafel } from './tafels/tafels.ts';
import { type Tafelaantal, tafelregel } from './tafels/tellen.ts';
import type { Uitvoering } from './uitvoering.ts';
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
    readonly artikelen: readonly (Pick<Wetsartikel, 'wet' | 'artikel' | 'waarover'> & {
      readonly adres: string;
    })[];
    readonly uitvoering: UitvoeringWeergave;
    readonly rol: Pick<Taakrol, 'besluit' | 'regio'> | null;
    readonly loket: Omit<Loket, 'gemeente' | 'taak'> | null;
    readonly gecontroleerdOp: string | null;
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

type UitvoeringWeergave =
  | Exclude<Uitvoering, { readonly soort: 'register' }>
  | {
      readonly soort: 'register';
      readonly peildatum: string;
      readonly uitvoerders: readonly (Pick<Uitvoerregeling, 'id' | 'naam' | 'lichaam' | 'besluit'> & {
        readonly vindplaatsen: readonly Pick<Regelingtaak, 'kolom' | 'woord'>[];
      })[];
    };

function presentUitvoering(uitvoering: Uitvoering): UitvoeringWeergave {
  if (uitvoering.soort !== 'register') return uitvoering;
  return {
    ...uitvoering,
    uitvoerders: uitvoering.uitvoerders.map(({ regeling: { id, naam, lichaam, besluit }, vindplaatsen }) => ({
      id,
      naam,
      lichaam,
      besluit,
      vindplaatsen,
    })),
  };
}

/** What stands beside a card, as plain JSON. */
function presentNaast({ artikelen, uitvoering, rol, loket, taak }: Kaart, datum: string) {
  return {
    artikelen: artikelen.map(({ wet, bwbr, artikel, waarover }) => ({
      wet,
      artikel,
      waarover,
      adres: addressOf({ bwbr, artikel }, datum),
    })),
    uitvoering: presentUitvoering(uitvoering),
    rol: rol && { besluit: rol.besluit, regio: rol.regio },
    loket: loket && { naam: loket.naam, site: loket.site, telefoon: loket.telefoon, bron: loket.bron },
    gecontroleerdOp: taak.gecontroleerdOp,
    twijfel: taak.twijfel,
  };
}

type Naamgever = (g: number) => CodeNaam;

const codesOf =
  (gemeente: Naamgever) =>
  (lijst: readonly number[]): readonly string[] =>
    lijst.map((g) => gemeente(g).code);

function presentWerkgebied(w: Werkgebied, gemeente: Naamgever): WerkgebiedWeergave {
  if (w.soort !== 'regio') return w;
  const codes = codesOf(gemeente);
  return {
    ...w,
    regios: w.regios.map((r) => ({ code: r.code, naam: r.naam, gemeenten: codes(r.gemeenten) })),
  };
}

function presentKaart(kaart: Kaart, gemeente: Naamgever, datum: string) {
  const { lid, behoefte, taak, plek, plaatssoort, aangenomen, werkgebied } = kaart;
  return {
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
    werkgebied: presentWerkgebied(werkgebied, gemeente),
    ...presentNaast(kaart, datum),
  };
}

/** The route as plain JSON. */
export function presentRoute(atlas: Atlas, route: Route): RouteWeergave {
  const gemeente = (g: number): CodeNaam => atlas.gemeenten[g] ?? { code: '', naam: '' };
  const codes = codesOf(gemeente);
  return {
    jaar: atlas.jaar,
    datum: route.datum,
    telregel: tafelregel,
    aantalTafels: route.aantalTafels,
    wetten: route.wetten,
    beslissers: route.beslissers,
    woonplaatsregels: route.woonplaatsregels,
    raden: { zeker: route.raden.zeker.map(gemeente), misschien: route.raden.misschien.map(gemeente) },
    kaarten: route.kaarten.map((kaart) => presentKaart(kaart, gemeente, route.datum)),
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
