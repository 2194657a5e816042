import type {
  AgendaAntwoord,
  EigendagAntwoord,
  Feeddag,
  KalenderAntwoord,
  Uitgegeven,
} from '@samenhang/core/kalender';
import { type Catalogus, datumInWoorden, opsomming, type Taal } from '@samenhang/taal';
import { toIcal } from './ical.ts';

type Punt = AgendaAntwoord['punten'][number];
type Wie = Pick<AgendaAntwoord, 'gemeente' | 'regeling'>;

/** What a calendar needs beside its points. */
export interface Agendakop {
  readonly t: Catalogus;
  readonly taal: Taal;
  /** The website, without a slash behind it; null where there is none. */
  readonly site: string | null;
  readonly bron: string | null;
  /** The version of the data package, as `1.6.0`: a later one gives each point a higher number. */
  readonly versie: string | undefined;
}

/** `1.6.0` as a number that grows with it. */
function countVersie(versie = ''): number {
  return versie.split('.').reduce((som, deel) => som * 1000 + (Number.parseInt(deel, 10) || 0), 0);
}

function pageOf({ gemeente, regeling }: Wie, site: string | null): string | null {
  if (site === null) return null;
  if (gemeente) return `${site}/raad/${gemeente.code}`;
  return regeling ? `${site}/regelingen/${regeling.id}` : null;
}

function tell({ wie, wet, artikel, reden, twijfel, regelingen }: Punt, { t, taal }: Agendakop): string {
  const namen = regelingen.map(({ naam }) => naam);
  return [
    reden,
    t.kalender.agenda.wie(wie),
    ...(namen.length > 0 ? [t.kalender.agenda.regelingen(opsomming(taal, namen))] : []),
    t.kalender.agenda.artikel(wet, artikel),
    ...twijfel,
  ].join('\n');
}

/** An agenda as a file that calendars subscribe to. */
export function agendaToIcal(
  agenda: Pick<AgendaAntwoord, 'gemeente' | 'regeling' | 'peildatum' | 'punten'>,
  kop: Agendakop,
): string {
  const { t, taal, bron, site, versie } = kop;
  const { gemeente, regeling, peildatum } = agenda;
  const adres = pageOf(agenda, site);
  const titels = t.kalender.agenda;
  const wie = [regeling?.id, gemeente?.code].filter((x) => x !== undefined);
  return toIcal({
    naam: titels.titel(regeling?.naam ?? gemeente?.naam ?? titels.alle),
    taal,
    bron,
    stempel: peildatum,
    dagen: agenda.punten.map((punt) => ({
      uid: `${[punt.id, ...wie].join('-')}@samenhang`,
      volgnummer: countVersie(versie),
      datum: punt.datum,
      titel: titels[punt.cyclus](punt.naam, String(punt.jaar)),
      tekst: `${tell(punt, kop)}\n${titels.uitleg(datumInWoorden(peildatum, taal))}`,
      adres,
      afgelast: false,
      soort: punt.wie,
    })),
  });
}

/** The days of one year's calendar as a file; chosen days too. */
export function kalenderToIcal(kalender: KalenderAntwoord, peildatum: string, kop: Agendakop): string {
  const { begrotingsjaar: jaar, gemeente, regelingen, stappen } = kalender;
  const [een] = gemeente ? [] : regelingen;
  const punten = stappen.flatMap(({ vanaf: _vanaf, uiterlijk, ...stap }) => {
    if (uiterlijk === null) return [];
    const cyclus = stap.cyclus;
    const wie = regelingen.filter((r) => r.stappen.includes(stap.stap));
    return [{ ...stap, id: [cyclus, jaar, stap.stap].join('-'), datum: uiterlijk, jaar, regelingen: wie }];
  });
  punten.sort((a, b) => a.datum.localeCompare(b.datum));
  return agendaToIcal({ gemeente, regeling: een ?? null, peildatum, punten }, kop);
}

/** Reminders of days that an organisation filled in come so many days before; of recess none. */
const herinneringen: Partial<Readonly<Record<EigendagAntwoord['soort'], number>>> = {
  kalenderdag: 14,
  evaluatie: 14,
  raadsvergadering: 7,
  commissievergadering: 7,
  bestuursvergadering: 7,
};

const named: readonly EigendagAntwoord['soort'][] = ['kalenderdag', 'reces', 'evaluatie'];

function eigenToDag(dag: EigendagAntwoord, { t, taal }: Agendakop): Feeddag {
  const { id, soort, datum, tot, naam, over, botsing, van } = dag;
  const { pagina } = t.kalender;
  const wie = van.map(({ organisatie, bron }) => {
    const gezien = bron.datum === undefined ? '' : `, ${datumInWoorden(bron.datum, taal)}`;
    const adres = bron.webadres === undefined ? '' : ` (${bron.webadres})`;
    return `${pagina.volgens(organisatie)} ${pagina.bron}: ${bron.tekst}${gezien}${adres}`;
  });
  const paden = { raad: `/raad/${over.id}`, regeling: `/regelingen/${over.id}`, lichaam: '/mijn/register' };
  return {
    sleutel: id,
    reeks: named.includes(soort) || botsing ? null : `${soort} ${over.id}`,
    datum,
    tot,
    titel: naam,
    tekst: [...(botsing ? [pagina.tegenspraak] : []), ...wie].join('\n'),
    adres: paden[over.soort],
    soort: naam,
    herinnering: herinneringen[soort] ?? null,
  };
}

/** The points of an agenda and the days that organisations filled in, as a feed gives them out. */
export function agendaToDagen(
  agenda: Pick<AgendaAntwoord, 'gemeente' | 'regeling' | 'peildatum' | 'punten' | 'eigen'>,
  kop: Agendakop,
): readonly Feeddag[] {
  const { t, taal } = kop;
  const titels = t.kalender.agenda;
  const uitleg = titels.uitleg(datumInWoorden(agenda.peildatum, taal));
  const punten = agenda.punten.map((punt) => ({
    sleutel: punt.id,
    reeks: null,
    datum: punt.datum,
    tot: punt.datum,
    titel: titels[punt.cyclus](punt.naam, String(punt.jaar)),
    tekst: `${tell(punt, kop)}\n${uitleg}`,
    // The page only: of which server is no matter of the day, and no reason to give it anew.
    adres: pageOf(agenda, ''),
    soort: punt.wie,
    herinnering: 14,
  }));
  return [...punten, ...(agenda.eigen ?? []).map((dag) => eigenToDag(dag, kop))];
}

/** What a feed gives as a file; `van`: of whom the calendar is, `site`: where its pages are. */
export function uitgaveToIcal(
  uitgave: readonly Uitgegeven[],
  van: string,
  { t, taal, site }: Pick<Agendakop, 't' | 'taal' | 'site'>,
): string {
  return toIcal({
    naam: t.kalender.agenda.titel(van),
    taal,
    // The address of a private feed is its secret: it stands in no file.
    bron: null,
    stempel: '1970-01-01',
    dagen: uitgave.map(({ dag: { sleutel: _s, reeks: _r, adres, ...dag }, ...rest }) => ({
      ...rest,
      ...dag,
      adres: adres === null || site === null ? null : `${site}${adres}`,
    })),
  });
}
