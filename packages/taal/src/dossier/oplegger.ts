import type { OpleggerAntwoord } from '@samenhang/core/dossier';
import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, hoofdletter, maakGetallen, opsomming } from '../getal/index.ts';
import { describeOpgegeven } from '../kalender/index.ts';
import { type Raadszienswijze, tellAnderen } from './anderen.ts';
import type { Blok, Dossierspraak, Feit, Stuk } from './stuk.ts';

type Leeg = keyof Catalogus['dossier']['wieVult'];

/** A fact, or who can tell it. */
function factOf(term: string, waarde: string | null, leeg: Leeg | null, { t }: Dossierspraak): Feit {
  if (waarde !== null && waarde !== '') return { term, waarde };
  const zin = leeg === null ? [] : [t.dossier.wieVult[leeg]];
  return { term, waarde: [t.dossier.nietBekend, ...zin].join(' '), leeg: true };
}

/** The days that organisations filled in of a body that the register lacks. */
function tellEigendagen({ regeling, eigen = [] }: OpleggerAntwoord, { t, taal }: Dossierspraak): Blok {
  const { blok, geenDagen } = t.dossier;
  const dagen = eigen.filter(({ over }) => over.soort === 'lichaam' && over.id === regeling.id);
  return {
    id: 'gevraagd',
    kop: blok.gevraagd,
    zinnen: [geenDagen],
    feiten: dagen.map(({ datum, naam }) => ({ term: datumInWoorden(datum, taal), waarde: naam })),
  };
}

/** The day of a step; where it is not the law's but the body's own, that is said, with the day of the law. */
function tellDag({ datum, eigen }: OpleggerAntwoord['punten'][number], spraak: Dossierspraak): string {
  const dag = datumInWoorden(datum, spraak.taal);
  return eigen ? `${dag} (${describeOpgegeven(eigen, spraak)})` : dag;
}

function tellGevraagd(oplegger: OpleggerAntwoord, spraak: Dossierspraak): Blok {
  const { punten, regeling } = oplegger;
  const { t } = spraak;
  const { blok, kolom, geenBegroting } = t.dossier;
  const kop = { id: 'gevraagd', kop: blok.gevraagd };
  if (regeling.soort === 'lichaam') return tellEigendagen(oplegger, spraak);
  if (punten.length === 0) return { ...kop, zinnen: [geenBegroting] };
  return {
    ...kop,
    tabel: {
      koppen: [kolom.dag, kolom.stap, kolom.wie, kolom.artikel],
      rijen: punten.map((punt) => [
        tellDag(punt, spraak),
        t.kalender.agenda[punt.cyclus](punt.naam, String(punt.jaar)),
        punt.wie,
        punt.artikel,
      ]),
    },
  };
}

/** What the register says, and who says otherwise. */
function tellVerbeterd(
  { verbeterd = [] }: OpleggerAntwoord,
  veld: NonNullable<OpleggerAntwoord['verbeterd']>[number]['veld'],
  register: string | null,
  { t, taal }: Dossierspraak,
): string | null {
  const anders = verbeterd.find((een) => een.veld === veld);
  if (!anders) return register;
  const zegt = t.dossier.verbeterd(anders.waarde, opsomming(taal, anders.organisaties));
  return register === null ? zegt : `${zegt} ${t.dossier.inRegister(register)}`;
}

function tellWaarover(oplegger: OpleggerAntwoord, spraak: Dossierspraak): Blok {
  const { regeling } = oplegger;
  const { blok, term } = spraak.t.dossier;
  const lijst = (woorden: readonly string[]): string | null =>
    woorden.length === 0 ? null : opsomming(spraak.taal, woorden);
  const of = (veld: Parameters<typeof tellVerbeterd>[1], register: string | null) =>
    factOf(term[veld], tellVerbeterd(oplegger, veld, register, spraak), null, spraak);
  return {
    id: 'waarover',
    kop: blok.waarover,
    feiten: [
      of('belang', regeling.belang),
      factOf(term.taken, lijst(regeling.taken), null, spraak),
      of('beleidsvelden', lijst(regeling.beleidsvelden)),
      of('vorm', regeling.vorm),
      of('bevoegdheden', lijst(regeling.bevoegdheden)),
      of('grondslag', lijst(regeling.grondslag)),
    ],
  };
}

/** An amount in words: without cents where it is large. */
export function euroIn(bedrag: number | null, { t, taal }: Dossierspraak): string | null {
  if (bedrag === null) return null;
  const { heel, met } = maakGetallen(taal);
  return t.dossier.euro(Math.abs(bedrag) >= 1000 ? heel(bedrag) : met(bedrag, 2));
}

function tellGeld({ geld }: OpleggerAntwoord, spraak: Dossierspraak): Blok {
  const { blok, term, inJaar } = spraak.t.dossier;
  const { procentFijn } = maakGetallen(spraak.taal);
  const euro = (bedrag: number | null | undefined) => euroIn(bedrag ?? null, spraak);
  const perJaar = (bedrag: number | null | undefined) => {
    const tekst = euro(bedrag);
    return tekst === null || !geld ? null : inJaar(tekst, String(geld.jaar));
  };
  const deel = (x: number | null | undefined) => (x === null || x === undefined ? null : procentFijn(x));
  return {
    id: 'geld',
    kop: blok.geld,
    feiten: [
      factOf(term.begroting, perJaar(geld?.begroting), 'begroting', spraak),
      factOf(term.bijdrage, perJaar(geld?.bijdrage), 'bijdrage', spraak),
      factOf(term.perInwoner, euro(geld?.perInwoner), null, spraak),
      factOf(term.aandeel, deel(geld?.aandeel), null, spraak),
      factOf(term.verandering, deel(geld?.verandering), null, spraak),
      factOf(term.soortgenoten, euro(geld?.soortgenoten), null, spraak),
    ],
  };
}

function tellStem({ stem }: OpleggerAntwoord, spraak: Dossierspraak): Blok {
  const { t, taal } = spraak;
  const { blok, term, stemmen, drempel, macht } = t.dossier;
  const { kort, procentFijn } = maakGetallen(taal);
  const kop = { id: 'stem', kop: blok.stem };
  if (!stem) return { ...kop, feiten: [factOf(term.gewicht, null, 'stemmen', spraak)] };
  const machtIn = (x: number | null) => (x === null ? null : macht(procentFijn(x)));
  return {
    ...kop,
    feiten: [
      {
        term: term.gewicht,
        waarde: stemmen(kort(stem.gewicht), kort(stem.totaal), procentFijn(stem.aandeel)),
      },
      { term: term.drempel, waarde: drempel(kort(stem.drempel), stem.gewoneMeerderheid) },
      factOf(term.banzhaf, machtIn(stem.banzhaf), null, spraak),
      factOf(term.shapley, machtIn(stem.shapley), null, spraak),
    ],
  };
}

function tellEvaluatie({ evaluatie, uittreding }: OpleggerAntwoord, spraak: Dossierspraak): Blok {
  const { blok, term } = spraak.t.dossier;
  const dag = evaluatie === null ? null : datumInWoorden(evaluatie, spraak.taal);
  const som = euroIn(uittreding.som, spraak);
  return {
    id: 'evaluatie',
    kop: blok.evaluatie,
    feiten: [
      factOf(term.evaluatie, dag, 'evaluatie', spraak),
      factOf(term.uittreding, uittreding.tekst, 'uittreding', spraak),
      ...(som === null ? [] : [{ term: term.uittreedsom, waarde: som }]),
    ],
  };
}

/** The first sentence: what kind of body it is; of one's own also that the register does not have it. */
function tellLead({ regeling, deelnemers }: OpleggerAntwoord, { t, taal }: Dossierspraak): string {
  const { vorm, vanKracht, soort } = regeling;
  const aantal = maakGetallen(taal).heel(deelnemers.length);
  return soort === 'lichaam' || vanKracht === null
    ? t.dossier.leadLichaam(hoofdletter(vorm), aantal)
    : t.dossier.leadOplegger(vorm, aantal, datumInWoorden(vanKracht, taal));
}

function tellControles(
  { regeling, controles }: OpleggerAntwoord,
  { t: { dossier: d } }: Dossierspraak,
): Blok {
  const kop = { id: 'controles', kop: d.blok.controles };
  if (controles.length > 0)
    return { ...kop, lijst: controles.map(({ naam, zin, artikel }) => d.controle(naam, zin, artikel)) };
  return { ...kop, zinnen: [regeling.soort === 'lichaam' ? d.geenRegister : d.geenControles] };
}

/**
 * The oplegger of one body: always the same headings in the same order, also where nothing is known.
 *
 * @param zienswijzen what councils published of it.
 */
export function tellOplegger(
  oplegger: OpleggerAntwoord,
  spraak: Dossierspraak,
  zienswijzen: readonly Raadszienswijze[] = [],
): Stuk {
  const { t, taal } = spraak;
  const { dossier: d } = t;
  const { gemeente, regeling, beslissers, vragen, peildatum } = oplegger;
  return {
    bovenkop: d.bovenkop(gemeente.naam),
    kop: d.kopOplegger(regeling.naam),
    lead: tellLead(oplegger, spraak),
    blokken: [
      tellGevraagd(oplegger, spraak),
      tellWaarover(oplegger, spraak),
      tellGeld(oplegger, spraak),
      tellStem(oplegger, spraak),
      {
        id: 'beslist',
        kop: d.blok.beslist,
        zinnen: [beslissers.map((stap) => d.beslissers[stap]).join(' → ')],
      },
      tellAnderen(oplegger, spraak, zienswijzen),
      tellControles(oplegger, spraak),
      tellEvaluatie(oplegger, spraak),
      { id: 'vragen', kop: d.blok.vragen, lijst: vragen.map((vraag) => d.vragen[vraag]) },
    ],
    voet:
      regeling.soort === 'lichaam'
        ? [d.voetLichaam]
        : [
            d.letOp,
            ...(oplegger.eigen === undefined ? [] : [d.voetEigen]),
            d.voet(datumInWoorden(peildatum, taal)),
          ],
  };
}
