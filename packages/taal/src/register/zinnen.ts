import type { RegelingAntwoord, RegelingenAntwoord } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import { opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

type Woorden = Pick<Catalogus, 'register'>;
type Verschil = RegelingAntwoord['verschillen'][number];
type Gebied = RegelingAntwoord['gebieden'][number];
type Vormtoets = Pick<RegelingAntwoord['vormregels'][number], 'toets' | 'gezien'>;
type Reden = RegelingAntwoord['domeinen'][number]['redenen'][number];

/** Names in a sentence, as the register writes them but without the word gemeente before each. */
function names(partijen: readonly { readonly naam: string }[], taal: Taal): string {
  return opsomming(
    taal,
    partijen.map(({ naam }) => naam.replace(/^Gemeente /u, '')),
  );
}

function describeLijsten({ register: { verschil: t } }: Woorden, verschil: Verschil, taal: Taal): string[] {
  const lijsten = ['bevoegdheden', 'grondslag', 'beleidsvelden'] as const;
  return lijsten.flatMap((lijst) => {
    const { erbij, eraf } = verschil[lijst];
    return [
      ...(erbij.length > 0 ? [t.erbij(t.lijsten[lijst], opsomming(taal, erbij))] : []),
      ...(eraf.length > 0 ? [t.eraf(t.lijsten[lijst], opsomming(taal, eraf))] : []),
    ];
  });
}

function describeTeksten({ register: { verschil: t } }: Woorden, verschil: Verschil): string[] {
  const { naam, vorm, lichaam, belang } = verschil;
  const said = (waarde: string | null): string => waarde ?? t.onbekend;
  return [
    ...(naam ? [t.naam(said(naam.van))] : []),
    ...(vorm ? [t.vorm(said(vorm.van), said(vorm.naar))] : []),
    ...(lichaam ? [t.lichaam(said(lichaam.van), said(lichaam.naar))] : []),
    ...(belang ? [t.belang] : []),
  ];
}

/** What a version says otherwise than the one before, a sentence each: first who joined and left. */
export function describeVerschil(woorden: Woorden, verschil: Verschil, taal: Taal): readonly string[] {
  const t = woorden.register.verschil;
  if (verschil.gelijk) return [t.gelijk];
  const { toegetreden, uitgetreden, organen } = verschil;
  const opgeheven = uitgetreden.filter((partij) => partij.opgeheven);
  const weg = uitgetreden.filter((partij) => !partij.opgeheven);
  return [
    ...(toegetreden.length > 0 ? [t.toegetreden(names(toegetreden, taal))] : []),
    ...(weg.length > 0 ? [t.uitgetreden(names(weg, taal))] : []),
    ...(opgeheven.length > 0 ? [t.opgeheven(names(opgeheven, taal))] : []),
    ...organen.map((een) => t.organen(een.naam, opsomming(taal, een.erbij), opsomming(taal, een.eraf))),
    ...describeTeksten(woorden, verschil),
    ...describeLijsten(woorden, verschil, taal),
  ];
}

/** How an area lies to the gemeenten of a regeling. */
export function describeGebied({ register }: Woorden, gebied: Gebied, taal: Taal): string {
  const { indelingnaam, naam, alleenRegio, alleenRegeling } = gebied;
  if (alleenRegio.length === 0 && alleenRegeling.length === 0)
    return register.gebied.gelijk(indelingnaam, naam);
  return register.gebied.bijna(indelingnaam, naam, names(alleenRegio, taal), names(alleenRegeling, taal));
}

/** Why a regeling is of a domain. */
export function describeReden({ register: { redenen } }: Woorden, { soort, waarde }: Reden): string {
  return redenen[soort](waarde);
}

/** What the register says of a rule of a legal form. */
export function describeVormtoets({ register }: Woorden, { toets, gezien }: Vormtoets): string {
  const { past, anders, ontbreekt, nietTeZien } = register.vormtoets;
  if (toets === 'kijken') return gezien.length === 0 ? ontbreekt : anders(gezien.join(', '));
  return toets === 'past' ? past : nietTeZien;
}

/** What there is to say of a search: that something else was searched, wider, or less. */
export function describeZoek(
  { register: t }: Woorden,
  zoek: NonNullable<RegelingenAntwoord['register']>['zoek'],
): readonly string[] {
  if (!zoek) return [];
  return [
    ...(zoek.suggestie === null ? [] : [t.voorSuggestie(zoek.tekst, zoek.suggestie)]),
    ...(zoek.ruimer ? [t.ruimer] : []),
    ...(zoek.afgekapt ? [t.afgekapt] : []),
  ];
}

/** A step in the chain from the raad to who decides; what is not known by its own word. */
export function schakelnaam({ register: { keten } }: Woorden, schakel: string): string {
  return new Map<string, string>(Object.entries(keten)).get(schakel) ?? schakel;
}

/** What a kind of transfer means; another kind than we know by its own name. */
export function overdrachtTekst({ register: { overdracht } }: Woorden, soort: string): string {
  return new Map<string, string>(Object.entries(overdracht)).get(soort) ?? soort;
}
