import type { Catalogus, Getallen } from '@samenhang/taal';
import type { Getallenband, Vraag, Vraagwijziging } from './vraag.ts';

/** One demand of a question as a sentence, and the change that takes it away. */
export interface Eiszin {
  readonly sleutel: string;
  readonly tekst: string;
  readonly weg: Vraagwijziging;
}

/** What demands are said with. */
export interface Eiswoorden {
  readonly t: Catalogus;
  readonly getal: Getallen;
  /** Name of an indeling, and of a gemeente, by id. */
  readonly indeling: (id: string) => string;
  readonly gemeente: (code: string) => string;
  /** Name of the indeling that counts as today. */
  readonly vandaag: string;
}

/** A band as one sentence for each of its ends. */
function bandzinnen(
  sleutel: 'aantal' | 'inwoners',
  band: Getallenband | undefined,
  { t, getal }: Eiswoorden,
  write: (band: Getallenband | undefined) => Vraagwijziging,
): Eiszin[] {
  const { min, max } = band ?? {};
  const w = t.ontwerp.eiszinnen[sleutel];
  return [
    ...(min === undefined
      ? []
      : [
          {
            sleutel: `${sleutel}-min`,
            tekst: w.min(getal.heel(min)),
            weg: write(max === undefined ? undefined : { max }),
          },
        ]),
    ...(max === undefined
      ? []
      : [
          {
            sleutel: `${sleutel}-max`,
            tekst: w.max(getal.heel(max)),
            weg: write(min === undefined ? undefined : { min }),
          },
        ]),
  ];
}

function lockzinnen({ vasteRegios = [], vasteGemeenten = [] }: Vraag, { t, getal, vandaag }: Eiswoorden) {
  const w = t.ontwerp.eiszinnen;
  return [
    ...(vasteRegios.length > 0
      ? [
          {
            sleutel: 'vasteRegios',
            tekst: w.vasteRegios(getal.heel(vasteRegios.length), vandaag),
            weg: { vasteRegios: undefined },
          },
        ]
      : []),
    ...(vasteGemeenten.length > 0
      ? [
          {
            sleutel: 'vasteGemeenten',
            tekst: w.vasteGemeenten(getal.heel(vasteGemeenten.length), vandaag),
            weg: { vasteGemeenten: undefined },
          },
        ]
      : []),
  ];
}

function pairzinnen({ samen = [], apart = [] }: Vraag, { t, gemeente }: Eiswoorden): Eiszin[] {
  return [
    ...samen.map((paar) => ({
      sleutel: `samen ${paar.join()}`,
      tekst: `${t.ontwerp.samenZin(gemeente(paar[0]), gemeente(paar[1]))}.`,
      weg: { samen: samen.filter((p) => p !== paar) },
    })),
    ...apart.map((paar) => ({
      sleutel: `apart ${paar.join()}`,
      tekst: `${t.ontwerp.apartZin(gemeente(paar[0]), gemeente(paar[1]))}.`,
      weg: { apart: apart.filter((p) => p !== paar) },
    })),
  ];
}

/** Everything that a question demands of the map, a sentence each. */
export function listEiszinnen(vraag: Vraag, woorden: Eiswoorden): Eiszin[] {
  const { t, getal, indeling, vandaag } = woorden;
  const w = t.ontwerp.eiszinnen;
  const muren = vraag.muren ?? [];
  return [
    ...bandzinnen('aantal', vraag.aantal, woorden, (aantal) => ({ aantal })),
    ...bandzinnen('inwoners', vraag.inwoners, woorden, (inwoners) => ({ inwoners })),
    ...(vraag.los ? [] : [{ sleutel: 'aaneen', tekst: w.aaneen, weg: { los: true } as const }]),
    ...muren.map((id) => ({
      sleutel: `muur ${id}`,
      tekst: w.muur(indeling(id)),
      weg: { muren: muren.filter((m) => m !== id) },
    })),
    ...(vraag.verplaatsingen === undefined
      ? []
      : [
          {
            sleutel: 'verplaatsingen',
            tekst: w.verplaatsingen(getal.heel(vraag.verplaatsingen), vandaag),
            weg: { verplaatsingen: undefined },
          },
        ]),
    ...lockzinnen(vraag, woorden),
    ...pairzinnen(vraag, woorden),
  ];
}

/** How heavy a goal weighs, in a word: against a weight of one. */
export function weightWord(gewicht: number, woorden: Catalogus['ontwerp']['gewichtwoorden']): string {
  if (gewicht < 1) return woorden.minder;
  return gewicht > 1 ? woorden.meer : '';
}
