import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Taak } from '@samenhang/core';
import { hoofdletter, inTaal, kleineLetter, opsomming, regiosoort, type Spraak } from '@samenhang/taal';
import { isEigen, type Jaarbeeld } from '../../atlas/index.ts';
import { EigenGegevens } from '../../eigen/index.ts';
import { Jaarkeuze, naamVan, type Standbeheer } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Versnipperadres } from '../adres.ts';
import type { Routegegevens } from '../vragen.ts';
import type { Versnipperbeeld } from './versnipperbeeld.ts';

interface VersnipperkeuzeProps {
  readonly spraak: Spraak;
  readonly versnippering: Versnipperbeeld;
  readonly gegevens: Routegegevens;
  readonly beeld: Jaarbeeld;
  readonly beheer: Standbeheer<Versnipperadres>;
}

/** What an indeling is called: by the catalogue, or by its kind of regio where the package does not have it. */
export function indelingnaam(spraak: Spraak, taken: readonly Taak[], indeling: string): string {
  const rij = spraak.atlas.indelingen.get(indeling);
  return rij ? naamVan(rij, spraak.taal) : hoofdletter(regiosoort(spraak, taken, indeling));
}

/** Which household, which year, and what if. */
export function Versnipperkeuze(props: VersnipperkeuzeProps) {
  const { spraak, versnippering, gegevens, beeld, beheer } = props;
  const { t, taal } = spraak;
  const { taken, huishoudens } = gegevens.takenboek;
  const onbekend = versnippering.indelingen
    .filter((i) => !i.bekend)
    .map((i) => kleineLetter(indelingnaam(spraak, taken, i.indeling)));
  return (
    <div className="sh-watals">
      <Keuzeveld
        label={t.versnippering.huishouden}
        waarde={versnippering.huishouden.huishouden}
        opties={huishoudens.map((h) => ({ waarde: h.huishouden, tekst: inTaal(taal, h) }))}
        onKies={(huishouden) => beheer.wijzig({ huishouden })}
      />
      <Jaarkeuze jaren={beeld.jaren} jaar={spraak.atlas.jaar} onJaar={(jaar) => beheer.wijzig({ jaar })} />
      {onbekend.length > 0 && (
        <p className="sh-kaartje__gat">{t.versnippering.ontbreekt(opsomming(taal, onbekend))}</p>
      )}
      <Watals {...props} />
    </div>
  );
}

function Watals({ spraak, versnippering, gegevens, beeld, beheer }: VersnipperkeuzeProps) {
  const { versnippering: tekst } = spraak.t;
  const { zonder = [] } = beheer.stand;
  const toggle = (indeling: string) => {
    const nieuw = zonder.includes(indeling) ? zonder.filter((z) => z !== indeling) : [...zonder, indeling];
    beheer.wijzig({ zonder: nieuw.length > 0 ? nieuw : undefined });
  };
  return (
    <section className="sh-watals__deel" aria-labelledby="kop-watals">
      <Heading level={2} appearance="level-3" id="kop-watals">
        {tekst.watAls}
      </Heading>
      <p className="sh-noot">
        {versnippering.indelingen.length > 0 ? tekst.watAlsUitleg : tekst.geenIndeling}
      </p>
      <fieldset className="sh-watals__lijst" aria-labelledby="kop-watals">
        {versnippering.indelingen.map(({ indeling, bijdrage }) => (
          <label key={indeling} className="sh-watals__regel">
            <input type="checkbox" checked={zonder.includes(indeling)} onChange={() => toggle(indeling)} />
            <span>{indelingnaam(spraak, gegevens.takenboek.taken, indeling)}</span>
            <span className="sh-zacht">
              {tekst.erbij(spraak.t.versnippering.tafels(spraak.getal.decimaal(bijdrage)))}
            </span>
          </label>
        ))}
      </fieldset>
      {versnippering.indelingen.length > 0 && <InPlaats spraak={spraak} beeld={beeld} beheer={beheer} />}
      {versnippering.na && (
        <div>
          <Button purpose="secondary" onClick={() => beheer.wijzig({ zonder: undefined, door: undefined })}>
            {tekst.herstel}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What takes the place of what is left out: each gemeente for itself, or an own indeling. */
function InPlaats({ spraak, beeld, beheer }: Pick<VersnipperkeuzeProps, 'spraak' | 'beeld' | 'beheer'>) {
  const { versnippering: tekst } = spraak.t;
  const { door } = beheer.stand;
  const bekend = door !== undefined && isEigen(door) && beeld.eigen.some((e) => e.id === door);
  return (
    <>
      <Keuzeveld
        label={tekst.door}
        waarde={bekend ? door : ''}
        opties={[
          { waarde: '', tekst: tekst.doorLokaal },
          ...beeld.eigen.map((e) => ({ waarde: e.id, tekst: tekst.doorEigen(e.naam) })),
        ]}
        onKies={(id) => beheer.wijzig({ door: id === '' ? undefined : id })}
      />
      <EigenGegevens
        beeld={beeld}
        onErbij={(id) => beheer.wijzig({ door: id })}
        onWeg={(id) => {
          if (id === door) beheer.wijzig({ door: undefined });
        }}
      />
    </>
  );
}
