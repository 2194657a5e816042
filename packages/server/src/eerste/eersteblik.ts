/**
 * What goes along with the page itself, so that who has a slow line reads the first figure at once: the headline of the
 * question in the address, worked out by the same code as in the page, and what to fetch already.
 */
import { buildSchets, type Kaarttopologie, type Schets } from '@samenhang/beeld';
import {
  type Atlas,
  computeCongruentie,
  indexOfGemeente,
  type Keuze,
  verbandOf,
  viewGemeente,
} from '@samenhang/core';
import {
  type Catalogus,
  type Getallen,
  gemeentekop,
  inwonersnoot,
  landkop,
  maakGetallen,
  nl,
  type Taal,
} from '@samenhang/taal';
import type { Bron } from '../bron/index.ts';
import { apiBase } from '../http/gedeeld/index.ts';
import { keuzeQuery, readKeuze } from '../keuze/index.ts';
import { type Blik, renderBlik, renderVoorladen } from './opmaak.ts';

/** For the head of the page, and for the place where the site will stand; without `inhoud` its skeleton stays. */
export interface Eersteblik {
  readonly hoofd: string;
  readonly inhoud: string | undefined;
  readonly taal: Taal;
}

/** The parts of an address that figures depend on. */
const VRAAG = ['jaar', 'indelingen', 'keuze', 'gewichten', 'partnerweging', 'landweging'] as const;

/** What of the address makes the difference: two addresses that differ in anything else go with the same. */
export function keyOf(pad: string, zoek: URLSearchParams): string {
  return JSON.stringify([pad, ...[...VRAAG, 'taal'].map((veld) => zoek.get(veld))]);
}

interface Bladzijde {
  readonly atlas: Atlas;
  readonly keuze: Keuze;
  readonly t: Catalogus;
  readonly getal: Getallen;
  readonly schets: Schets | undefined;
}

function blikVanLand({ atlas, keuze, t, getal, schets }: Bladzijde): Blik {
  const { gemiddelde, gemiddeldAantalPartners, minimum, maximum } = computeCongruentie(atlas, keuze);
  const aantal = keuze.edities.length;
  const isGewogen =
    keuze.gewichten !== undefined || keuze.partnerweging === 'inwoners' || keuze.landweging === 'inwoners';
  return {
    naam: t.site.naam,
    bovenkop: t.start.nederlandIn(String(atlas.jaar)),
    kop: landkop(t, getal, { gemiddelde, aantal, isGewogen }),
    tekst:
      aantal > 1
        ? `${t.start.uitlegVoor} ${t.start.congruentie} ${t.start.uitlegNa(getal.procentFijn(gemiddelde))}`
        : t.start.uitlegAlgemeen,
    cijfers: [
      { naam: t.start.gemiddelde, waarde: getal.procentFijn(gemiddelde) },
      { naam: t.start.partners, waarde: getal.decimaal(gemiddeldAantalPartners) },
      { naam: t.start.uitersten, waarde: `${getal.procent(minimum)} – ${getal.procent(maximum)}` },
    ],
    schets,
  };
}

function blikVanGemeente({ atlas, keuze, t, getal, schets }: Bladzijde, code: string): Blik | undefined {
  const index = indexOfGemeente(atlas, code);
  if (index === undefined) return undefined;
  const { partners } = viewGemeente(atlas, keuze, index);
  const aantal = keuze.edities.length;
  const naam = atlas.gemeenten[index]?.naam ?? code;
  return {
    naam: t.site.naam,
    bovenkop: `${t.start.nederlandIn(String(atlas.jaar))} › ${naam}`,
    kop: gemeentekop(t, getal, {
      naam,
      partners: partners.length,
      overal: partners.filter((p) => p.aantal === aantal).length,
      aantal,
      verband: verbandOf(atlas, keuze.edities),
    }),
    tekst: inwonersnoot(t, getal, {
      code,
      inwoners: atlas.inwoners[index] ?? Number.NaN,
      inwonersJaar: atlas.inwonersJaar[index] ?? 0,
      jaar: atlas.jaar,
    }),
    cijfers: [],
    schets,
  };
}

async function loadCatalogus(taal: Taal): Promise<Catalogus> {
  return taal === 'en' ? (await import('@samenhang/taal/en')).en : nl;
}

/** Draws each year once. */
function createSchetser({ pakket }: Bron): (jaar: number) => Schets | undefined {
  const schetsen = new Map<number, Schets | undefined>();
  return (jaar) => {
    if (!schetsen.has(jaar)) {
      const topologie = pakket.grenzen(jaar)?.topologie as Kaarttopologie | undefined;
      schetsen.set(jaar, topologie && buildSchets(topologie));
    }
    return schetsen.get(jaar);
  };
}

/** The choice that an address stands for; undefined where it cannot be read: the page tells that itself. */
function readVraag(bron: Bron, zoek: URLSearchParams) {
  const ruw = Object.fromEntries(VRAAG.flatMap((veld) => (zoek.has(veld) ? [[veld, zoek.get(veld)]] : [])));
  const vraag = keuzeQuery.safeParse(ruw);
  if (!vraag.success) return undefined;
  const gelezen = readKeuze(bron, vraag.data);
  return gelezen.ok ? gelezen : undefined;
}

function preloadsFor(bron: Bron, zoek: URLSearchParams): readonly string[] {
  const jaar = Number(zoek.get('jaar') ?? bron.laatsteJaar);
  if (!bron.jaren.includes(jaar)) return [`${apiBase}/jaren`];
  return [`${apiBase}/jaren`, `${apiBase}/atlassen/${jaar}`, `${apiBase}/grenzen?jaar=${jaar}`];
}

/** Makes what goes along with a page of an address. */
export function createEersteblik(bron: Bron): (pad: string, zoek: URLSearchParams) => Promise<Eersteblik> {
  const schets = createSchetser(bron);
  return async (pad, zoek) => {
    const taal: Taal = zoek.get('taal') === 'en' ? 'en' : 'nl';
    const hoofd = renderVoorladen(preloadsFor(bron, zoek));
    const [, code] = /^\/gemeente\/([^/]+)$/u.exec(pad) ?? [];
    const gelezen = pad === '/' || code !== undefined ? readVraag(bron, zoek) : undefined;
    if (!gelezen) return { hoofd, inhoud: undefined, taal };
    const { atlas, keuze } = gelezen;
    const bladzijde = {
      atlas,
      keuze,
      t: await loadCatalogus(taal),
      getal: maakGetallen(taal),
      schets: schets(atlas.jaar),
    };
    const blik = code === undefined ? blikVanLand(bladzijde) : blikVanGemeente(bladzijde, code.toUpperCase());
    return { hoofd, inhoud: blik && renderBlik(blik), taal };
  };
}
