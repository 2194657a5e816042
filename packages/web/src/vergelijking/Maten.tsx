import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import type { Blikken } from './kaarten/zicht.ts';
import type { Vergelijkbeeld } from './vergelijkbeeld.ts';

interface MatenProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
}

/** The measures, each with what it says in plain words. */
export function Maten({ blikken: { a, b }, beeld }: MatenProps) {
  const { t, getal } = useTaal();
  const { nesting, gelijkenis } = beeld;
  const procent = (x: number | null) => getal.procent(x ?? Number.NaN);
  const fijn = (x: number | null) => getal.fijn(x ?? Number.NaN);
  const v = t.vergelijking;
  const rijen = [
    {
      maat: v.nesting(a.naam, b.naam),
      waarde: procent(nesting.aInB),
      lezing: v.nestingLees(procent(nesting.aInB), procent(nesting.aInBInwoners)),
    },
    {
      maat: v.nesting(b.naam, a.naam),
      waarde: procent(nesting.bInA),
      lezing: v.nestingLees(procent(nesting.bInA), procent(nesting.bInAInwoners)),
    },
    { maat: v.ari, waarde: fijn(gelijkenis.ari), lezing: v.ariLees },
    { maat: v.nmi, waarde: fijn(gelijkenis.nmi), lezing: v.nmiLees },
    { maat: v.vi, waarde: fijn(gelijkenis.vi), lezing: v.viLees },
  ];
  return (
    <section className="sh-sectie">
      <Heading level={2}>{v.maten}</Heading>
      <p className="sh-tekst">{v.nestingUitleg}</p>
      <Tabel
        bijschrift={v.maten}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ maat }) => maat}
        kolommen={[
          { id: 'maat', kop: v.maat, isNaam: true, cel: ({ maat }) => maat },
          { id: 'waarde', kop: v.waarde, getal: true, cel: ({ waarde }) => waarde },
          { id: 'lezing', kop: v.lezing, cel: ({ lezing }) => lezing },
        ]}
      />
      <p className="sh-noot">{v.over(getal.heel(gelijkenis.aantalGemeenten))}</p>
    </section>
  );
}
