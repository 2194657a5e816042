import { type GekozenIndelingen, naamVan } from '../congruentie/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/Keuzeveld.tsx';
import { Uitklap } from '../ui/Uitklap.tsx';
import { Gamma } from './Gamma.tsx';
import { Bandveld } from './Getalveld.tsx';
import { Deeltitel, Vinkje } from './Velden.tsx';
import { standaardGamma, type TweedeLaag } from './vraag.ts';
import type { Vraagbeheer } from './vraagbeheer.ts';

interface LagenProps {
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Vraagbeheer;
}

/** The chosen indelingen with fewer regio's than the middle one: a first guess at what belongs to the larger layer. */
function coarsest({ indelingen }: GekozenIndelingen): string[] {
  const aantallen = indelingen.map(({ editie }) => editie.regios.length).sort((a, b) => a - b);
  const midden = aantallen[aantallen.length >> 1] ?? 0;
  return indelingen.flatMap(({ rij, editie }) => (editie.regios.length < midden ? [rij.indeling] : []));
}

/** One layer of regions, or small ones inside large ones. */
export function Lagen({ gekozen, beheer }: LagenProps) {
  const { t, taal } = useTaal();
  const { laag2 } = beheer.vraag;
  const wijzig = (deel: { readonly [K in keyof TweedeLaag]?: TweedeLaag[K] | undefined }) => {
    const { aantal, inwoners, ...rest } = { gamma: standaardGamma / 2, indelingen: [], ...laag2, ...deel };
    const nieuw: TweedeLaag = {
      indelingen: rest.indelingen ?? [],
      gamma: rest.gamma ?? standaardGamma / 2,
      ...(aantal ? { aantal } : {}),
      ...(inwoners ? { inwoners } : {}),
    };
    beheer.wijzig({ laag2: nieuw });
  };
  const assign = (id: string, groot: boolean) => {
    const rest = (laag2?.indelingen ?? []).filter((i) => i !== id);
    wijzig({ indelingen: groot ? [...rest, id] : rest });
  };
  return (
    <Uitklap titel={<Deeltitel titel={t.ontwerp.lagen} stand={laag2 ? '2' : '1'} />}>
      <p>{t.ontwerp.lagenUitleg}</p>
      <Vinkje
        tekst={t.ontwerp.tweeLagen}
        aan={laag2 !== undefined}
        onWissel={(aan) =>
          aan ? wijzig({ indelingen: coarsest(gekozen) }) : beheer.wijzig({ laag2: undefined })
        }
      />
      {laag2 && (
        <>
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
      )}
    </Uitklap>
  );
}
