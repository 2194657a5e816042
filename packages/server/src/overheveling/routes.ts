import { type Atlas, isGemeentelijk, type Taak, tasksInForce, type Uitvoeringsboek } from '@samenhang/core';
import { overhevelingSchema } from '@samenhang/core/antwoorden';
import {
  findDragers,
  findGeld,
  findWetsregios,
  judgeVorm,
  type OverhevelingAntwoord,
  type Overhevelvraag,
  overhevelingTabellen,
  planOverheveling,
} from '@samenhang/core/overheveling';
import { nl } from '@samenhang/taal';
import { en } from '@samenhang/taal/en';
import { type Bron, jarenVan, type Kalenderspraak, presentStap, readUitvoering } from '../bron/index.ts';
import { gemeenteNotFound } from '../gemeente/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { taligeTabelVormen } from '../tabel/index.ts';
import { overhevelQuery } from './schemas.ts';

/** The atlas of the year in which it is to begin, or the last that there is. */
function atlasFor(bron: Bron, ingang: string): Atlas | undefined {
  return bron.atlas(Math.min(Number(ingang.slice(0, 4)), bron.laatsteJaar));
}

/** Tasks and gemeenten that are not known, the first of them. */
function findUnknown(
  bron: Bron,
  atlas: Atlas,
  taken: ReadonlyMap<string, Taak>,
  vraag: Overhevelvraag,
): Problem | undefined {
  const taak = vraag.taken.find((t) => !taken.has(t));
  if (taak !== undefined) return { code: 'onbekende-wetstaak', taak };
  const bekend = new Set(atlas.gemeenten.map(({ code }) => code));
  const gemeente = vraag.gemeenten.find((code) => !bekend.has(code));
  return gemeente === undefined ? undefined : gemeenteNotFound(bron, gemeente, atlas.jaar);
}

type Taakdeel = OverhevelingAntwoord['taken'][number];

/** What an answer is made from; who does what is read once for all its tasks. */
interface Bronnen {
  readonly bron: Bron;
  readonly atlas: Atlas;
  readonly uitvoering: Uitvoeringsboek;
}

/** What is known of one task. */
function presentTaak({ bron, atlas, uitvoering }: Bronnen, taak: Taak, vraag: Overhevelvraag): Taakdeel {
  const namen = new Map(atlas.gemeenten.map(({ code, naam }) => [code, naam]));
  const named = (codes: readonly string[]) => codes.map((code) => ({ code, naam: namen.get(code) ?? code }));
  const { gemeenten, vandaag } = vraag;
  // After its export the register knows nothing: what stood in it last is the best that there is.
  const dag =
    uitvoering.registerTot !== null && uitvoering.registerTot < vandaag ? uitvoering.registerTot : vandaag;
  const { dragers, zonder } = findDragers(uitvoering, taak.taak, gemeenten, dag);
  // The annexes name a subject as the task table calls its task: maatschappelijke_opvang.
  const geld = findGeld(bron.pakket.geld, taak.taak.replaceAll('_', ' '), gemeenten);
  return {
    taak: taak.taak,
    naam: taak.naam,
    naamEn: taak.naamEn,
    wet: taak.wet,
    artikel: taak.artikel,
    bron: taak.bron,
    twijfel: taak.twijfel,
    twijfelEn: taak.twijfelEn,
    wieBeslist: taak.wieBeslist,
    gemeentelijk: taak.wieBeslist.some(isGemeentelijk),
    regiosoort: taak.regiosoort,
    regiosoortEn: taak.regiosoortEn,
    regios: findWetsregios(atlas, taak, gemeenten) ?? null,
    dragers: dragers.map((drager) => ({ ...drager, gemeenten: named(drager.gemeenten) })),
    zonder: named(zonder),
    geld: geld ? { ...geld, gemeenten: named(geld.gemeenten) } : null,
  };
}

function present(
  bron: Bron,
  atlas: Atlas,
  taken: ReadonlyMap<string, Taak>,
  vraag: Overhevelvraag,
  spraak: Kalenderspraak,
): OverhevelingAntwoord {
  const { ingang, vandaag, vorm } = vraag;
  const uitvoering = readUitvoering(bron);
  const weg = planOverheveling(bron.pakket, vraag);
  const gekozen = new Map([['ingang', ingang]]);
  const codes = new Set(vraag.gemeenten);
  const plaatsen = atlas.gemeenten.flatMap(({ code, naam }, i) =>
    codes.has(code) ? [{ code, naam, i }] : [],
  );
  const inwoners = plaatsen.reduce((som, { i }) => som + (atlas.inwoners[i] ?? Number.NaN), 0);
  return {
    ingang,
    vandaag,
    vorm,
    gevolgen: judgeVorm(vorm),
    kan: weg.kan,
    vroegst: weg.vroegst,
    stappen: weg.stappen.map(({ stap, dagen }) => ({
      ...presentStap(stap, weg.dagen, gekozen, spraak),
      dagen,
    })),
    gemeenten: plaatsen.map(({ code, naam }) => ({ code, naam })),
    inwoners: Number.isNaN(inwoners) ? null : inwoners,
    taken: vraag.taken.flatMap((id) => {
      const taak = taken.get(id);
      return taak ? [presentTaak({ bron, atlas, uitvoering }, taak, vraag)] : [];
    }),
    registerTot: uitvoering.registerTot,
  };
}

/** What is needed before tasks move to a regeling. */
export function addOverheveling(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/overheveling',
    operationId: 'getOverheveling',
    tag: 'kalender',
    summary: 'Wat nodig is om taken samen te gaan doen',
    description:
      'Taken, gemeenten, een vorm en een dag: welke stappen moeten wanneer zijn gezet, welke raden moeten toestemming geven, ' +
      'wie de taken nu doet, en wat over geld bekend is. Punten om naar te kijken, geen oordeel.',
    query: overhevelQuery,
    body: overhevelingSchema,
    vormen: taligeTabelVormen(overhevelingTabellen),
    handle({ taal = 'nl', ...vraag }) {
      const atlas = atlasFor(bron, vraag.ingang);
      if (!atlas)
        return {
          ok: false,
          problem: { code: 'onbekend-jaar', waarde: vraag.ingang.slice(0, 4), ...jarenVan(bron) },
        };
      const taken = tasksInForce(bron.pakket.takenboek.taken, vraag.ingang);
      const problem = findUnknown(bron, atlas, taken, vraag);
      if (problem) return { ok: false, problem };
      const { ingang, vandaag, vorm, gemeenten } = vraag;
      return {
        ok: true,
        key: [vraag.taken, gemeenten, vorm, ingang, vandaag, taal],
        make: () => present(bron, atlas, taken, vraag, { t: taal === 'en' ? en : nl, taal }),
      };
    },
  });
}
