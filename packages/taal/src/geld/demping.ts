import type { OvergangAntwoord } from '@samenhang/core/geld';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** More years than this are told as a stretch. */
const meesteJaren = 4;
/** Less than a euro is no shortfall, but rounding. */
const centen = 0.5;

/**
 * Where the damping cannot do what it should, and by how much, year by year.
 * @returns undefined where there is no damping, or where it does what it should.
 */
export function tellDemptekort(
  { jaren, aannames }: OvergangAntwoord,
  { t, taal }: { readonly t: Catalogus; readonly taal: Taal },
): string | undefined {
  const getal = maakGetallen(taal);
  const grens = aannames.find(({ veld }) => veld === 'demping')?.waarde;
  const tekort = jaren.filter((j) => j.tekort > centen);
  const [eerste] = tekort;
  const laatste = tekort.at(-1);
  if (typeof grens !== 'number' || !eerste || !laatste) return undefined;
  const z = t.geld.overgang;
  if (tekort.length <= meesteJaren)
    return z.dempTekort(
      getal.nauwkeurig(grens),
      opsomming(
        taal,
        tekort.map((j) => z.dempJaar(String(j.jaar), getal.heel(j.tekort))),
      ),
    );
  const meest = tekort.reduce((a, b) => (b.tekort > a.tekort ? b : a));
  return z.dempTekort(
    getal.nauwkeurig(grens),
    z.dempMeest({
      aantal: getal.heel(tekort.length),
      van: String(eerste.jaar),
      tot: String(laatste.jaar),
      euro: getal.heel(tekort.reduce((som, j) => som + j.tekort, 0)),
      meest: z.dempJaar(String(meest.jaar), getal.heel(meest.tekort)),
    }),
  );
}
