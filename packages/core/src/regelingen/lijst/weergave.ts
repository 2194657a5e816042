import type { RegelingenAntwoord } from '../antwoord.ts';
import {
  countFacetten,
  type Facetwaarde,
  FILTERS,
  type Filter,
  type Registerkeuze,
  type Registerrij,
  selectRijen,
} from './keuze.ts';
import type { Registerdag } from './register.ts';
import { type Sortering, sortRijen } from './sorteer.ts';
import { findRijen, type Rijtreffer, type Zoekvondst } from './vondst.ts';

/** What somebody asks of the list of a day. */
export interface Lijstvraag {
  readonly keuze: Registerkeuze;
  /** What a search found; undefined where nothing was searched. */
  readonly vondst?: Zoekvondst | undefined;
  readonly sorteer?: Sortering | undefined;
  readonly pagina?: number | undefined;
  /** Undefined: all on one page. */
  readonly perPagina?: number | undefined;
}

/** The list of a day: the rows of one page, all rows that fit, and what to say about them. */
export interface Registerlijst {
  readonly register: NonNullable<RegelingenAntwoord['register']>;
  readonly rijen: RegelingenAntwoord['regelingen'];
  /** Of all pages. */
  readonly gekozen: readonly Registerrij[];
}

type Rij = RegelingenAntwoord['regelingen'][number];

function presentRij(rij: Registerrij, treffer: Rijtreffer | undefined): Rij {
  return { ...rij, treffer: treffer ? { velden: treffer.velden, via: treffer.via } : null };
}

/** How the values of a filter are called; what is not named is called as it is. */
function namesOf({ atlas, controles }: Registerdag): ReadonlyMap<string, string> {
  return new Map([
    ...atlas.gemeenten.map(({ code, naam }) => [code, naam] as const),
    ...controles.map(({ controle }) => [controle.controle, controle.naam] as const),
  ]);
}

const everyFilter = <T>(make: (filter: Filter) => T): Record<Filter, T> =>
  Object.fromEntries(FILTERS.map((filter) => [filter, make(filter)])) as Record<Filter, T>;

/** In force, where nobody chose otherwise: what is over or to come is found when it is asked for. */
function completeKeuze(keuze: Registerkeuze): Registerkeuze {
  return { ...keuze, stand: keuze.stand ?? ['geldig'] };
}

/**
 * The list of regelingen of a day: what fits a search and the filters, in an order, with how many each further choice
 * would give. A search orders by how well it fits, unless another order was asked; without either the order is that of
 * the register.
 */
export function presentLijst(dag: Registerdag, vraag: Lijstvraag): Registerlijst {
  const keuze = completeKeuze(vraag.keuze);
  const { vondst, perPagina } = vraag;
  const treffers = vondst && findRijen(dag, vondst);
  const gevonden = treffers ? dag.rijen.filter(({ id }) => treffers.has(id)) : dag.rijen;
  const gekozen = selectRijen(gevonden, keuze);
  const sorteer = vraag.sorteer ?? (vondst ? 'relevantie' : undefined);
  const rij = sorteer ? sortRijen(gekozen, sorteer, (id) => treffers?.get(id)?.score ?? 0) : gekozen;
  const paginas = perPagina === undefined ? 1 : Math.max(1, Math.ceil(rij.length / perPagina));
  const pagina = Math.min(vraag.pagina ?? 1, paginas);
  const deel = perPagina === undefined ? rij : rij.slice((pagina - 1) * perPagina, pagina * perPagina);
  const namen = namesOf(dag);
  const facetten = countFacetten(gevonden, keuze);
  const present = ({ waarde, aantal }: Facetwaarde) => ({
    waarde,
    naam: namen.get(waarde) ?? waarde,
    aantal,
  });
  return {
    gekozen,
    rijen: deel.map((een) => presentRij(een, treffers?.get(een.id))),
    register: {
      aantal: rij.length,
      totaal: dag.rijen.filter(({ stand }) => stand === 'geldig').length,
      pagina,
      perPagina: perPagina ?? null,
      paginas,
      sorteer: sorteer ?? 'register',
      zoek: vondst
        ? {
            tekst: vondst.tekst,
            suggestie: vondst.suggestie,
            ruimer: vondst.ruimer,
            afgekapt: vondst.afgekapt,
          }
        : null,
      keuze: everyFilter((filter) => keuze[filter] ?? []),
      facetten: everyFilter((filter) => facetten[filter].map(present)),
    },
  };
}
