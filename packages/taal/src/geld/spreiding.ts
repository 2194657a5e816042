import { gapOf, type SpreidingAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import type { Getallen } from '../getal/index.ts';

type Spreidtekst = Catalogus['geld']['spreiding'];

/** What is wrong with a table of distances or capacities, as fields. */
export interface Spreidtabelfeit {
  readonly code: keyof Spreidtekst['tabelfouten'];
  readonly regel?: number;
  readonly naam?: string;
  readonly naar?: string;
  readonly jaar?: number;
  readonly eerder?: number;
  readonly aantal?: number;
}

/** A fault in a table of distances or capacities: its line, what is wrong, and how to mend it. */
export function describeSpreidtabelfout(
  { code, regel, naam = '', naar = '', jaar, eerder, aantal }: Spreidtabelfeit,
  bestand: string,
  t: Catalogus,
): string {
  const plek = [bestand, ...(regel === undefined ? [] : [t.geld.tabel.regel(String(regel))])].join(', ');
  const text = (getal: number | undefined): string => String(getal ?? '');
  return `${plek}: ${t.geld.spreiding.tabelfouten[code]({
    naam,
    naar,
    jaar: text(jaar),
    eerder: text(eerder),
    aantal: text(aantal),
  })}`;
}

/** Why no places can be enough, as fields. */
export interface Ruimtefeit {
  readonly code: keyof Spreidtekst['ruimtefouten'];
  readonly inwoners: number;
  readonly ruimte: number;
  readonly aantal?: number;
  readonly minstens?: number | undefined;
  readonly naam?: string;
}

/** Why no places can be enough, and what to choose instead. */
export function describeRuimtefout(
  { code, inwoners, ruimte, aantal, minstens, naam = '' }: Ruimtefeit,
  t: Catalogus,
  getal: Getallen,
): string {
  const heel = (x: number | undefined): string => (x === undefined ? '' : getal.heel(x));
  return t.geld.spreiding.ruimtefouten[code]({
    naam,
    inwoners: heel(inwoners),
    ruimte: heel(ruimte),
    aantal: heel(aantal),
    minstens: heel(minstens),
  });
}

/** What so many places come to, in one sentence. */
function tellKop(antwoord: SpreidingAntwoord, t: Catalogus, getal: Getallen): string {
  const { koppen } = t.geld.spreiding;
  const aantal = getal.heel(antwoord.aantal);
  switch (antwoord.doel) {
    case 'afstand':
      return koppen.afstand(aantal, getal.decimaal(antwoord.gemiddeldKm));
    case 'verste':
      return koppen.verste(aantal, getal.decimaal(antwoord.versteKm));
    case 'bereik':
      return koppen.bereik(
        aantal,
        getal.heel(antwoord.waarde),
        getal.heel(antwoord.inwoners),
        getal.kort(antwoord.straal ?? 0),
      );
  }
}

/** The bound in words: what no choice gets past. Of an average it is told per inhabitant. */
function tellGrens({ doel, grens, inwoners }: SpreidingAntwoord, t: Catalogus, getal: Getallen): string {
  const { grenzen } = t.geld.spreiding;
  if (doel === 'bereik') return grenzen.bereik(getal.heel(Math.floor(grens)));
  return grenzen[doel](getal.met(doel === 'afstand' ? grens / Math.max(1, inwoners) : grens, 2));
}

/** Whether better can be, and by how much at most. */
function tellBewijs(antwoord: SpreidingAntwoord, t: Catalogus, getal: Getallen): string {
  const { bewezen, bewezenRuimte, nietBewezen } = t.geld.spreiding;
  if (!antwoord.bewezen)
    return `${nietBewezen(getal.procentFijn(gapOf(antwoord)))} ${tellGrens(antwoord, t, getal)}`;
  return antwoord.open.some(({ capaciteit }) => capaciteit !== null) ? bewezenRuimte : bewezen;
}

/** What so many places come to in one sentence, and whether better can be. */
export function tellSpreiding(antwoord: SpreidingAntwoord, t: Catalogus, getal: Getallen) {
  return { kop: tellKop(antwoord, t, getal), bewijs: tellBewijs(antwoord, t, getal) };
}
