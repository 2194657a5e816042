import type { Bron } from '../bron/index.ts';
import { readGraafvraag, readPartitievraag } from './getallen.ts';
import { readAfweging, readBijzonder, readCurve, readEisen, readOntwerp } from './kaarten.ts';
import type { Gelezenvraag } from './klaarzetten.ts';
import type { Taakvraag } from './schemas.ts';

/** Makes a question ready to be worked on, or tells all that is wrong with it. */
export function readVraag(
  bron: Bron,
  { soort, vraag }: Taakvraag,
  titel: string,
  seconden: number,
): Gelezenvraag {
  switch (soort) {
    case 'ontwerp':
      return readOntwerp(bron, vraag, titel, seconden);
    case 'bijzonder':
      return readBijzonder(bron, vraag, seconden);
    case 'eisen':
      return readEisen(bron, vraag, seconden);
    case 'afweging':
      return readAfweging(bron, vraag, titel, seconden);
    case 'curve':
      return readCurve(bron, vraag, seconden);
    case 'los-op':
      return readPartitievraag(vraag, seconden);
    case 'regionaliseer':
      return readGraafvraag(vraag, seconden);
    default:
      // Asked of a later version of the program, and kept.
      throw new TypeError(`no such work: ${String(soort)}`);
  }
}
