import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Geheimlink } from '../../ui/Geheimlink.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { inviteRaad, type Samenstuk, samenVraag, takeSamen, zienswijzenVraag } from '../vragen.ts';
import { Einde } from './Einde.tsx';

interface SamentekstProps {
  readonly organisatie: string;
  readonly stuk: Samenstuk;
  /** May who looks write, invite and take over? */
  readonly mag: boolean;
  readonly onSchrijf: (stuk: Samenstuk) => void;
  readonly onOvergenomen: (zienswijze: string) => void;
}

/** One text of several councils: its last version, those before, and which council did what with which. */
export function Samentekst({ organisatie, stuk, mag, onSchrijf, onOvergenomen }: SamentekstProps) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen.samen;
  const { versies } = stuk.inhoud;
  const laatste = versies.at(-1);
  if (!laatste) return null;
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={3}>{laatste.titel}</Heading>
      {stuk.inhoud.beeindigd !== undefined && (
        <p>{woorden.beeindigd(datumInWoorden(stuk.inhoud.beeindigd, taal))}</p>
      )}
      <Versie stuk={stuk} nummer={versies.length} />
      <Raden stuk={stuk} />
      {versies
        .slice(0, -1)
        .map((_, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version has its number and nothing else
          <Uitklap key={k} titel={woorden.eerder(String(k + 1))}>
            <Versie stuk={stuk} nummer={k + 1} />
          </Uitklap>
        ))
        .toReversed()}
      {mag && stuk.inhoud.beeindigd === undefined && (
        <Daden organisatie={organisatie} stuk={stuk} onSchrijf={onSchrijf} onOvergenomen={onOvergenomen} />
      )}
      {mag && <Einde organisatie={organisatie} stuk={stuk} />}
    </section>
  );
}

function Versie({ stuk, nummer }: { readonly stuk: Samenstuk; readonly nummer: number }) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen.samen;
  const versie = stuk.inhoud.versies[nummer - 1];
  if (!versie) return null;
  const wie = stuk.inhoud.raden.find(({ organisatie }) => organisatie === versie.organisatie);
  return (
    <>
      <p className="sh-zacht">
        {woorden.versie(String(nummer))}.{' '}
        {woorden.geschreven(wie?.naam ?? t.zienswijzen.iemand, datumInWoorden(versie.op, taal))}
      </p>
      {versie.alineas.map((alinea, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a version do not change
        <Paragraph key={k}>{alinea}</Paragraph>
      ))}
    </>
  );
}

/** What each council did with which version, by whom and when. */
function Raden({ stuk }: { readonly stuk: Samenstuk }) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen.samen;
  return (
    <>
      <Heading level={4}>{woorden.raden}</Heading>
      <ul className="utrecht-unordered-list">
        {stuk.inhoud.raden.map(({ organisatie, naam, besluiten, vertrokken }) => (
          <li key={organisatie} className="utrecht-unordered-list__item">
            {naam}:{' '}
            {besluiten.length === 0
              ? woorden.nog
              : besluiten
                  .map(({ versie, stand, besluit }) =>
                    [
                      woorden.stand(String(versie), woorden.standen[stand]),
                      besluit && woorden.besluit(besluit.door, datumInWoorden(besluit.op, taal)),
                    ]
                      .filter(Boolean)
                      .join(' '),
                  )
                  .join('; ')}
            {vertrokken !== undefined && ` (${woorden.vertrokken(datumInWoorden(vertrokken, taal))})`}
          </li>
        ))}
      </ul>
    </>
  );
}

type DadenProps = Omit<SamentekstProps, 'mag'>;

/** Taking over the last version, going on with it, and inviting another council. */
function Daden({ organisatie, stuk, onSchrijf, onOvergenomen }: DadenProps) {
  const woorden = useTaal().t.zienswijzen.samen;
  const client = useQueryClient();
  const nummer = stuk.inhoud.versies.length;
  const plek = { organisatie, tekst: stuk.id };
  const nodig = useMutation({ mutationFn: () => inviteRaad(plek) });
  const neem = useMutation({
    mutationFn: () => takeSamen(plek, nummer),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: samenVraag(organisatie).queryKey });
      await client.invalidateQueries({ queryKey: zienswijzenVraag(organisatie).queryKey });
      onOvergenomen(id);
    },
  });
  const ons = stuk.inhoud.raden.find((raad) => raad.organisatie === organisatie);
  const heeft = ons?.besluiten.some(({ versie }) => versie === nummer);
  const fout = nodig.error ?? neem.error;
  return (
    <>
      {fout && <Probleem fout={fout} />}
      {nodig.data && (
        <Geheimlink
          pad="/mijn/zienswijzen"
          sleutel={`meedoen=${nodig.data.sleutel}`}
          klaar={woorden.linkKlaar}
          label={woorden.link}
        />
      )}
      <div className="sh-knoppen">
        {!heeft && (
          <Button purpose="primary" onClick={() => neem.mutate()}>
            {woorden.neem(String(nummer))}
          </Button>
        )}
        <Button purpose="secondary" onClick={() => onSchrijf(stuk)}>
          {woorden.wijzig}
        </Button>
        <Button purpose="secondary" onClick={() => nodig.mutate()}>
          {woorden.nodig}
        </Button>
      </div>
    </>
  );
}
