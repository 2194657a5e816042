import { opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import type { Jarenbeeld } from './beeld.ts';

interface Verhaal {
  readonly jaar: number;
  readonly tekst: string;
}

/** What the herindelingen were, a sentence each, without their year. */
export function useVerhalen(
  { punten, gebeurtenissen, herindelingsjaren }: Jarenbeeld,
  land: boolean,
): Verhaal[] {
  const { t, taal, getal } = useTaal();
  if (land)
    return herindelingsjaren.map((jaar) => {
      const aantal = (j: number) => getal.heel(punten.find((p) => p.jaar === j)?.gemeenten ?? Number.NaN);
      return { jaar, tekst: t.tijdlijn.land(aantal(jaar - 1), aantal(jaar)) };
    });
  return gebeurtenissen.map(({ jaar, soort, anderen }) => {
    const meer = soort === 'opgenomen' && anderen.length > 1;
    const zin = t.tijdlijn.soorten[meer ? 'opgenomenMeer' : soort];
    return { jaar, tekst: zin(opsomming(taal, anderen)) };
  });
}
