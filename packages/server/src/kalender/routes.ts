import type { z } from '@hono/zod-openapi';
import { agendaToIcal, kalenderToIcal } from '@samenhang/beeld';
import { lastChange } from '@samenhang/core';
import { agendaSchema, kalenderSchema } from '@samenhang/core/antwoorden';
import { agendaTabellen, kalenderTabellen } from '@samenhang/core/kalender';
import { type Bron, presentAgenda, presentKalender } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { taligeTabelVormen } from '../tabel/index.ts';
import { agendaQuery, kalenderQuery } from './schemas.ts';
import { readKring, spraakOf } from './vraag.ts';

/** The step that each parameter of a cycle chooses a day for. */
const STAPPEN = {
  begroting: {
    vaststelling: 'vaststelling',
    ontwerp: 'ontwerpbegroting',
    toestemming: 'toestemming',
    ingang: 'ingang',
  },
  regeling: {
    vaststelling: 'vaststelling',
    ontwerp: 'ontwerp',
    toestemming: 'toestemming',
    ingang: 'ingang',
  },
} as const;

const icsType = 'text/calendar; charset=utf-8';

type Stapveld = keyof (typeof STAPPEN)['begroting'];

function chosenDays(
  cyclus: 'begroting' | 'regeling',
  vraag: Readonly<Record<Stapveld, string | undefined>>,
): ReadonlyMap<string, string> {
  const gekozen = new Map<string, string>();
  for (const [veld, stap] of Object.entries(STAPPEN[cyclus])) {
    const datum = vraag[veld as Stapveld];
    if (datum !== undefined) gekozen.set(stap, datum);
  }
  return gekozen;
}

function answerJaar(
  bron: Bron,
  {
    begrotingsjaar,
    cyclus = 'begroting',
    taal = 'nl',
    raden,
    voorbereiding = 14,
    antwoord = 14,
    ...rest
  }: z.output<typeof kalenderQuery>,
) {
  const gelezen = readKring(bron, rest);
  if (!gelezen.ok) return gelezen;
  const { vaststelling, ontwerp, toestemming, ingang } = rest;
  const gekozen = chosenDays(cyclus, { vaststelling, ontwerp, toestemming, ingang });
  const vraag = { cyclus, jaar: begrotingsjaar, gekozen, raden: raden && { raden, voorbereiding, antwoord } };
  const { gemeente, regeling } = gelezen.kring;
  const key = [begrotingsjaar, cyclus, gemeente?.code, regeling?.rooId, [...gekozen], vraag.raden, taal];
  const make = () => presentKalender(bron, gelezen.kring, vraag, spraakOf(taal));
  return { ok: true, key, make } as const;
}

function addJaar(router: ResourceRouter): void {
  const { bron } = router;
  const versie = bron.pakket.beschrijving.version;
  const peildatum = lastChange(bron.pakket.regelingen);
  router.add({
    path: '/kalender',
    operationId: 'getKalender',
    tag: 'kalender',
    summary: 'De stappen van een begrotingsjaar, of van een nieuwe regeling',
    description:
      'Wanneer de raden en het bestuur van een gemeenschappelijke regeling aan zet zijn, met het artikel en de reden van elke ' +
      'dag. Kies een dag, en de andere dagen worden teruggerekend. Met vergaderdagen van raden: kunnen zij op tijd een ' +
      'zienswijze geven, en zo niet, wat moet er schuiven?',
    query: kalenderQuery,
    body: kalenderSchema,
    vormen: {
      ...taligeTabelVormen(kalenderTabellen),
      ics: {
        mediaType: icsType,
        extensie: 'ics',
        write: (antwoord, { taal = 'nl' }) =>
          Buffer.from(
            kalenderToIcal(antwoord, peildatum, { ...spraakOf(taal), site: null, bron: null, versie }),
          ),
      },
    },
    handle: (vraag) => answerJaar(bron, vraag),
  });
}

/** At most so many years: an agenda is for people who plan. */
const MEESTE_JAREN = 20;

function boundTijd(vanaf: string, tot: string) {
  const laatste = `${String(Number(vanaf.slice(0, 4)) + MEESTE_JAREN).padStart(4, '0')}-12-31`;
  return { vanaf, tot: tot < laatste ? tot : laatste };
}

function addAgenda(router: ResourceRouter): void {
  const { bron } = router;
  const versie = bron.pakket.beschrijving.version;
  router.add({
    path: '/agenda',
    operationId: 'getAgenda',
    tag: 'kalender',
    summary: 'Wat de wet wanneer vraagt van een raad, of rond een regeling',
    description:
      'De laatste dagen van de wet op volgorde, over alle begrotingsjaren in een tijd. Voor een gemeente: van al haar ' +
      'regelingen samen. Met formaat=ics is dit het adres waarop een agenda zich abonneert.',
    query: agendaQuery,
    body: agendaSchema,
    vormen: {
      ...taligeTabelVormen(agendaTabellen),
      ics: {
        mediaType: icsType,
        extensie: 'ics',
        write: (agenda, { taal = 'nl' }) => {
          const { origin } = new URL(agenda.adres);
          return Buffer.from(
            agendaToIcal(agenda, { ...spraakOf(taal), site: origin, bron: agenda.adres, versie }),
          );
        },
      },
    },
    handle({ taal = 'nl', vanaf, tot, ...wie }, _params, url) {
      const gelezen = readKring(bron, wie);
      if (!gelezen.ok) return gelezen;
      const jaar = bron.laatsteJaar;
      const tijd = boundTijd(vanaf ?? `${jaar}-01-01`, tot ?? `${jaar + 5}-12-31`);
      const { gemeente, regeling } = gelezen.kring;
      const adres = url.href;
      const key = [gemeente?.code, regeling?.rooId, tijd.vanaf, tijd.tot, taal, adres];
      const make = () => ({ ...presentAgenda(bron, gelezen.kring, tijd, spraakOf(taal)), adres });
      return { ok: true, key, make };
    },
  });
}

/** The calendar of councils and boards. */
export function addKalender(router: ResourceRouter): void {
  addJaar(router);
  addAgenda(router);
}
