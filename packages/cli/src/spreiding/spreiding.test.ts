import { describe, expect, it } from 'vitest';
import { readNet } from './lees.ts';

const read = (tekst: string) => readNet(Buffer.from(tekst), 'net.txt');

describe('a network of the OR-Library', () => {
  it('has the shortest ways, and of two roads between the same points the later', () => {
    const { n, aantal, afstanden } = read(' 3 4 1 \n 1 2 50 \n 2 3 4\n 1 3 9\n 2 1 3');
    expect([n, aantal, [...afstanden]]).toEqual([3, 1, [0, 3, 7, 3, 0, 4, 7, 4, 0]]);
  });

  it.each([
    ['', 'te weinig getallen'],
    ['0 0 1', '0 punten kan niet'],
    ['3 1 4\n1 2 3', '4 plaatsen kan niet bij 3 punten'],
    ['2 1 1\n1 3 5', 'net.txt, regel 2, teken 3: 3 is geen punt van 1 tot en met 2.'],
    ['2 1 1\n1 2 -5', 'regel 2, teken 5: een lengte is 0 of meer.'],
    ['2 1 1\n1 2', 'weg 1 heeft geen lengte'],
    ['2 2 1\n1 2 5', 'weg 2 van 2 ontbreekt'],
    ['2 1 1\n1 2 5 7', 'staan er nog 1 getal'],
    ['3 1 1\n1 2 5', 'van punt 1 naar punt 3 is er geen weg'],
    ['2 1 1\n1 x 5', "'x' is geen getal"],
  ])('is refused with its place: %j', (tekst, zin) => {
    expect(() => read(tekst)).toThrow(zin);
  });
});
