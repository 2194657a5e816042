import { describe, expect, it } from 'vitest';
import { findOntvanger, listOntvangers, ontvangersTabel, ontvangerTabel } from '../index.ts';
import { ontvangerSchema, ontvangersSchema } from './antwoord.ts';

const regel = { bijlage: '1', artikel: '2', kolom: 'Uitkering', onderwerp: 'Opvang', jaar: 2010 };
const regels = [
  { ...regel, ontvanger: 'Den Haag', gemeente: 'GM0518', euro: 100 },
  { ...regel, jaar: 2011, ontvanger: '’s-Gravenhage', gemeente: 'GM0518', euro: 60 },
  { ...regel, jaar: null, ontvanger: 'Den Haag', gemeente: 'GM0518', euro: 5 },
  { ...regel, ontvanger: 'Utrecht', gemeente: 'GM0344', euro: 300 },
  { ...regel, onderwerp: 'Luchthavens', ontvanger: 'Utrecht', gemeente: null, euro: 7 },
];
const inwoners = (jaar: number | null) => ({
  jaar: jaar ?? undefined,
  van: () => (jaar === null ? undefined : 50),
});

describe('the amounts of one recipient', () => {
  it('are found by its code under every name, each against what all got', () => {
    const uitkomst = findOntvanger({ regels, ontvanger: 'GM0518', inwoners });
    if (!uitkomst.ok) throw new Error(uitkomst.code);
    const { antwoord } = uitkomst;
    expect(ontvangerSchema.parse(antwoord)).toEqual(antwoord);
    expect(antwoord).toMatchObject({ naam: 'Den Haag', namen: ['Den Haag', '’s-Gravenhage'], som: 165 });
    expect(ontvangerTabel(antwoord).rijen.map((rij) => rij.slice(0, 9))).toEqual([
      ['Opvang', null, 'Den Haag', 5, 5, 1, null, null, null],
      ['Opvang', 2010, 'Den Haag', 100, 400, 0.25, 50, 2010, 2],
      ['Opvang', 2011, '’s-Gravenhage', 60, 60, 1, 50, 2011, 1.2],
    ]);
    expect(findOntvanger({ regels, ontvanger: '’s-gravenhage', inwoners })).toMatchObject({ ok: true });
  });

  it('are not mixed up with those of a province of the same name', () => {
    const antwoord = { ontvangers: [...listOntvangers(regels)] };
    expect(ontvangersSchema.parse(antwoord)).toEqual(antwoord);
    expect(ontvangersTabel(antwoord).rijen.map(([sleutel]) => sleutel)).toEqual([
      'GM0518',
      'geen-code:Utrecht',
      'GM0344',
    ]);
    expect(findOntvanger({ regels, ontvanger: 'utrecht', inwoners })).toMatchObject({
      code: 'meerdere',
      ontvangers: [{ gemeente: null }, { gemeente: 'GM0344' }],
    });
    expect(findOntvanger({ regels, ontvanger: 'geen-code:Utrecht', inwoners })).toMatchObject({
      antwoord: { som: 7, bedragen: [{ perInwoner: null }] },
    });
    expect(findOntvanger({ regels, ontvanger: 'Utrehct', inwoners })).toMatchObject({ bedoeld: 'Utrecht' });
  });
});
