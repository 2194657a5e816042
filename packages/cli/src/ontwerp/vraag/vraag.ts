import type { Ontwerpopgave } from '@samenhang/core';
import { findGemeente } from '../../gemeente/index.ts';
import { openKeuze, type Werk } from '../../pakket/index.ts';
import { GebruikFout } from '../../uitvoer/index.ts';
import { buildLagen } from './laagopties.ts';
import type { Herontwerpopties, Vraagopties } from './opties.ts';

const vraagopties: Readonly<Record<keyof Vraagopties, string>> = {
  jaar: '--jaar',
  indelingen: '--indelingen',
  gewichten: '--gewichten',
  gamma: '--gamma',
  aantal: '--aantal',
  inwoners: '--inwoners',
  los: '--los',
  muren: '--muren',
  samen: '--samen',
  apart: '--apart',
  vandaag: '--vandaag',
  vasteRegios: '--vaste-regios',
  vasteGemeenten: '--vaste-gemeenten',
  verplaatsingen: '--verplaatsingen',
  iteraties: '--iteraties',
  lagen: '--lagen',
  laag2: '--laag2',
  laag3: '--laag3',
  gamma2: '--gamma2',
  gamma3: '--gamma3',
  aantal2: '--aantal2',
  aantal3: '--aantal3',
  inwoners2: '--inwoners2',
  inwoners3: '--inwoners3',
};

/** A question comes from a file or from options. @throws GebruikFout when from both. */
export function refuseBoth(opties: Herontwerpopties): void {
  const beide = Object.entries(vraagopties).filter(
    ([naam]) => opties[naam as keyof Vraagopties] !== undefined,
  );
  const [eerste] = beide;
  if (opties.opgave !== undefined && eerste)
    throw new GebruikFout(`Geef --opgave of ${eerste[1]}, niet allebei: de opgave zegt al wat de vraag is.`);
}

/** Codes of regio's of an indeling, named by code or name. */
function regioCodes({ atlas }: Werk, indeling: string, genoemd: readonly string[]): string[] {
  const regios = atlas.edities.get(indeling)?.regios ?? [];
  return genoemd.map(
    (tekst) =>
      regios.find((r) => r.code === tekst || r.naam.toLowerCase() === tekst.toLowerCase())?.code ?? tekst,
  );
}

function todayOf(werk: Werk, opties: Vraagopties, code: (naam: string) => string): Ontwerpopgave['vandaag'] {
  const { vandaag, vasteRegios, vasteGemeenten, verplaatsingen } = opties;
  if (vandaag === undefined) {
    if (vasteRegios ?? vasteGemeenten ?? verplaatsingen)
      throw new GebruikFout('Noem met --vandaag de indeling waarvan iets vast is of verandert.');
    return undefined;
  }
  return {
    indeling: vandaag,
    ...(vasteRegios ? { vasteRegios: regioCodes(werk, vandaag, vasteRegios) } : {}),
    ...(vasteGemeenten ? { vasteGemeenten: vasteGemeenten.map(code) } : {}),
    ...(verplaatsingen === undefined ? {} : { verplaatsingen }),
  };
}

/** The question that the options put, for the atlas of their year. */
export function buildOpgave(werk: Werk, opties: Herontwerpopties): Ontwerpopgave {
  const { gewichten, gamma, aantal, inwoners, los, muren, samen, apart, iteraties } = opties;
  const { edities } = openKeuze(werk, opties);
  const code = (naam: string): string =>
    werk.atlas.gemeenten[findGemeente(werk.bron, werk.atlas, naam)]?.code ?? '';
  const codes = (paren: readonly (readonly [string, string])[]) =>
    paren.map(([a, b]) => [code(a), code(b)] as const);
  const vandaag = todayOf(werk, opties, code);
  return {
    jaar: werk.atlas.jaar,
    lagen: buildLagen(
      werk.atlas,
      edities.map(({ indeling }, k) => ({
        indeling,
        ...(gewichten ? { gewicht: gewichten[k] ?? 1 } : {}),
      })),
      {
        ...(gamma === undefined ? {} : { gamma }),
        ...(aantal ? { aantal } : {}),
        ...(inwoners ? { inwoners } : {}),
      },
      opties,
    ),
    ...(los ? { aaneengesloten: false } : {}),
    ...(muren ? { muren } : {}),
    ...(samen ? { samen: codes(samen) } : {}),
    ...(apart ? { apart: codes(apart) } : {}),
    ...(vandaag ? { vandaag } : {}),
    ...(iteraties === undefined ? {} : { iteraties }),
  };
}
