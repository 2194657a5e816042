/** Where in a JSON text something stands. Loaded with the checks only. */
import { findNodeAtLocation, type JSONPath, type ParseError, parse, parseTree } from 'jsonc-parser';

/** The line of a position; the first is 1. */
function lineAt(tekst: string, positie: number): number {
  let regel = 1;
  for (let i = tekst.indexOf('\n'); i >= 0 && i < positie; i = tekst.indexOf('\n', i + 1)) regel += 1;
  return regel;
}

/** The line on which a text stops being JSON. */
export function findJsonfout(tekst: string): number {
  const fouten: ParseError[] = [];
  parse(tekst, fouten, { disallowComments: true });
  return lineAt(tekst, fouten[0]?.offset ?? tekst.length);
}

/** The line on which a value of a JSON text begins. */
export function lineOf(tekst: string, pad: JSONPath): number {
  const wortel = parseTree(tekst);
  return lineAt(tekst, (wortel && findNodeAtLocation(wortel, pad)?.offset) ?? 0);
}
