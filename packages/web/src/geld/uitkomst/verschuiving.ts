import type { SvgElement } from '@samenhang/beeld';
import { drawVerschuiving } from '@samenhang/beeld/grafiek';

interface Verschuiving {
  readonly regels: readonly { readonly naam: string; readonly nu: number; readonly straks: number }[];
  readonly asX: string;
  readonly schrijf: (x: number) => string;
}

/** Draws what each has now and later; who rises most stands on top. */
export function drawVerschoven({ regels, ...assen }: Verschuiving, breedte: number): SvgElement {
  const gesorteerd = regels.toSorted((a, b) => b.straks - b.nu - (a.straks - a.nu));
  return drawVerschuiving({ regels: gesorteerd, ...assen }, { breedte }, document).svg;
}
