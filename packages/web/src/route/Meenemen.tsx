import { Heading } from '@nl-design-system-candidate/heading-react';
import { encode } from 'uqr';
import { useTaal } from '../i18n/taal.tsx';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { type Antwoordbron, makeBestanden } from './uitvoer.ts';

/** Takes the answer along: on paper, as a link, as a QR code, as a file. All of it is made here. */
export function Meenemen(bron: Antwoordbron) {
  const { t } = useTaal();
  const { mee } = t.route;
  return (
    <section className="sh-mee" aria-labelledby="kop-mee">
      <div className="sh-mee__tekst">
        <Heading level={2} id="kop-mee">
          {mee.kop}
        </Heading>
        <p className="sh-niet-drukken">{mee.uitleg}</p>
        <Uitvoerbalk
          adres={bron.adres}
          naam={`samenhang-route-${bron.spraak.atlas.jaar}`}
          soorten={['csv', 'json']}
          maak={() => makeBestanden(bron)}
        />
        <p className="sh-noot">{mee.gemaakt(String(bron.spraak.atlas.jaar))}</p>
        <p className="sh-mee__adres sh-alleen-druk">{bron.adres}</p>
      </div>
      <Qr tekst={bron.adres} />
    </section>
  );
}

/** The dark squares of a QR code as one path; undefined for a text that does not fit. */
function qrPad(tekst: string): { readonly pad: string; readonly maat: number } | undefined {
  try {
    const { data, size } = encode(tekst, { ecc: 'L', border: 4 });
    const pad = data
      .flatMap((rij, y) => rij.flatMap((donker, x) => (donker ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return { pad, maat: size };
  } catch {
    return undefined;
  }
}

function Qr({ tekst }: { readonly tekst: string }) {
  const { mee } = useTaal().t.route;
  const qr = qrPad(tekst);
  if (!qr) return <p className="sh-noot">{mee.qrTeLang}</p>;
  return (
    <svg
      className="sh-mee__qr"
      viewBox={`0 0 ${qr.maat} ${qr.maat}`}
      role="img"
      aria-label={mee.qr}
      shapeRendering="crispEdges"
    >
      <rect width={qr.maat} height={qr.maat} fill="#fff" />
      <path d={qr.pad} fill="#000" />
    </svg>
  );
}
