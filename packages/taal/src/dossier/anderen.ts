import type { OpleggerAntwoord } from '@samenhang/core/dossier';
import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, kleineLetter, maakGetallen, opsomming } from '../getal/index.ts';
import type { Blok, Dossierspraak } from './stuk.ts';

/** A view that a council published, as everybody may read it. */
export interface Raadszienswijze {
  readonly organisatie: { readonly naam: string; readonly code: string | null };
  readonly staat: 'gepubliceerd' | 'beantwoord' | 'ingetrokken';
  readonly titel: string;
  readonly alineas: readonly string[];
  readonly gepubliceerdOp: string;
  readonly besluit?: { readonly op: string } | undefined;
  readonly antwoord?:
    | { readonly gevolgd: keyof Catalogus['zienswijzen']['gevolgden']; readonly waarom: string }
    | undefined;
}

/** So many fit on a sheet; all of them are on the page of views. */
const HOOGSTENS = 5;
/** So much of the text says what it is about. */
const LETTERS = 160;

function beginOf(alineas: readonly string[]): string {
  const tekst = alineas.join(' ').replaceAll(/\s+/gu, ' ').trim();
  if (tekst.length <= LETTERS) return tekst;
  const eind = tekst.lastIndexOf(' ', LETTERS);
  return `${tekst.slice(0, eind > 0 ? eind : LETTERS)} …`;
}

function tellEen(
  { organisatie, titel, alineas, besluit, antwoord }: Raadszienswijze,
  { t, taal }: Dossierspraak,
): string {
  const d = t.dossier;
  const vastgesteld = besluit ? d.vastgesteld(datumInWoorden(besluit.op, taal)) : '';
  return [
    d.zegt(organisatie.naam, titel, vastgesteld, beginOf(alineas)),
    antwoord ? d.antwoord(kleineLetter(t.zienswijzen.gevolgden[antwoord.gevolgd])) : d.geenAntwoord,
    ...(antwoord ? [antwoord.waarom] : []),
  ].join(' ');
}

/**
 * What the other councils said of a body, as far as they published it; the latest first. What was withdrawn is left out,
 * and so is what this council says itself.
 */
export function tellAnderen(
  { gemeente, deelnemers }: OpleggerAntwoord,
  spraak: Dossierspraak,
  zienswijzen: readonly Raadszienswijze[],
): Blok {
  const { t, taal } = spraak;
  const d = t.dossier;
  const namen = deelnemers.flatMap((een) =>
    een.gemeente === null || een.gemeente === gemeente.code ? [] : een.naam.replace(/^Gemeente /u, ''),
  );
  const andere = zienswijzen
    .filter(({ organisatie, staat }) => organisatie.code !== gemeente.code && staat !== 'ingetrokken')
    .toSorted((a, b) => b.gepubliceerdOp.localeCompare(a.gepubliceerdOp));
  const rest = andere.length - HOOGSTENS;
  return {
    id: 'anderen',
    kop: d.blok.anderen,
    zinnen: [
      ...(andere.length === 0 ? [d.wieVult.zienswijzen] : []),
      ...(namen.length > 0 ? [d.andereDeelnemers(opsomming(taal, namen))] : []),
    ],
    ...(andere.length > 0 && {
      lijst: [
        ...andere.slice(0, HOOGSTENS).map((een) => tellEen(een, spraak)),
        ...(rest > 0 ? [d.nogMeer(maakGetallen(taal).heel(rest))] : []),
      ],
    }),
  };
}
