import type { Catalogus, Getallen } from '@samenhang/taal';
import type { Jarenbeeld } from './beeld.ts';

export interface Grafiekpunt {
  readonly jaar: number;
  /** NaN = nothing to show. */
  readonly waarde: number;
  /** All that it is made of was observed in that year. */
  readonly waargenomen: boolean;
}

/** A chart through the years, on screen and on a picture. */
export interface Grafiekbeeld {
  readonly titel: string;
  readonly punten: readonly Grafiekpunt[];
  readonly maximum: number;
  readonly schrijf: (waarde: number) => string;
  /** The highest value, as the scale has it. */
  readonly as: string;
  /** The two years that are compared: their values stand at their dots. */
  readonly vergeleken: readonly number[];
  /** Years with a herindeling. */
  readonly gebeurtenissen: readonly number[];
}

/** The signs of a chart: closed dot, open dot, line of a herindeling. */
export const tekens = ['dicht', 'open', 'streep'] as const;
export type Teken = (typeof tekens)[number];

/** Congruentie, and the number of partners. */
export function maakGrafieken(
  beeld: Jarenbeeld,
  land: boolean,
  t: Catalogus,
  getal: Getallen,
): readonly Grafiekbeeld[] {
  const { punten, gekozen, van, tot, herindelingsjaren } = beeld;
  const reeks = (waarde: 'congruentie' | 'partners') =>
    punten.map(({ jaar, alles, waargenomen }) => ({
      jaar,
      waarde: alles[waarde],
      waargenomen: waargenomen.indelingen.length === gekozen.length,
    }));
  const meeste = Math.max(1, ...punten.map((p) => p.alles.partners).filter((x) => !Number.isNaN(x)));
  const hoogste = Math.ceil(meeste / 10) * 10;
  const gedeeld = { vergeleken: [van, tot], gebeurtenissen: herindelingsjaren };
  return [
    {
      ...gedeeld,
      titel: t.tijdlijn.congruentie,
      punten: reeks('congruentie'),
      maximum: 1,
      as: getal.procent(1),
      schrijf: getal.procentFijn,
    },
    {
      ...gedeeld,
      titel: land ? t.tijdlijn.partnersGemiddeld : t.tijdlijn.partners,
      punten: reeks('partners'),
      maximum: hoogste,
      as: getal.heel(hoogste),
      schrijf: land ? getal.decimaal : getal.heel,
    },
  ];
}

/** Dashed where one end of a line is carried from another year. */
export function isGestreept(van: Grafiekpunt, naar: Grafiekpunt): boolean {
  return !(van.waargenomen && naar.waargenomen);
}

/** How the i-th of so many labels stands at its dot, so that none sticks out. */
export function anker(i: number, aantal: number): 'start' | 'middle' | 'end' {
  if (i === 0) return 'start';
  return i === aantal - 1 ? 'end' : 'middle';
}
