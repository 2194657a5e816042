import type { OvergangAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

type Aanname = OvergangAntwoord['aannames'][number];

/** An assumption as it is read on paper. */
interface Verteldeaanname {
  readonly veld: string;
  readonly naam: string;
  readonly waarde: string;
  /** Between which values it may lie; empty where it is one value. */
  readonly bereik: string;
  readonly bron: string;
}

/** Fractions that are asked and shown in percents. */
const procenten: ReadonlySet<string> = new Set(['index', 'prijsindex', 'groei', 'uitstroom']);
const maatveld = /^sleutel\.maten\[\d+\]\.(?<maat>.*)$/u;

/** What an assumption is called: that of its lever, where it has one. */
function nameOf(veld: string, t: Catalogus): string {
  const { scherm } = t.geld;
  const maat = maatveld.exec(veld)?.groups?.maat;
  if (maat !== undefined)
    return scherm.gewicht(maat in scherm.maten ? scherm.maten[maat as keyof typeof scherm.maten] : maat);
  const vast: Readonly<Record<string, string>> = {
    ...scherm.velden,
    oudGeld: scherm.oudNaar,
    overgang: scherm.overgang,
    'pad.tabel': scherm.padTabel,
  };
  return vast[veld] ?? vast[veld.replace('pad.', '')] ?? veld;
}

/** A word that is chosen, in the words of the page. */
function chosenWord(veld: string, woord: string, { geld: { scherm } }: Catalogus): string {
  const keuzes: Readonly<Record<string, string>> = veld === 'overgang' ? scherm.overgangen : scherm.oudNaren;
  return keuzes[woord] ?? woord;
}

/** All assumptions of a scenario, with their source, for people who do not know the file that it is kept in. */
export function tellAannames(
  { aannames }: OvergangAntwoord,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): readonly Verteldeaanname[] {
  const getal = maakGetallen(taal);
  // A year has no point in it.
  const show = (veld: string, x: number): string => {
    if (veld === 'pad.start') return String(x);
    return getal.nauwkeurig(procenten.has(veld) || maatveld.test(veld) ? x * 100 : x);
  };
  const value = ({ veld, waarde }: Aanname): string => {
    if (typeof waarde === 'string') return chosenWord(veld, waarde, t);
    return typeof waarde === 'number'
      ? show(veld, waarde)
      : waarde.map((deel) => getal.procent(deel)).join(', ');
  };
  return aannames.map((aanname) => {
    const { veld, laag, hoog, bron } = aanname;
    const bereik =
      laag === null || hoog === null ? '' : t.geld.scherm.van(show(veld, laag), show(veld, hoog));
    return { veld, naam: nameOf(veld, t), waarde: value(aanname), bereik, bron };
  });
}
