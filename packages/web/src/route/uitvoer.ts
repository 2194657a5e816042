import {
  type Atlas,
  addressOf,
  type Kaart,
  type Partij,
  type Plek,
  type Route,
  routeTabel,
} from '@samenhang/core';
import { inTaal, regiosoort, type Spraak, uitvoerders, zegZinnen } from '@samenhang/taal';
import { type Bestanden, csvVan } from '../uitvoer/index.ts';

export interface Antwoordbron {
  readonly spraak: Spraak;
  readonly plek: Plek;
  readonly route: Route;
  /** The address of this page with the question behind the '#'. */
  readonly adres: string;
}

function codeOf(atlas: Atlas, gemeente: number): string {
  return atlas.gemeenten[gemeente]?.code ?? '';
}

function plekOut(atlas: Atlas, { gemeente, postcode }: Plek) {
  return {
    gemeente: codeOf(atlas, gemeente),
    naam: atlas.gemeenten[gemeente]?.naam ?? '',
    postcode: postcode ?? null,
  };
}

function kaartOut(spraak: Spraak, route: Route, kaart: Kaart) {
  const { lid, behoefte, taak, werkgebied, ...rest } = kaart;
  const { atlas } = spraak;
  const tafels = route.tafels.filter((x) => kaart.tafels.includes(x.sleutel));
  return {
    lid: lid + 1,
    behoefte,
    taak: taak.taak,
    naam: inTaal(spraak.taal, taak),
    wieBeslist: taak.wieBeslist,
    organisatie: taak.organisatie,
    wet: taak.wet,
    artikel: taak.artikel,
    plaats: plekOut(atlas, rest.plek),
    plaatssoort: rest.plaatssoort,
    aangenomen: rest.aangenomen,
    werkgebied:
      werkgebied.soort === 'regio'
        ? {
            ...werkgebied,
            regiosoort: regiosoort(spraak, [taak], werkgebied.indeling),
            regios: werkgebied.regios.map(({ code, naam, gemeenten }) => ({
              code,
              naam,
              gemeenten: gemeenten.map((g) => codeOf(atlas, g)),
            })),
          }
        : werkgebied,
    artikelen: rest.artikelen.map(({ wet, bwbr, artikel, waarover }) => ({
      wet,
      artikel,
      waarover,
      adres: addressOf({ bwbr, artikel }, route.datum),
    })),
    uitvoering: { ...rest.uitvoering, uitvoerders: uitvoerders(spraak, kaart) },
    rol: rest.rol,
    loket: rest.loket,
    zeggen: zegZinnen(spraak, kaart, tafels),
    woonplaatsregel: taak.woonplaatsregel,
    gecontroleerdOp: taak.gecontroleerdOp,
    twijfel: taak.twijfel,
    tafels: rest.tafels,
  };
}

function partijOut(atlas: Atlas, { gemeente, ...rest }: Partij) {
  return { ...rest, gemeente: gemeente === null ? null : codeOf(atlas, gemeente) };
}

function toJson({ spraak, plek, route, adres }: Antwoordbron): string {
  const { atlas } = spraak;
  const codes = (gemeenten: readonly number[]) => gemeenten.map((g) => codeOf(atlas, g));
  const antwoord = {
    link: adres,
    datum: route.datum,
    plaats: plekOut(atlas, plek),
    aantalTafels: route.aantalTafels,
    wetten: route.wetten,
    beslissers: route.beslissers,
    woonplaatsregels: route.woonplaatsregels,
    raden: { zeker: codes(route.raden.zeker), misschien: codes(route.raden.misschien) },
    regisseur: {
      ...route.regisseur,
      kandidaten: route.regisseur.kandidaten.map((k) => partijOut(atlas, k)),
    },
    kaarten: route.kaarten.map((kaart) => kaartOut(spraak, route, kaart)),
    tafels: route.tafels.map((tafel) => ({ ...tafel, opties: tafel.opties.map(codes) })),
    nietVanKracht: route.nietVanKracht,
  };
  return `${JSON.stringify(antwoord, null, 2)}\n`;
}

/** The answer as files, made in the browser. */
export function makeBestanden(bron: Antwoordbron): Pick<Bestanden, 'csv' | 'json'> {
  const { spraak, route } = bron;
  return {
    csv: () => csvVan(routeTabel(spraak.atlas, route)),
    json: () => ({ type: 'application/json', inhoud: toJson(bron) }),
  };
}
