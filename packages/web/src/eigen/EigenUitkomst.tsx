import type { Atlas, Koppelfout } from '@samenhang/core';
import { eigenNoten } from '@samenhang/taal';
import { type Eigen, verbeterEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Bestandkop } from './Bestandkop.tsx';
import { Kaartlezing } from './Kaartlezing.tsx';
import { Kolommen } from './Kolommen.tsx';
import { Vlakzin } from './Leesmelding.tsx';

interface EigenUitkomstProps {
  readonly eigen: Eigen;
  readonly atlas: Atlas | undefined;
  /** It has just come in by somebody's choice of columns: who made it goes on here. */
  readonly isNet: boolean;
  readonly onWeg: (id: string) => void;
}

/** How one own table was understood: what counts, what does not and what may be meant. */
export function EigenUitkomst({ eigen, atlas, isNet, onWeg }: EigenUitkomstProps) {
  const { t, getal } = useTaal();
  const { id, naam, rijen, uitkomst, kaart } = eigen;
  const { editie, vertaald, zonderRegio } = uitkomst;
  const gemeenten = editie.overdekking.aantalEenheden - zonderRegio.length;
  return (
    <div className="sh-bestand">
      <Bestandkop id={id} naam={naam} isNet={isNet} onWeg={onWeg} />
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
        <Melding soort="warning">{kaart ? t.eigen.nietsGeraakt : t.eigen.fouten.niets()}</Melding>
      )}
      <Noten eigen={eigen} />
      {atlas && <Kolommen eigen={eigen} atlas={atlas} />}
      <Onbegrepen eigen={eigen} />
    </div>
  );
}

/** What to know of how the file was understood: guesses, doubts, and what does not add up. */
function Noten({ eigen: { uitkomst, lezing, overgeslagen } }: { readonly eigen: Eigen }) {
  const { taal, t, getal } = useTaal();
  const noten = eigenNoten(uitkomst, lezing, { taal, t, getal });
  return (
    <>
      {noten.map((noot) => (
        <p key={noot} className="sh-noot">
          {noot}
        </p>
      ))}
      {overgeslagen.map((fout) => (
        <p key={`${fout.code} ${fout.nummer}`} className="sh-noot">
          {t.eigen.overgeslagen} <Vlakzin fout={fout} />
        </p>
      ))}
    </>
  );
}

/** So many lines are shown one by one; who sees these knows what is wrong with the rest. */
const MEESTE_FOUTEN = 20;

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
        rijen={fouten.slice(0, MEESTE_FOUTEN)}
        sleutel={(fout) => String(fout.rij)}
        kolommen={[
          { id: 'regel', kop: t.eigen.regel, getal: true, cel: ({ rij }) => rij },
          {
            id: 'staat',
            kop: t.eigen.staat,
            isNaam: true,
            cel: ({ gemeente }) => (gemeente.length > 80 ? `${gemeente.slice(0, 79)}…` : gemeente),
          },
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
