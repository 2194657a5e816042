import { type Controle, checkRegelingen, indexOfGemeente, listBeleidsvelden, orNull } from '@samenhang/core';
import {
  type DossierAntwoord,
  findTekst,
  type Lichaam,
  listBeslissers,
  listOnbekend,
  listUittreding,
  listVerbeterd,
  listVerbonden,
  listVragen,
  measureGeld,
  medianOf,
  type OpleggerAntwoord,
  weighStem,
} from '@samenhang/core/dossier';
import { addDays } from '@samenhang/core/kalender';
import type { DeelnameRij, RegelingRij } from '@samenhang/data';
import type { Bron } from './bron.ts';
import { type Kennis, presentAgenda } from './kalender/index.ts';
import { bodyName, type Kring } from './kring.ts';
import { type Lichaamvraag, presentLichaamdeel, presentLichamen } from './lichaam.ts';
import type { Kalenderspraak } from './spraak.ts';

/** Of one gemeente, from a day on. */
export interface Dossiervraag {
  readonly kring: Kring & { readonly gemeente: NonNullable<Kring['gemeente']> };
  readonly vanaf: string;
  /** What organisations filled in, for who may see it. */
  readonly kennis?: Kennis | undefined;
}

/** A dossier looks a year ahead: a budget year's steps fall within it. */
const VOORUIT = 365;

/** What many answers need of the register, made once: who takes part, and which checks point where. */
interface Register {
  readonly deelnemers: ReadonlyMap<string, readonly DeelnameRij[]>;
  readonly controles: ReadonlyMap<string, readonly Controle[]>;
}

const registers = new WeakMap<Bron, Register>();

function registerOf(bron: Bron, datum: string): Register {
  const bekend = registers.get(bron);
  if (bekend) return bekend;
  const { regelingen, deelnames, controles } = bron.pakket;
  const atlas = bron.atlas(bron.laatsteJaar);
  const isGemeente = (code: string): boolean => !atlas || indexOfGemeente(atlas, code) !== undefined;
  const perRegeling = new Map<string, Controle[]>();
  for (const { controle, treffers } of checkRegelingen(regelingen, deelnames, controles, datum, isGemeente))
    for (const { rooId } of treffers) perRegeling.set(rooId, [...(perRegeling.get(rooId) ?? []), controle]);
  const register = {
    deelnemers: Map.groupBy(deelnames, ({ regeling }) => regeling),
    controles: perRegeling,
  };
  registers.set(bron, register);
  return register;
}

function inwonersOf(bron: Bron, code: string): number | null {
  const atlas = bron.atlas(bron.laatsteJaar);
  const plek = atlas && indexOfGemeente(atlas, code);
  return plek === undefined ? null : orNull(atlas?.inwoners[plek]);
}

function presentRaad({ pakket }: Bron, code: string): DossierAntwoord['raad'] {
  const rijen = pakket.raadsfracties.filter(({ gemeente }) => gemeente === code);
  const [eerste] = rijen;
  if (!eerste) return null;
  const fracties = rijen
    .map(({ fractie, zetels }) => ({ fractie, zetels }))
    .toSorted((a, b) => (b.zetels ?? 0) - (a.zetels ?? 0) || a.fractie.localeCompare(b.fractie, 'nl'));
  const { raadszetels: zetels, gezien, bron } = eerste;
  return { zetels, fracties, opgeteld: fracties.reduce((som, f) => som + (f.zetels ?? 0), 0), gezien, bron };
}

function presentKop(bron: Bron, { kring, vanaf }: Dossiervraag) {
  const { code, naam } = kring.gemeente;
  return {
    gemeente: { code, naam, inwoners: inwonersOf(bron, code) },
    vanaf,
    peildatum: kring.peildatum,
    raad: presentRaad(bron, code),
    stukken: bron.pakket.raadsstukken
      .filter(({ gemeente }) => gemeente === code)
      .map(({ gemeente: _, ...stuk }) => stuk),
  };
}

/** What organisations told of a regeling; nothing where nobody did, or who asks may not see it. */
function beeldOf({ kennis }: Dossiervraag, id: string): Lichaam['beeld'] {
  return kennis?.imageOf({ soort: 'regeling', id }) ?? [];
}

function bodyOf(register: Register, { rooId }: RegelingRij, vraag: Dossiervraag): Lichaam {
  const deelnemers = register.deelnemers.get(rooId) ?? [];
  return { beeld: beeldOf(vraag, rooId), deelnemers: deelnemers.map((d) => d.gemeente ?? d.deelnemer) };
}

/** The middle contribution per inhabitant to the other bodies of this gemeente in the same policy area. */
function kinOf(bron: Bron, register: Register, een: RegelingRij, vraag: Dossiervraag): number | null {
  const { code } = vraag.kring.gemeente;
  const inwoners = inwonersOf(bron, code);
  const velden = new Set(listBeleidsvelden(een));
  const andere = vraag.kring.regelingen.filter(
    (r) => r.rooId !== een.rooId && listBeleidsvelden(r).some((veld) => velden.has(veld)),
  );
  return medianOf(
    andere.flatMap((r) => measureGeld(bodyOf(register, r, vraag), code, inwoners)?.perInwoner ?? []),
  );
}

function geldOf(bron: Bron, register: Register, een: RegelingRij, vraag: Dossiervraag) {
  const { code } = vraag.kring.gemeente;
  const geld = measureGeld(bodyOf(register, een, vraag), code, inwonersOf(bron, code));
  return geld && { ...geld, soortgenoten: kinOf(bron, register, een, vraag) };
}

/** The question after bodies that the register lacks; undefined where nobody's additions may be seen. */
function askOwn(
  bron: Bron,
  { kring, kennis }: Dossiervraag,
  spraak: Kalenderspraak,
): Lichaamvraag | undefined {
  const { code } = kring.gemeente;
  return kennis && { kennis, code, inwoners: inwonersOf(bron, code), spraak };
}

/** The sheet of a body that organisations added, with its own days; undefined where there is none. */
function presentLichaam(
  bron: Bron,
  vraag: Dossiervraag,
  id: string,
  spraak: Kalenderspraak,
): OpleggerAntwoord | undefined {
  const { kring, vanaf, kennis } = vraag;
  const eigenvraag = askOwn(bron, vraag, spraak);
  const deel = eigenvraag && presentLichaamdeel(bron, eigenvraag, id);
  if (!deel) return undefined;
  const tijd = { vanaf, tot: addDays(vanaf, VOORUIT) };
  const { eigen } = presentAgenda(bron, { ...kring, regelingen: [] }, tijd, spraak, kennis);
  return { ...presentKop(bron, vraag), ...deel, ...(eigen && { eigen }) };
}

/** All bodies of a gemeente: what is due first stands first, then where there is most to look at. */
export function presentDossier(bron: Bron, vraag: Dossiervraag, spraak: Kalenderspraak): DossierAntwoord {
  const { kring, vanaf, kennis } = vraag;
  const { t, taal } = spraak;
  const register = registerOf(bron, kring.peildatum);
  const tijd = { vanaf, tot: addDays(vanaf, VOORUIT) };
  const { punten, eigen } = presentAgenda(bron, kring, tijd, spraak, kennis);
  const regelingen = kring.regelingen.map((een) => {
    const volgende = punten.find((punt) => punt.regelingen.some(({ id }) => id === een.rooId));
    return {
      soort: 'regeling' as const,
      id: een.rooId,
      naam: bodyName(een),
      vorm: een.vorm,
      beleidsvelden: listBeleidsvelden(een),
      belang: een.belang,
      gemeenten: register.deelnemers.get(een.rooId)?.filter(({ gemeente }) => gemeente !== null).length ?? 0,
      controles: (register.controles.get(een.rooId) ?? []).map((c) => (taal === 'nl' ? c.naam : c.naamEn)),
      volgende: volgende
        ? { datum: volgende.datum, naam: volgende.naam, wie: t.kalender.nemers[volgende.nemer] }
        : null,
      geld: geldOf(bron, register, een, vraag),
      verbonden: listVerbonden(beeldOf(vraag, een.rooId)),
    };
  });
  const eigenvraag = askOwn(bron, vraag, spraak);
  const laatst = '9999';
  return {
    ...presentKop(bron, vraag),
    punten,
    ...(eigen && { eigen }),
    regelingen: [...regelingen, ...(eigenvraag ? presentLichamen(eigenvraag, eigen ?? []) : [])].sort(
      (a, b) =>
        (a.volgende?.datum ?? laatst).localeCompare(b.volgende?.datum ?? laatst) ||
        b.controles.length - a.controles.length ||
        a.naam.localeCompare(b.naam, 'nl'),
    ),
  };
}

function presentControle(
  { naam, naamEn, zin, zinEn, wet, artikel, twijfel, twijfelEn, gecontroleerdOp }: Controle,
  { t, taal }: Kalenderspraak,
): OpleggerAntwoord['controles'][number] {
  const nl = taal === 'nl';
  const twijfels = [
    (nl ? twijfel : twijfelEn) ?? [],
    gecontroleerdOp === null ? [t.kalender.nietNagekeken] : [],
  ];
  return { naam: nl ? naam : naamEn, zin: nl ? zin : zinEn, wet, artikel, twijfel: twijfels.flat() };
}

function tasksOf({ pakket }: Bron, id: string, taal: 'nl' | 'en'): string[] {
  const taken = new Set(pakket.regelingtaken.filter((r) => r.regeling === id).map((r) => r.taak));
  return [...taken].flatMap((taak) => {
    const rij = pakket.takenboek.taken.find((t) => t.taak === taak && t.geldigTot === null);
    return rij ? [taal === 'nl' ? rij.naam : rij.naamEn] : [];
  });
}

/** What a regeling is and is for, as the register has it. */
function presentAard(bron: Bron, een: RegelingRij, taal: 'nl' | 'en'): OpleggerAntwoord['regeling'] {
  const { rooId: id, naam: titel, vorm, belang, bevoegdheden, grondslag, besluit, vanKracht, tot } = een;
  return {
    soort: 'regeling',
    id,
    naam: bodyName(een),
    titel,
    vorm,
    belang,
    beleidsvelden: listBeleidsvelden(een),
    taken: tasksOf(bron, id, taal),
    bevoegdheden,
    grondslag,
    besluit,
    vanKracht,
    tot,
  };
}

/** One body of a gemeente in the fixed form; undefined when the gemeente takes no part in it. */
export function presentOplegger(
  bron: Bron,
  vraag: Dossiervraag,
  id: string,
  spraak: Kalenderspraak,
): OpleggerAntwoord | undefined {
  const { kring, vanaf, kennis } = vraag;
  const een = kring.regelingen.find(({ rooId }) => rooId === id);
  if (!een) return presentLichaam(bron, vraag, id, spraak);
  const register = registerOf(bron, kring.peildatum);
  const { code } = kring.gemeente;
  const deelnemers = register.deelnemers.get(id) ?? [];
  const lichaam = bodyOf(register, een, vraag);
  const tijd = { vanaf, tot: addDays(vanaf, VOORUIT) };
  const { punten, eigen } = presentAgenda(bron, { ...kring, regelingen: [een] }, tijd, spraak, kennis);
  const feiten = {
    punten,
    geld: geldOf(bron, register, een, vraag),
    stem: weighStem(lichaam, code),
    controles: (register.controles.get(id) ?? []).map((c) => presentControle(c, spraak)),
    evaluatie: findTekst(lichaam.beeld, { veld: 'evaluatie' }),
    uittreding: listUittreding(lichaam.beeld, code),
  };
  const organen = deelnemers.find(({ gemeente }) => gemeente === code)?.organen ?? [];
  return {
    ...presentKop(bron, vraag),
    regeling: presentAard(bron, een, spraak.taal),
    ...(kennis && { verbeterd: listVerbeterd(lichaam.beeld) }),
    ...feiten,
    ...(eigen && { eigen }),
    beslissers: [...listBeslissers(een.vorm, organen)],
    deelnemers: deelnemers
      .map(({ naam, gemeente }) => ({ naam, gemeente }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    vragen: [...listVragen(feiten)],
    onbekend: [...listOnbekend(feiten)],
  };
}
