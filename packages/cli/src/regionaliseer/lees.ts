import type { Verbinding } from '@samenhang/motor';
import { Bevinding } from '../uitvoer/index.ts';

/** A graph of weighted units. */
export interface Graaf {
  /** As the file names them. */
  readonly ids: readonly string[];
  readonly gewicht: Float64Array;
  readonly verbindingen: readonly Verbinding[];
}

/** More faults than this are only counted. */
const getoond = 20;

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function show(x: unknown): string {
  const tekst = x === undefined ? 'niets' : JSON.stringify(x);
  return tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst;
}

/** A text or number as id: 7 and "7" are the same, as keys of JSON are. */
function idOf(x: unknown): string | undefined {
  return (typeof x === 'string' && x !== '') || typeof x === 'number' ? String(x) : undefined;
}

class Graaflezer {
  readonly fouten: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly gewicht: number[] = [];
  private readonly verbindingen: Verbinding[] = [];
  private som = 0;

  node(knoop: unknown, k: number): void {
    const plek = `nodes[${k}]`;
    if (!isRecord(knoop)) {
      this.fouten.push(`${plek}: hier hoort {"id": …, "gewicht": …}, niet ${show(knoop)}.`);
      return;
    }
    const { gewicht } = knoop;
    const id = idOf(knoop.id);
    if (id === undefined) this.fouten.push(`${plek}.id: ${show(knoop.id)} is geen tekst of getal.`);
    else if (this.index.has(id)) this.fouten.push(`${plek}.id: '${id}' staat er twee keer.`);
    const bezwaar = this.weigh(gewicht);
    if (bezwaar !== undefined) this.fouten.push(`${plek}.gewicht: ${bezwaar}`);
    this.index.set(id ?? `?${k}`, this.gewicht.length);
    this.gewicht.push(Number(gewicht));
  }

  /** What is wrong with a weight; undefined when nothing is. JSON reads 1e999 as without end. */
  private weigh(gewicht: unknown): string | undefined {
    if (gewicht === Number.POSITIVE_INFINITY) return 'dit getal is te groot om mee te rekenen.';
    if (typeof gewicht !== 'number' || gewicht < 0) return `${show(gewicht)} is geen getal van 0 of meer.`;
    const past = Number.isFinite(this.som);
    this.som += gewicht;
    return past && !Number.isFinite(this.som)
      ? 'tot hier zijn de gewichten samen te groot om mee te rekenen.'
      : undefined;
  }

  edge(kant: unknown, k: number): void {
    const einden = Array.isArray(kant) ? (kant as readonly unknown[]) : [];
    if (einden.length !== 2) {
      this.fouten.push(`edges[${k}]: hier hoort een paar van ids, niet ${show(kant)}.`);
      return;
    }
    const [a = -1, b = -1] = einden.map((einde, e) => {
      const plek = this.index.get(idOf(einde) ?? '');
      if (plek === undefined) this.fouten.push(`edges[${k}][${e}]: ${show(einde)} is geen id in nodes.`);
      return plek ?? -1;
    });
    this.verbindingen.push([a, b]);
  }

  graaf(): Graaf {
    return {
      ids: [...this.index.keys()],
      gewicht: Float64Array.from(this.gewicht),
      verbindingen: this.verbindingen,
    };
  }
}

/**
 * Reads `{nodes: [{id, gewicht}], edges: [[id, id]]}`.
 * @throws Bevinding that tells every part that is wrong.
 */
export function readGraaf(json: unknown, bestand: string): Graaf {
  const lezer = new Graaflezer();
  const { nodes, edges } = isRecord(json) ? json : {};
  if (!Array.isArray(nodes) || !Array.isArray(edges))
    throw new Bevinding(
      `${bestand}: hier hoort {"nodes": [{"id": …, "gewicht": …}], "edges": [[id, id]]}; ` +
        `${Array.isArray(nodes) ? 'edges' : 'nodes'} ontbreekt of is geen lijst.`,
    );
  nodes.forEach((knoop, k) => {
    lezer.node(knoop, k);
  });
  if (nodes.length === 0) lezer.fouten.push('nodes: er is geen enkele eenheid.');
  edges.forEach((kant, k) => {
    lezer.edge(kant, k);
  });
  const { fouten } = lezer;
  if (fouten.length === 0) return lezer.graaf();
  const regels = fouten.slice(0, getoond).map((fout) => `${bestand}, ${fout}`);
  if (fouten.length > getoond) regels.push(`En nog ${fouten.length - getoond} fouten.`);
  throw new Bevinding(regels.join('\n'));
}
