import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { kleineLetter } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { type GekozenIndelingen, naamVan } from '../keuze/index.ts';
import type { Landbeeld } from '../land/index.ts';
import { Skelet } from '../ui/Skelet.tsx';

interface OpeningProps {
  readonly jaar: number | undefined;
  readonly land: Landbeeld | undefined;
  readonly gekozen: GekozenIndelingen | undefined;
}

/** The headline: what leaving one indeling out would do most. */
export function Opening({ jaar, land, gekozen }: OpeningProps) {
  const { t, getal } = useTaal();
  const kop = useKop(land, gekozen);
  const meer = land !== undefined && (gekozen?.indelingen.length ?? 0) > 1;
  return (
    <>
      <p className="sh-bovenkop">
        {jaar === undefined ? t.congruentie.titel : t.congruentie.bovenkop(String(jaar))}
      </p>
      <Heading level={1} className="sh-kopzin">
        {kop ?? <Skelet regels={3} />}
        {kop === undefined && <span className="sh-verborgen">{t.congruentie.titel}</span>}
      </Heading>
      <Paragraph className="sh-lead">
        {meer ? (
          <>
            {t.congruentie.lead(getal.procentFijn(land.gemiddelde))}{' '}
            <span className="sh-niet-drukken">{t.congruentie.leadKeuze}</span>
          </>
        ) : (
          t.congruentie.leadEen
        )}
      </Paragraph>
    </>
  );
}

function useKop(land: Landbeeld | undefined, gekozen: GekozenIndelingen | undefined): string | undefined {
  const { t, taal, getal } = useTaal();
  if (!gekozen) return undefined;
  if (!land || gekozen.indelingen.length < 2) return t.congruentie.kopEen;
  const verschillen = land.bijdragen.map(({ verschil }) => verschil).filter((x) => !Number.isNaN(x));
  const laagste = Math.min(...verschillen);
  const plaats = land.bijdragen.findIndex(({ verschil }) => verschil === laagste);
  const indeling = gekozen.indelingen[plaats];
  return indeling && laagste < 0
    ? t.congruentie.kop(
        kleineLetter(naamVan(indeling.rij, taal)),
        getal.procentFijn(land.gemiddelde - laagste),
      )
    : t.congruentie.kopVast(getal.procentFijn(land.gemiddelde));
}
