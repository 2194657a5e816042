import { describe, expect, it } from 'vitest';
import { readGraaf } from './lees.ts';

const a = { id: 'a', gewicht: 1 };

describe('readGraaf', () => {
  it('takes ids of text and numbers, which edges refer to', () => {
    const json = { nodes: [a, { id: 7, gewicht: 2.5 }], edges: [['a', 7]] };
    expect(readGraaf(json, 'g.json')).toEqual({
      ids: ['a', '7'],
      gewicht: Float64Array.of(1, 2.5),
      verbindingen: [[0, 1]],
    });
  });

  it.each([
    [[], 'nodes ontbreekt of is geen lijst'],
    [{ nodes: [a] }, 'edges ontbreekt of is geen lijst'],
    [{ nodes: [], edges: [] }, 'g.json, nodes: er is geen enkele eenheid.'],
    [{ nodes: [a, 3], edges: [] }, 'g.json, nodes[1]: hier hoort {"id": …, "gewicht": …}, niet 3.'],
    [{ nodes: [a, a], edges: [] }, "g.json, nodes[1].id: 'a' staat er twee keer."],
    [{ nodes: [{ id: null, gewicht: 1 }], edges: [] }, 'g.json, nodes[0].id: null is geen tekst of getal.'],
    [{ nodes: [{ id: 1 }], edges: [] }, 'g.json, nodes[0].gewicht: niets is geen getal van 0 of meer.'],
    [{ nodes: [{ id: 1, gewicht: -1 }], edges: [] }, 'nodes[0].gewicht: -1 is geen getal'],
    [
      { nodes: [{ id: 1, gewicht: Number.POSITIVE_INFINITY }], edges: [] },
      'nodes[0].gewicht: dit getal is te groot',
    ],
    [
      { nodes: [{ id: 1, gewicht: 1e308 }, { id: 2, gewicht: 1e308 }, a], edges: [] },
      'g.json, nodes[1].gewicht: tot hier zijn de gewichten samen te groot',
    ],
    [{ nodes: [a], edges: [['a']] }, 'g.json, edges[0]: hier hoort een paar van ids, niet ["a"].'],
    [{ nodes: [a], edges: [['a', 'b']] }, 'g.json, edges[0][1]: "b" is geen id in nodes.'],
  ])('says of %j where it is wrong', (json, zin) => {
    expect(() => readGraaf(json, 'g.json')).toThrow(zin);
  });
});
