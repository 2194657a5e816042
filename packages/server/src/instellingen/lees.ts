import { readFileSync } from 'node:fs';
import { nearestSpelling } from '@samenhang/core';
import { type Instelling, tabel } from './tabel.ts';

export type Omgeving = Readonly<Record<string, string | undefined>>;
type Naam = keyof typeof tabel;

/** What holds, by the names of the table. */
export type Instellingen = {
  readonly [N in Naam]: (typeof tabel)[N] extends Instelling<infer T> ? T : never;
};

/** What the command line says, which goes before the environment. */
export type Opties = { readonly [N in Naam]?: Instellingen[N] | undefined };

/** Where a value comes from; `bestand` is a file that `<variabele>_FILE` names. */
export type Herkomst = 'optie' | 'omgeving' | 'bestand' | 'standaard';

/** One setting as it is in force, or what is wrong with it. */
export interface Stand {
  readonly naam: Naam;
  readonly instelling: Instelling<unknown>;
  readonly herkomst: Herkomst;
  readonly waarde: unknown;
  /** What is wrong, in one line that names the variable and the mend. */
  readonly fout?: string;
}

/** Settings that will not do: a line for each. */
export class Instellingfout extends Error {
  readonly fouten: readonly string[];

  constructor(fouten: readonly string[]) {
    super(fouten.join('\n'));
    this.fouten = fouten;
  }
}

/** The text that is set, and where. What is empty is not set: so a line of a file with settings can be left open. */
function findText(
  { variabele, geheim }: Instelling<unknown>,
  env: Omgeving,
): { readonly tekst: string; readonly herkomst: Herkomst } | { readonly fout: string } | undefined {
  const direct = env[variabele]?.trim();
  const bestandsvariabele = `${variabele}_FILE`;
  const bestand = geheim ? env[bestandsvariabele] : undefined;
  if (direct && bestand)
    return { fout: `${variabele} en ${bestandsvariabele} zijn beide gezet: gebruik één van de twee.` };
  if (direct) return { tekst: direct, herkomst: 'omgeving' };
  if (!bestand) return undefined;
  try {
    const tekst = readFileSync(bestand, 'utf8').trim();
    if (tekst !== '') return { tekst, herkomst: 'bestand' };
    return { fout: `${bestandsvariabele} klopt niet: het bestand '${bestand}' is leeg.` };
  } catch {
    return { fout: `${bestandsvariabele} klopt niet: het bestand '${bestand}' is niet te lezen.` };
  }
}

function standOf(naam: Naam, env: Omgeving, opties: Opties): Stand {
  const instelling: Instelling<unknown> = tabel[naam];
  const basis = { naam, instelling };
  const optie = opties[naam];
  if (optie !== undefined) return { ...basis, herkomst: 'optie', waarde: optie };
  const { standaard, variabele, geheim, lees } = instelling;
  const gevonden = findText(instelling, env);
  if (!gevonden) return { ...basis, herkomst: 'standaard', waarde: standaard };
  if ('fout' in gevonden) return { ...basis, herkomst: 'omgeving', waarde: undefined, fout: gevonden.fout };
  const { tekst, herkomst } = gevonden;
  const gelezen = lees(tekst);
  if (gelezen.ok) return { ...basis, herkomst, waarde: gelezen.waarde };
  const getoond = geheim ? '' : ` ('${tekst}')`;
  return {
    ...basis,
    herkomst,
    waarde: undefined,
    fout: `${variabele} klopt niet${getoond}: ${gelezen.herstel}.`,
  };
}

/** Every setting with its value and where that comes from, in the order of the table. */
export function listStanden(env: Omgeving, opties: Opties = {}): readonly Stand[] {
  const standen = (Object.keys(tabel) as Naam[]).map((naam) => standOf(naam, env, opties));
  const gezet = new Set(
    standen.filter(({ herkomst }) => herkomst !== 'standaard').map(({ instelling }) => instelling.variabele),
  );
  return standen.map((stand) => {
    const { variabele, nodigBij } = stand.instelling;
    if (nodigBij === undefined || !gezet.has(nodigBij) || gezet.has(variabele)) return stand;
    return { ...stand, fout: `${variabele} ontbreekt: zet die naast ${nodigBij}.` };
  });
}

/** Everything that is set, checked. @throws Instellingfout */
export function readInstellingen(env: Omgeving, opties: Opties = {}): Instellingen {
  const standen = listStanden(env, opties);
  const fouten = standen.flatMap(({ fout }) => fout ?? []);
  if (fouten.length > 0) throw new Instellingfout(fouten);
  return Object.fromEntries(standen.map(({ naam, waarde }) => [naam, waarde])) as unknown as Instellingen;
}

const voorvoegsel = 'SAMENHANG_';
/** What Kubernetes sets for a service that has our name. */
const vanKubernetes = /^(?:SERVICE|PORT)(?:_|$)/u;

/** Variables with our prefix that are none of ours, with the one that was probably meant. */
export function findMisspelt(env: Omgeving): readonly { readonly naam: string; readonly bedoeld: string }[] {
  const eigen = Object.values(tabel)
    .flatMap(({ variabele, geheim }) => (geheim ? [variabele, `${variabele}_FILE`] : [variabele]))
    .filter((naam) => naam.startsWith(voorvoegsel))
    .map((naam) => naam.slice(voorvoegsel.length));
  return Object.keys(env)
    .filter((naam) => naam.startsWith(voorvoegsel))
    .map((naam) => naam.slice(voorvoegsel.length))
    .filter((rest) => !eigen.includes(rest) && !vanKubernetes.test(rest))
    .flatMap((rest) => {
      const bedoeld = nearestSpelling(rest, eigen);
      return bedoeld === undefined ? [] : [{ naam: voorvoegsel + rest, bedoeld: voorvoegsel + bedoeld }];
    });
}
