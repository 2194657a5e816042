import { drawGrafiekprent, prentbreedte } from '@samenhang/beeld';
import { drawTijdlijn, type Tekendocument, type Tijdlijnbeeld } from '@samenhang/beeld/grafiek';
import type { Catalogus } from '@samenhang/taal';
import { tekens } from '../grafieken.ts';

/** The charts as a picture of its own: title, signs and source included. */
interface Prent {
  readonly titel: string;
  readonly grafieken: readonly Tijdlijnbeeld[];
  readonly bron: string;
  readonly t: Catalogus;
}

/** The picture as SVG text. */
export function drawPrent({ titel, grafieken, bron, t }: Prent, document: Tekendocument): string {
  return drawGrafiekprent({
    titel,
    grafieken: grafieken.map((beeld) => ({
      titel: beeld.titel,
      svg: drawTijdlijn(beeld, { breedte: prentbreedte, hoogte: 230 }, document).svg,
    })),
    uitleg: tekens.map((teken) => ({ teken, tekst: t.tijdlijn[teken] })),
    bron,
  });
}
