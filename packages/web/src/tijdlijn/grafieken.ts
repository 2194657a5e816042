import type { Grafiekteken } from '@samenhang/beeld';
import type { Tijdlijnbeeld, Tijdlijnpunt } from '@samenhang/beeld/grafiek';
import type { Catalogus, Getallen } from '@samenhang/taal';
import type { Jarenbeeld } from './beeld.ts';

/** The signs of a chart, in the order of its legend. */
export const tekens = ['dicht', 'open', 'streep'] as const satisfies readonly Grafiekteken[];

/** Congruentie, and the number of partners. */
export function maakGrafieken(
  beeld: Jarenbeeld,
  land: boolean,
  t: Catalogus,
  getal: Getallen,
): readonly Tijdlijnbeeld[] {
  const { punten, gekozen, van, tot, herindelingsjaren } = beeld;
  const reeks = (waarde: 'congruentie' | 'partners') =>
    punten.map(({ jaar, alles, waargenomen }) => ({
      jaar,
      waarde: alles[waarde],
      waargenomen: waargenomen.indelingen.length === gekozen.length,
    }));
  const tell = ({ waargenomen }: Tijdlijnpunt) => (waargenomen ? t.tijdlijn.dicht : t.tijdlijn.open);
  const meeste = Math.max(1, ...punten.map((p) => p.alles.partners).filter((x) => !Number.isNaN(x)));
  const hoogste = Math.ceil(meeste / 10) * 10;
  const gedeeld = { vergeleken: [van, tot], gebeurtenissen: herindelingsjaren, vertel: tell };
  return [
    {
      ...gedeeld,
      titel: t.tijdlijn.congruentie,
      punten: reeks('congruentie'),
      maximum: 1,
      schrijfAs: getal.procent,
      schrijf: getal.procentFijn,
    },
    {
      ...gedeeld,
      titel: land ? t.tijdlijn.partnersGemiddeld : t.tijdlijn.partners,
      punten: reeks('partners'),
      maximum: hoogste,
      schrijfAs: getal.heel,
      schrijf: land ? getal.decimaal : getal.heel,
    },
  ];
}
