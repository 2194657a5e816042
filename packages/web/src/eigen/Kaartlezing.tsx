import type { Atlas } from '@samenhang/core';
import { type Eigen, type EigenKaart, noemEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

interface KaartlezingProps {
  readonly eigen: Eigen;
  readonly kaart: EigenKaart;
  readonly atlas: Atlas | undefined;
}

/** How a map was understood: its coordinates, the names of its regio's, and the gemeenten that are in doubt. */
export function Kaartlezing({ eigen: { id, uitkomst }, kaart, atlas }: KaartlezingProps) {
  const { t, getal } = useTaal();
  const { zonderRegio } = uitkomst;
  const { onzeker, overdekking: o } = uitkomst.editie;
  const grootste = (g: number) => Math.max(...o.aandeel.subarray(o.start[g], o.start[g + 1]));
  const twijfel = onzeker.map((g) => `${atlas?.gemeenten[g]?.naam ?? ''} (${getal.procent(grootste(g))})`);
  return (
    <>
      <p>{t.eigen.stelsel[kaart.stelsel][kaart.gevonden]}</p>
      {kaart.keuzes.length > 1 && (
        <Keuzeveld
          label={t.eigen.naamUit}
          waarde={kaart.velden.naam ?? ''}
          opties={kaart.keuzes.map((veld) => ({
            waarde: veld,
            tekst: t.eigen.naamveld(veld, kaart.vlakken[0]?.eigenschappen[veld] ?? ''),
          }))}
          onKies={(veld) => noemEigen(id, veld)}
        />
      )}
      <p className="sh-noot">{t.eigen.regel95}</p>
      {twijfel.length > 0 && (
        <Uitklap titel={t.eigen.twijfel(getal.heel(twijfel.length))}>
          <p>{twijfel.join(', ')}</p>
        </Uitklap>
      )}
      {zonderRegio.length > 0 && (
        <Uitklap titel={t.eigen.zonder(getal.heel(zonderRegio.length))}>
          <p>{zonderRegio.map(({ naam }) => naam).join(', ')}</p>
        </Uitklap>
      )}
    </>
  );
}
