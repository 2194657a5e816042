import type { Atlas, Koppelfout } from '@samenhang/core';
import { type Eigen, verbeterEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Bestandkop } from './Bestandkop.tsx';
import { Kaartlezing } from './Kaartlezing.tsx';

interface EigenUitkomstProps {
  readonly eigen: Eigen;
  readonly atlas: Atlas | undefined;
  readonly onWeg: (id: string) => void;
}

/** How one own table was understood: what counts, what does not and what may be meant. */
export function EigenUitkomst({ eigen, atlas, onWeg }: EigenUitkomstProps) {
  const { t, getal } = useTaal();
  const { id, naam, rijen, uitkomst, kaart } = eigen;
  const { editie, vertaald, zonderRegio } = uitkomst;
  const gemeenten = editie.overdekking.aantalEenheden - zonderRegio.length;
  return (
    <div className="sh-bestand">
      <Bestandkop id={id} naam={naam} onWeg={onWeg} />
      <p role="status">
        {kaart
          ? t.eigen.gelegd(getal.heel(gemeenten), getal.heel(editie.regios.length))
          : t.eigen.gelezen(
              getal.heel(rijen.length),
              getal.heel(gemeenten),
              getal.heel(editie.regios.length),
            )}{' '}
        {!kaart && zonderRegio.length > 0 && t.eigen.zonder(getal.heel(zonderRegio.length))}{' '}
        {vertaald.length > 0 && t.eigen.vertaald(getal.heel(vertaald.length))}
      </p>
      {kaart && <Kaartlezing eigen={eigen} kaart={kaart} atlas={atlas} />}
      {gemeenten === 0 && (
        <Melding soort="warning">{kaart ? t.eigen.nietsGeraakt : t.eigen.fouten.niets}</Melding>
      )}
      <Onbegrepen eigen={eigen} />
    </div>
  );
}

/** The lines that do not count, with a button for each gemeente that may be meant. */
function Onbegrepen({ eigen }: { readonly eigen: Eigen }) {
  const { t, getal } = useTaal();
  const { fouten } = eigen.uitkomst;
  if (fouten.length === 0) return null;
  const titel = t.eigen.onbegrepen(getal.heel(fouten.length));
  return (
    <Schuif label={titel}>
      <Tabel<Koppelfout>
        bijschrift={titel}
        rijen={fouten}
        sleutel={(fout) => String(fout.rij)}
        kolommen={[
          { id: 'regel', kop: t.eigen.regel, getal: true, cel: ({ rij }) => rij },
          { id: 'staat', kop: t.eigen.staat, isNaam: true, cel: ({ gemeente }) => gemeente },
          { id: 'waarom', kop: t.eigen.waarom, cel: ({ soort }) => t.eigen.redenen[soort] },
          {
            id: 'bedoelt',
            kop: t.eigen.bedoelt,
            cel: ({ rij, suggesties }) =>
              suggesties.length === 0
                ? t.eigen.geenSuggestie
                : suggesties.map(({ code, naam }) => (
                    <button
                      key={code}
                      type="button"
                      className="sh-tekstknop sh-bestand__neem"
                      aria-label={t.eigen.neem(naam, String(rij))}
                      onClick={() => verbeterEigen(eigen.id, rij, code)}
                    >
                      {naam}
                    </button>
                  )),
          },
        ]}
      />
    </Schuif>
  );
}
