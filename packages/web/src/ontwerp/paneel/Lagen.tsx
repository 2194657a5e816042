import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, assignLayers, boundSets } from '@samenhang/core';
import { useTaal } from '../../i18n/taal.tsx';
import { type GekozenIndelingen, naamVan } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import { groteGamma, type TweedeLaag } from '../vraag/vraag.ts';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { Gamma } from './Gamma.tsx';
import { Bandveld } from './Getalveld.tsx';
import { Deeltitel } from './Velden.tsx';

type Laagwijziging = { readonly [K in keyof TweedeLaag]?: TweedeLaag[K] | undefined };

interface LagenProps {
  readonly atlas: Atlas;
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Vraagbeheer;
}

/** The chosen indelingen whose scale fits the layer of large regions best. */
function fitLarge(atlas: Atlas, { indelingen }: GekozenIndelingen): readonly string[] {
  const ids = indelingen.map(({ rij }) => rij.indeling);
  return assignLayers(atlas, ids, 2, boundSets(atlas.regels))[1]?.indelingen ?? [];
}

/** One layer of regions, or small ones inside large ones. */
export function Lagen({ atlas, gekozen, beheer }: LagenProps) {
  const { t } = useTaal();
  const { laag2 } = beheer.vraag;
  const wijzig = (deel: Laagwijziging) => {
    const { aantal, inwoners, ...rest } = { gamma: groteGamma, indelingen: [], ...laag2, ...deel };
    const nieuw: TweedeLaag = {
      indelingen: rest.indelingen ?? [],
      gamma: rest.gamma ?? groteGamma,
      ...(aantal ? { aantal } : {}),
      ...(inwoners ? { inwoners } : {}),
    };
    beheer.wijzig({ laag2: nieuw });
  };
  return (
    <Uitklap titel={<Deeltitel titel={t.ontwerp.lagen} stand={laag2 ? '2' : '1'} />}>
      <p>{t.ontwerp.lagenUitleg}</p>
      <Vinkje
        label={t.ontwerp.tweeLagen}
        aan={laag2 !== undefined}
        onWissel={(aan) =>
          aan ? wijzig({ indelingen: fitLarge(atlas, gekozen) }) : beheer.wijzig({ laag2: undefined })
        }
      />
      {laag2 && <Tweede atlas={atlas} gekozen={gekozen} laag2={laag2} onWijzig={wijzig} />}
    </Uitklap>
  );
}

interface TweedeProps extends Omit<LagenProps, 'beheer'> {
  readonly laag2: TweedeLaag;
  readonly onWijzig: (deel: Laagwijziging) => void;
}

/** Which indelingen are of the large regions, and how large those are. */
function Tweede({ atlas, gekozen, laag2, onWijzig: wijzig }: TweedeProps) {
  const { t, taal } = useTaal();
  const assign = (id: string, groot: boolean) => {
    const rest = laag2.indelingen.filter((i) => i !== id);
    wijzig({ indelingen: groot ? [...rest, id] : rest });
  };
  return (
    <>
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => wijzig({ indelingen: fitLarge(atlas, gekozen) })}>
          {t.ontwerp.verdeel}
        </Button>
      </div>
      {gekozen.indelingen.map(({ rij }) => (
        <Keuzeveld
          key={rij.indeling}
          label={naamVan(rij, taal)}
          waarde={laag2.indelingen.includes(rij.indeling) ? '1' : '0'}
          opties={t.ontwerp.laagKeuze.map((tekst, k) => ({ waarde: String(k), tekst }))}
          onKies={(k) => assign(rij.indeling, k === '1')}
        />
      ))}
      <p className="sh-ontwerp__kop">{t.ontwerp.groteRegios}</p>
      <Gamma
        gamma={laag2.gamma}
        naam={`${t.ontwerp.gamma}: ${t.ontwerp.groteRegios}`}
        label={t.ontwerp.gamma}
        onGamma={(gamma) => wijzig({ gamma })}
      />
      <Bandveld label={t.ontwerp.regios} band={laag2.aantal} onBand={(aantal) => wijzig({ aantal })} />
      <Bandveld
        label={t.ontwerp.inwoners}
        band={laag2.inwoners}
        onBand={(inwoners) => wijzig({ inwoners })}
      />
    </>
  );
}
