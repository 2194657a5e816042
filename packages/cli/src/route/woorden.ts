/** What the kinds and rules of the task table are called for people. */
import type { Beslisser, Tafelaantal, TweedePlaats, Waarommeer, Woonplaatsregel } from '@samenhang/core';
import { toonAantal, toonGetal } from '../uitvoer/index.ts';

export const beslisserwoord: Readonly<Record<Beslisser, string>> = {
  college: 'college',
  raad: 'raad',
  burgemeester: 'burgemeester',
  schoolbesturen: 'schoolbesturen',
  zorgkantoor: 'zorgkantoor',
  zorgverzekeraar: 'zorgverzekeraar',
  uwv: 'UWV',
  svb: 'SVB',
  politie: 'politie',
  rijk: 'Rijk',
};

export const plaatswoord: Readonly<Record<TweedePlaats, string>> = {
  school: 'de plaats van de school',
  gezag: 'de plaats van de ouder met gezag',
  kind: 'de plaats waar het kind staat ingeschreven, of voor zijn verblijf woonde',
  aanmelding: 'de gemeente waar u zich meldt',
};

export const regelwoord: Readonly<Record<Woonplaatsregel, string>> = {
  gemeente_van_verblijf: 'de gemeente waar u woont',
  landelijke_toegang: 'landelijke toegang: elke gemeente',
  woonplaats_burgerlijk_wetboek: 'de woonplaats volgens het Burgerlijk Wetboek',
  woonplaats_jeugd_gezag: 'de woonplaats van de ouder met gezag',
  woonplaats_jeugd_inschrijving: 'waar het kind staat ingeschreven',
  inwoner: 'inwoner van de gemeente',
  inschrijving_brp: 'inschrijving in de Basisregistratie Personen',
  schoollocatie: 'de plaats van de school',
  woonplaats_verzekerde: 'de woonplaats van de verzekerde',
};

export const waaromwoord: Readonly<Record<Waarommeer, string>> = {
  gesplitst: 'één van deze; alleen de gemeente is bekend',
  herindeling: 'één van deze; door een herindeling onzeker',
  overlap: 'al deze',
};

/** 4, or 4 to 6 where it is not known. */
export function toonTafels({ min, max }: Tafelaantal): string {
  return min === max ? toonAantal(min) : `${toonAantal(min)} tot ${toonAantal(max)}`;
}

/** A mean: 4,38, or 4,38 to 5,00. */
export function toonGemiddeld({ min, max }: Tafelaantal): string {
  return min === max ? toonGetal(min, 2) : `${toonGetal(min, 2)} tot ${toonGetal(max, 2)}`;
}
