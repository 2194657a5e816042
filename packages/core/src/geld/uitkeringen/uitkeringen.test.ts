import { describe, expect, it } from 'vitest';
import { uitkeringenSchema } from '../antwoord.ts';
import { findUitkeringen, uitkeringenTabel } from '../index.ts';

const regel = { bijlage: '1', artikel: '1', kolom: 'Uitkering', onderwerp: 'Opvang', jaar: 2010 };
const regels = [
  { ...regel, ontvanger: 'A', gemeente: 'GM0001', euro: 100 },
  { ...regel, ontvanger: 'Drenthe', gemeente: null, euro: 300 },
  { ...regel, jaar: null, ontvanger: 'A', gemeente: 'GM0001', euro: 5 },
];
const vraag = { regels, onderwerp: 'opvang', jaar: 2010, inwoners: { jaar: 2010, van: () => 50 } };

describe('the amounts of the decree', () => {
  it('are of a subject and a year, highest first, with what each has of the whole and per inhabitant', () => {
    const uitkomst = findUitkeringen(vraag);
    if (!uitkomst.ok) throw new Error('nothing found');
    expect(uitkeringenSchema.parse(uitkomst.antwoord)).toEqual(uitkomst.antwoord);
    expect(uitkomst.antwoord).toMatchObject({ som: 400, besluittotaal: null, klopt: null });
    expect(uitkeringenTabel(uitkomst.antwoord).rijen).toEqual([
      [null, 'Drenthe', 300, 0.75, null, null],
      ['GM0001', 'A', 100, 0.25, 50, 2],
    ]);
  });

  it('may have no year, and are not guessed', () => {
    expect(findUitkeringen({ ...vraag, jaar: null })).toMatchObject({ ok: true, antwoord: { som: 5 } });
    expect(findUitkeringen({ ...vraag, jaar: 2011 })).toMatchObject({
      code: 'ander-jaar',
      jaren: [null, 2010],
    });
    expect(findUitkeringen({ ...vraag, onderwerp: 'opvnag' })).toMatchObject({
      code: 'onbekend',
      bedoeld: 'Opvang',
    });
  });
});
