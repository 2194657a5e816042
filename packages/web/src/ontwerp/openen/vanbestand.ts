import { type Laagopgave, type Ontwerpopgave, standaardGamma } from '@samenhang/core';
import { known } from '../../adres/index.ts';
import { type Getallenband, standaardTijd, type TweedeLaag, type Vraag } from '../vraag/vraag.ts';

/** A question of a file as this page asks it; or the place of what it has no field for. */
export type Vraaguitkomst =
  | { readonly ok: true; readonly vraag: Vraag }
  | { readonly ok: false; readonly pad: string };

const hoogsteGetal = 1e9;

function isBand(band: Getallenband | undefined): boolean {
  return [band?.min, band?.max].every((x) => x === undefined || (Number.isInteger(x) && x <= hoogsteGetal));
}

/** The first part of a question that this page has no field for. */
function strangePart(opgave: Ontwerpopgave): string | undefined {
  const { lagen, overeenkomst, vandaag } = opgave;
  if (lagen.length > 2) return 'lagen';
  if (overeenkomst === 'gelijk') return 'overeenkomst';
  const ids = lagen.flatMap((l) => l.indelingen.map((i) => i.indeling));
  const vreemd = lagen.findIndex((l) => l.indelingen.length === 0);
  if (vreemd >= 0 || new Set(ids).size < ids.length) return `lagen[${Math.max(0, vreemd)}].indelingen`;
  for (const [k, { aantal, inwoners }] of lagen.entries()) {
    if (!isBand(aantal)) return `lagen[${k}].aantal`;
    if (!isBand(inwoners)) return `lagen[${k}].inwoners`;
  }
  return vandaag?.vasteRegios?.some((code) => code.includes(',')) ? 'vandaag.vasteRegios' : undefined;
}

function secondOf({ indelingen, gamma, aantal, inwoners }: Laagopgave): TweedeLaag {
  return {
    indelingen: indelingen.map((i) => i.indeling),
    gamma: gamma ?? standaardGamma,
    ...known<Pick<TweedeLaag, 'aantal' | 'inwoners'>>({ aantal, inwoners }),
  };
}

/** What is locked, and from where moves are counted. */
function todayOf({ vandaag }: Ontwerpopgave): Partial<Vraag> {
  return known<Pick<Vraag, 'vandaag' | 'vasteRegios' | 'vasteGemeenten' | 'verplaatsingen'>>({
    vandaag: vandaag?.indeling,
    vasteRegios: vandaag?.vasteRegios,
    vasteGemeenten: vandaag?.vasteGemeenten,
    verplaatsingen: vandaag?.verplaatsingen,
  });
}

function weightsOf(lagen: readonly Laagopgave[]): readonly number[] | undefined {
  const gewichten = lagen.flatMap((l) => l.indelingen).map(({ gewicht = 1 }) => gewicht);
  return gewichten.some((g) => g !== 1) ? gewichten : undefined;
}

/** The question of a file, with how long it was searched; seed and iterations are not asked on this page. */
export function vraagOf(opgave: Ontwerpopgave): Vraaguitkomst {
  const pad = strangePart(opgave);
  const [eerste, tweede] = opgave.lagen;
  if (pad !== undefined || !eerste) return { ok: false, pad: `opgave.${pad ?? 'lagen'}` };
  const { jaar, lagen, muren, samen, apart, tijd = standaardTijd } = opgave;
  return {
    ok: true,
    vraag: {
      jaar,
      indelingen: lagen.flatMap((l) => l.indelingen.map((i) => i.indeling)),
      gamma: eerste.gamma ?? standaardGamma,
      tijd: Math.min(300, Math.max(1, Math.round(tijd))),
      ...known<
        Pick<Vraag, 'gewichten' | 'aantal' | 'inwoners' | 'los' | 'muren' | 'samen' | 'apart' | 'laag2'>
      >({
        gewichten: weightsOf(lagen),
        aantal: eerste.aantal,
        inwoners: eerste.inwoners,
        los: opgave.aaneengesloten === false ? true : undefined,
        muren,
        samen,
        apart,
        laag2: tweede && secondOf(tweede),
      }),
      ...todayOf(opgave),
    },
  };
}
