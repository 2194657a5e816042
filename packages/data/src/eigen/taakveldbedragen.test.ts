import { describe, expect, it } from 'vitest';
import { iv3vraag, readTaakveldbedragen } from './taakveldbedragen.ts';

const read = (tekst: string, ...rest: readonly [typeof iv3vraag?]) =>
  readTaakveldbedragen(Buffer.from(tekst), ...rest);

describe('a table of CBS by task field', () => {
  it('is read from its own headings, in euro; totals do not count', async () => {
    const tekst =
      '"Regio\'s";"Perioden";"Taakvelden";"Lasten (1 000 euro)";"Baten (1 000 euro)"\n' +
      '"GM0344";"2023JJ00";"6.81A Beschermd wonen (WMO)";"1250";"20"\n' +
      '"GM0344";"2023JJ00";"6 Sociaal domein";"9999";"99"\n' +
      '"Zeist";"2024*";"6.81b";"-3";""\n' +
      '"Nederland";"2024";"6.81b";"99";"9"\n';
    expect(await read(tekst, iv3vraag)).toEqual({
      ok: true,
      duizenden: true,
      totalen: [5, 3],
      bedragen: [
        { regel: 2, gemeente: 'GM0344', taakveld: '6.81a', jaar: 2023, soort: 'lasten', euro: 1_250_000 },
        { regel: 2, gemeente: 'GM0344', taakveld: '6.81a', jaar: 2023, soort: 'baten', euro: 20_000 },
        { regel: 4, gemeente: 'Zeist', taakveld: '6.81b', jaar: 2024, soort: 'lasten', euro: -3000 },
      ],
    });
  });

  it('may say on each line whether it is spent or received', async () => {
    const kop = 'gemeente;jaar;taakveld;baten/lasten;euro\n';
    expect(
      await read(`${kop}Zeist;2023;6.81a;Lasten;5\nZeist;2023;6.81a;Baten;2\nZeist;2023;6.81a;Saldo;3\n`),
    ).toMatchObject({
      bedragen: [
        { soort: 'lasten', euro: 5 },
        { soort: 'baten', euro: 2 },
      ],
      totalen: [4],
    });
    expect(await read(`${kop}Zeist;2023;6.81a;reserve;5\n`)).toMatchObject({
      fouten: [{ code: 'geen-soort', regel: 2, kolom: 'soort', tekst: 'reserve' }],
    });
  });

  it('is refused with its place', async () => {
    const tekst =
      'gemeente;jaar;taakveld;lasten\nZeist;2023;zorg;4\nZeist;2023KW01;6.1;4\nZeist;2023KW01;6.1;5\n';
    expect(await read(tekst, iv3vraag)).toMatchObject({ fouten: [{ code: 'dubbel', regel: 4 }] });
    expect(await read(tekst.split('\n').slice(0, 3).join('\n'), iv3vraag)).toMatchObject({
      fouten: [
        { code: 'geen-taakveld', regel: 2, tekst: 'zorg' },
        { code: 'geen-jaar', regel: 3, tekst: '2023KW01' },
      ],
    });
    expect(await read('gemeente;euro\nZeist;4\n', iv3vraag)).toMatchObject({
      fouten: [{ code: 'kolommen', mist: ['taakveld', 'jaar'] }],
    });
  });
});

describe('own amounts', () => {
  it('need neither task field nor year', async () => {
    expect(await read('naam;bedrag (x € 1.000)\nZeist;1,5\n')).toEqual({
      ok: true,
      duizenden: true,
      totalen: [],
      bedragen: [{ regel: 2, gemeente: 'Zeist', soort: 'lasten', euro: 1500 }],
    });
  });
});
