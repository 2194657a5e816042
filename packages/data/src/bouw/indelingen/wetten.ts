/** Edities from law annexes in which a gemeente may lie in several regions, and what follows from a law. */
import { isInForce } from '@samenhang/core';
import { type Bronrij, compareText, groupBy, roundTo } from '../bron.ts';
import type { Editie, Lid } from './editie.ts';

const GEEN_AUTEURSRECHT = 'geen auteursrecht (artikel 11 Auteurswet)';
/** The port of Rotterdam stands in the postcode table as if it were a region. */
const GEEN_REGIO = 'Europoort';

function shareOut(gemeente: string, gewichten: ReadonlyMap<string, number>): Lid[] {
  const som = [...gewichten.values()].reduce((a, b) => a + b, 0);
  return [...gewichten]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([regio, gewicht]) => ({ gemeente, regio, aandeel: roundTo(gewicht / som, 6), overlap: null }));
}

function sumByRegio(
  rijen: readonly Bronrij[],
  regio: string,
  gewicht: (rij: Bronrij) => number,
): Map<string, number> {
  const som = new Map<string, number>();
  for (const rij of rijen) som.set(rij(regio), (som.get(rij(regio)) ?? 0) + gewicht(rij));
  return som;
}

/** Samenwerkingsverbanden passend onderwijs: drawn on postcodes; a share is the share of a gemeente's postcodes. */
export function buildPassendOnderwijs(postcodes: readonly Bronrij[], soort: 'po' | 'vo'): Editie {
  const kolom = `${soort}_swv`;
  const regels = postcodes.filter((rij) => rij(kolom) !== GEEN_REGIO);
  const perGemeente = groupBy(regels, (rij) => rij('gm_code_2015'));
  return {
    indeling: `swv_${soort}`,
    jaar: 2015,
    basis: 'waargenomen',
    wijze: 'Geteld uit de postcodes in de bijlage bij de regeling; het aandeel is het deel van de postcodes.',
    bron: 'Regeling regio-indeling samenwerkingsverbanden PO en VO (BWBR0032324)',
    licentie: GEEN_AUTEURSRECHT,
    gebreken: ['Het gebied Europoort (postcodes 3197, 3198 en 3199) is geen regio en telt niet mee.'],
    zonderRegio: [],
    leden: [...perGemeente].flatMap(([code, rijen]) =>
      shareOut(
        code,
        sumByRegio(rijen, kolom, () => 1),
      ),
    ),
    namen: new Map(),
  };
}

/** Palliative networks: the annex names parts of gemeenten and gemeenten that no longer exist. */
export function buildPalliatief(rijen: readonly Bronrij[], gemeenten: ReadonlyMap<string, string>): Editie {
  const perGemeente = groupBy(rijen, (rij) => rij('gm_code'));
  const zonderRegio = [...gemeenten.keys()].filter((code) => !perGemeente.has(code));
  const gewichten = new Map(
    [...perGemeente].map(([code, regels]) => [
      code,
      sumByRegio(regels, 'region_code', (r) => Number(r('weight'))),
    ]),
  );
  const dubbel = [...gewichten].filter(([, delen]) => [...delen.values()].reduce((a, b) => a + b, 0) > 1.001);
  const noem = (codes: readonly string[]): string =>
    codes.map((code) => gemeenten.get(code) ?? code).join(', ');
  return {
    indeling: 'palliatief_netwerk',
    jaar: 2015,
    basis: 'waargenomen',
    wijze: 'Overgenomen uit de bijlage bij de subsidieregeling; elk deel van een gemeente is een aandeel.',
    bron: 'Bijlage bij de subsidieregeling voor netwerken palliatieve zorg, 2015',
    licentie: GEEN_AUTEURSRECHT,
    gebreken: [
      `Niet gevonden in de bijlage, die oudere namen noemt: ${noem(zonderRegio)}.`,
      `Van deze gemeenten noemt de bijlage vroegere gemeenten in verschillende netwerken, zonder grootte; ` +
        `wij verdelen het aandeel naar wat er genoemd is: ${noem(dubbel.map(([code]) => code))}.`,
    ],
    zonderRegio,
    leden: [...gewichten].flatMap(([code, delen]) => shareOut(code, delen)),
    namen: new Map(rijen.map((rij) => [rij('region_code'), rij('region_name')])),
  };
}

/** UWV offices: two cities lie under two offices at once, and the decree does not say which part. */
export function buildUwvVestiging(rijen: readonly Bronrij[]): Editie {
  return {
    indeling: 'uwv_vestiging',
    jaar: 2015,
    basis: 'waargenomen',
    wijze: 'Overgenomen uit de bijlage bij het besluit.',
    bron: 'Besluit werkgebieden UWV 2015 (BWBR0036164), bijlage',
    licentie: GEEN_AUTEURSRECHT,
    gebreken: ['Amsterdam en Rotterdam liggen elk onder twee vestigingen en tellen bij allebei geheel mee.'],
    zonderRegio: [],
    leden: rijen.map((rij) => ({
      gemeente: rij('gm_code'),
      regio: rij('region_code'),
      aandeel: Number(rij('weight')),
      overlap: null,
    })),
    namen: new Map(rijen.map((rij) => [rij('region_code'), rij('region_name')])),
  };
}

/** Environment services of 2026: an overlapping cover, for the old and the new service of Utrecht both stand. */
export function buildOmgevingsdienst(rijen: readonly Bronrij[], jaar: number): Editie {
  return {
    indeling: 'omgevingsdienst',
    jaar,
    basis: 'waargenomen',
    wijze: 'Afgelezen van de deelnemers aan de gemeenschappelijke regeling.',
    bron: 'Register van Overheidsorganisaties, deelnemers van de regeling',
    licentie: 'CC0',
    gebreken: [
      '26 gemeenten in Utrecht staan in de oude en in de nieuwe dienst tegelijk en tellen bij allebei mee.',
    ],
    zonderRegio: [],
    leden: rijen.map((rij) => ({
      gemeente: rij('gm_code'),
      regio: `ROO${rij('region_code')}`,
      aandeel: 1,
      overlap: null,
    })),
    namen: new Map(rijen.map((rij) => [`ROO${rij('region_code')}`, rij('region_name')])),
  };
}

const GGD = 'ggd_regio';

/**
 * GGD regions for the years in which only the regions are known that they coincide with by law: the first indeling
 * of the rule that binds them, while it is in force.
 */
export function deriveGgd(edities: readonly Editie[], regels: readonly Bronrij[]): Editie[] {
  return regels
    .filter((regel) => regel('soort') === 'samenvallend' && regel('indelingen').split(' ').includes(GGD))
    .flatMap((regel) => deriveBy(regel, edities));
}

function deriveBy(regel: Bronrij, edities: readonly Editie[]): Editie[] {
  const [leidend] = regel('indelingen').split(' ');
  const geldigheid = { geldigVan: regel('geldig_van') || null, geldigTot: regel('geldig_tot') || null };
  const waargenomen = new Set(edities.filter((e) => e.indeling === GGD).map((e) => e.jaar));
  return edities
    .filter((e) => e.indeling === leidend && !waargenomen.has(e.jaar))
    .filter((e) => isInForce(geldigheid, `${String(e.jaar)}-01-01`))
    .map((e) => ({
      ...e,
      indeling: GGD,
      basis: 'afgeleid' as const,
      wijze:
        `Afgeleid van de veiligheidsregio’s van hetzelfde jaar: volgens artikel ${regel('artikel')} van de ` +
        `${regel('wet')} valt een GGD-regio samen met een veiligheidsregio.`,
      gebreken: [
        'In 2016 volgde de praktijk de wet niet overal: in Midden- en West-Brabant werkten twee GGD’en. ' +
          'Of dat in dit jaar ook zo was, zegt deze afleiding niet.',
      ],
      leden: e.leden.map((lid) => ({ ...lid, regio: `GGD-${lid.regio}` })),
      namen: new Map(
        [...e.namen].map(([code, naam]) => [
          `GGD-${code}`,
          `GGD-regio ${naam.replace(/^Veiligheidsregio /, '')}`,
        ]),
      ),
    }));
}
