import { expect, it } from 'vitest';
import { layAanvullingen } from '../../aanvulling/index.ts';
import { buildRegisterindex } from '../lijst/register.ts';
import { presentEigendeel } from './eigendeel.ts';

const wet = {
  wet: 'Wgr',
  bwbr: 'BWBR0003740',
  artikel: '11a',
  bron: '',
  gecontroleerdOp: null,
  twijfel: null,
};
const eis = {
  ...wet,
  eis: 'evaluatie',
  vorm: null,
  verplicht: true,
  woorden: ['evaluatie'],
  naam: '',
  naamEn: '',
  zin: '',
  zinEn: '',
  twijfelEn: null,
  geldigVan: null,
  geldigTot: null,
};
const regeling = {
  rooId: '2',
  naam: 'Jeugdhulp',
  vorm: 'openbaar lichaam',
  citeertitel: null,
  vanKracht: '2024-01-01',
  tot: null,
  lichaam: null,
  vorigeVersie: null,
  volgendeVersie: null,
  bevoegdheden: [],
  grondslag: [],
  beleidsvelden: [],
  belang: null,
  bronhouder: null,
  besluit: null,
};
const domeinregels = [{ domein: 'sociaal/zorg', soort: 'tekst', waarde: 'jeugdhulp', bron: '' }] as const;
const index = buildRegisterindex({ regelingen: [regeling], deelnames: [], domeinregels, controles: [] });

const says = (wie: string, ...regels: readonly [veld: string, waarde: string, kenmerk?: string][]) => ({
  organisatie: { id: wie, naam: `Gemeente ${wie}` },
  over: { soort: 'regeling', id: '2' } as const,
  regels: regels.map(([veld, waarde, kenmerk]) => ({
    veld,
    waarde,
    kenmerk,
    bron: { tekst: 'artikel 40' },
    door: 'Anna',
    op: '2026-11-01T12:00:00.000Z',
  })),
});

function judge(...inbreng: readonly ReturnType<typeof says>[]) {
  const beeld = layAanvullingen({ soort: 'regeling', id: '2' }, inbreng);
  const deel = presentEigendeel({ index, inhoudseisen: [eis] }, regeling, '2026-01-01', beeld);
  return { ...deel, stand: deel.inhoud[0]?.stand };
}

it('marks what organisations read in a regeling, whatever case they write', () => {
  expect(judge()).toMatchObject({ stand: 'onbekend', sociaal: true });
  expect(judge(says('A', ['inhoud', 'aanwezig', 'Evaluatie'])).stand).toBe('aanwezig');
  expect(judge(says('A', ['inhoud', 'afwezig', 'evaluatie'])).stand).toBe('afwezig');
});

it('says that they do not agree, and leaves the social domain as the register has it then', () => {
  const A = says('A', ['inhoud', 'aanwezig', 'evaluatie'], ['sociaal_domein', 'nee']);
  const B = says('B', ['inhoud', 'afwezig', 'evaluatie'], ['sociaal_domein', 'ja']);
  expect(judge(A, B)).toMatchObject({ stand: 'botsing', sociaal: true });
  expect(judge(A)).toMatchObject({
    sociaal: false,
    domeinen: [
      {
        domein: 'sociaal/zorg',
        hoort: false,
        redenen: [
          { soort: 'correctie', waarde: 'Gemeente A: artikel 40' },
          { soort: 'tekst', waarde: 'jeugdhulp' },
        ],
      },
    ],
  });
});
