import type { Immutable } from '../http/openbaar/index.ts';
import type { Tabel } from '../tabel/index.ts';
import type { RegelingBody, RegelingenBody } from './schemas.ts';

export function regelingenTabellen(body: Immutable<RegelingenBody>): readonly Tabel[] {
  const { recept } = body;
  const namen = new Map(body.gemeenten.map((g) => [g.code, g.naam]));
  return [
    {
      naam: 'regelingen',
      koppen: ['nummer', 'naam', 'vorm', 'van kracht', 'tot', 'lichaam', 'beleidsvelden', 'gemeenten'],
      rijen: body.regelingen.map((r) => [
        r.id,
        r.naam,
        r.vorm,
        r.vanKracht,
        r.tot,
        r.lichaam,
        r.beleidsvelden.join('; '),
        r.gemeenten.join(' '),
      ]),
    },
    {
      naam: 'gemeenten',
      koppen: ['code', 'gemeente', 'regelingen', 'partners', 'overlapgraad'],
      rijen: body.gemeenten.map((g) => [g.code, g.naam, g.regelingen, g.partners, g.overlapgraad]),
    },
    {
      naam: 'banden',
      koppen: ['code a', 'gemeente a', 'code b', 'gemeente b', 'gedeelde regelingen'],
      rijen: body.banden.map(({ a, b, aantal }) => [a, namen.get(a) ?? a, b, namen.get(b) ?? b, aantal]),
    },
    {
      naam: 'recept',
      koppen: ['wat', 'waarde'],
      rijen: [
        ['datum', recept.datum],
        ['gemeenten van', recept.jaar],
        ['telregel', recept.telregel],
        ['formule', recept.formule],
        ['drempel', recept.drempel],
        ['bron', `${recept.bron} (${recept.licentie})`],
        ['tellen niet mee', recept.vreemdeCodes.map((c) => `${c.naam} (${c.code})`).join(', ')],
      ],
    },
  ];
}

export function regelingTabellen({ deelnemers, versies }: Immutable<RegelingBody>): readonly Tabel[] {
  return [
    {
      naam: 'deelnemers',
      koppen: ['deelnemer', 'soort', 'gemeente', 'sinds', 'organen', 'verdeelsleutel'],
      rijen: deelnemers.map((d) => [
        d.naam,
        d.soort,
        d.gemeente,
        d.sinds,
        d.organen.join('; '),
        d.verdeelsleutel,
      ]),
    },
    {
      naam: 'versies',
      koppen: ['nummer', 'naam', 'van kracht', 'tot'],
      rijen: versies.map((v) => [v.id, v.naam, v.vanKracht, v.tot]),
    },
  ];
}
