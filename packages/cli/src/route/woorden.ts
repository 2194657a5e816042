import type { Tafelaantal } from '@samenhang/core';
import { nl } from '@samenhang/taal';
import { toonAantal, toonGetal } from '../uitvoer/index.ts';

function toon({ min, max }: Tafelaantal, getal: (x: number) => string): string {
  return min === max ? getal(min) : nl.route.antwoord.tussen(getal(min), getal(max));
}

/** 4, or 4 to 6 where it is not known. */
export function toonTafels(aantal: Tafelaantal): string {
  return toon(aantal, toonAantal);
}

/** A mean: 4,38, or 4,38 to 5,00. */
export function toonGemiddeld(aantal: Tafelaantal): string {
  return toon(aantal, (x) => toonGetal(x, 2));
}
