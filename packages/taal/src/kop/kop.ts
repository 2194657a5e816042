/** The headlines of the first screens: one and the same, whether the server sends them along or the page works them out. */
import type { Verband } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import type { Getallen } from '../getal/index.ts';

/** What the headline of the country is made of. */
interface Landcijfers {
  /** Mean congruentie, from 0 to 1; undefined where nothing could be computed. */
  readonly gemiddelde: number | undefined;
  /** How many indelingen were chosen. */
  readonly aantal: number;
  readonly isGewogen: boolean;
}

/** What the figures of a choice mean for the country, in one sentence. */
export function landkop(
  t: Catalogus,
  getal: Getallen,
  { gemiddelde, aantal, isGewogen }: Landcijfers,
): string {
  if (gemiddelde === undefined || aantal === 0) return t.start.kopGeen;
  if (aantal === 1) return t.start.kopEen;
  return isGewogen
    ? t.start.kopGewogen(getal.procentFijn(gemiddelde))
    : t.start.kop(getal.decimaal(gemiddelde * aantal), getal.woord(aantal));
}

/** What the headline of one gemeente is made of. */
interface Gemeentecijfers {
  readonly naam: string;
  readonly partners: number;
  /** Partners in every chosen indeling. */
  readonly overal: number;
  /** How many indelingen were chosen. */
  readonly aantal: number;
  readonly verband: Verband;
}

/** With how many a gemeente works together, and with how many of them in everything. */
export function gemeentekop(t: Catalogus, getal: Getallen, cijfers: Gemeentecijfers): string {
  const { naam, partners, overal, aantal, verband } = cijfers;
  if (partners === 0) return t.gemeente.kopAlleen(naam);
  const eerste = t.gemeente.kop(naam, getal.heel(partners), partners === 1, verband);
  if (aantal < 2) return eerste;
  const alle = aantal === 2 ? t.gemeente.beide : t.gemeente.alle(getal.woord(aantal));
  if (overal === partners) return `${eerste} ${t.gemeente.kopAllen(alle)}`;
  return `${eerste} ${overal === 0 ? t.gemeente.kopGeen(alle) : t.gemeente.kopDeel(getal.heel(overal), alle)}`;
}

interface Inwonertal {
  readonly code: string;
  /** NaN where not known. */
  readonly inwoners: number;
  /** The year of that number; 0 where not known. */
  readonly inwonersJaar: number;
  readonly jaar: number;
}

/** The code of a gemeente and how many people live there, with the year where that is another. */
export function inwonersnoot(t: Catalogus, getal: Getallen, g: Inwonertal): string {
  if (Number.isNaN(g.inwoners) || g.inwonersJaar === 0) return g.code;
  const aantal = getal.heel(g.inwoners);
  return `${g.code} · ${g.inwonersJaar === g.jaar ? t.gemeente.inwoners(aantal) : t.gemeente.inwonersUit(aantal, String(g.inwonersJaar))}`;
}
