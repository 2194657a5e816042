import { Heading } from '@nl-design-system-candidate/heading-react';
import { compareNamen, midden, type Tafelaantal, tafelsAt } from '@samenhang/core';
import { aantalTekst, type Spraak } from '@samenhang/taal';
import { jaarVan, type Standbeheer } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Versnipperbeeld } from './versnippering/versnipperbeeld.ts';

interface RanglijstProps {
  readonly spraak: Spraak;
  readonly versnippering: Versnipperbeeld;
  readonly beheer: Standbeheer;
}

interface Rangrij {
  readonly code: string;
  readonly naam: string;
  readonly nu: Tafelaantal;
  readonly straks: Tafelaantal | undefined;
}

function signed(spraak: Spraak, x: number): string {
  if (x === 0) return spraak.getal.heel(0);
  const getal = spraak.getal.decimaal(Math.abs(x));
  return x > 0 ? `+${getal}` : `−${getal}`;
}

function winst({ nu, straks }: Rangrij): number {
  return straks ? midden(straks) - midden(nu) : Number.NaN;
}

/** The columns of another map. */
function kolommenDan(spraak: Spraak): readonly Kolom<Rangrij>[] {
  const tekst = spraak.t.versnippering;
  return [
    {
      id: 'straks',
      kop: tekst.straks,
      getal: true,
      sorteer: (r) => (r.straks ? midden(r.straks) : Number.NaN),
      cel: (r) => (r.straks ? aantalTekst(spraak, r.straks) : ''),
    },
    {
      id: 'verschil',
      kop: tekst.verschil,
      getal: true,
      sorteer: winst,
      cel: (r) => signed(spraak, winst(r)),
    },
  ];
}

function kolommenNu(spraak: Spraak): readonly Kolom<Rangrij>[] {
  const { t } = spraak;
  return [
    {
      id: 'naam',
      kop: t.tabel.gemeente,
      isNaam: true,
      sorteer: (r) => r.naam,
      cel: (r) => (
        <Koppeling to="/gemeente/$code" params={{ code: r.code }} search={jaarVan}>
          {r.naam}
        </Koppeling>
      ),
    },
    {
      id: 'nu',
      kop: t.versnippering.nu,
      getal: true,
      sorteer: (r) => midden(r.nu),
      cel: (r) => aantalTekst(spraak, r.nu),
    },
  ];
}

/** Every gemeente with its number of tafels: the table behind the map. */
export function Ranglijst({ spraak, versnippering: { voor, na }, beheer }: RanglijstProps) {
  const tekst = spraak.t.versnippering;
  // By name first: the table keeps that order among equals.
  const rijen = spraak.atlas.gemeenten
    .map(
      ({ code, naam }, g): Rangrij => ({
        code,
        naam,
        nu: tafelsAt(voor, g, 0),
        straks: na && tafelsAt(na, g, 0),
      }),
    )
    .sort((a, b) => compareNamen(a.naam, b.naam));
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2}>{tekst.ranglijst}</Heading>
      <Schuif label={tekst.ranglijst} hoog>
        <Tabel
          bijschrift={tekst.ranglijst}
          bijschriftVerborgen
          kolommen={[...kolommenNu(spraak), ...(na ? kolommenDan(spraak) : [])]}
          rijen={rijen}
          sleutel={(r) => r.code}
          volgorde={beheer.stand.volgorde ?? '-nu'}
          onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
        />
      </Schuif>
    </section>
  );
}
