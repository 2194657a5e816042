import type { Opgavegebeurtenis, Opgavestuk } from '@samenhang/core/opgave';
import { type Catalogus, datumInWoorden, kleineLetter, opsomming, type Taal } from '@samenhang/taal';
import { type Atomstuk, toAtom } from './atom.ts';

interface Feedkop {
  readonly t: Catalogus;
  readonly taal: Taal;
  /** The address of the feed. */
  readonly zelf: URL;
}

/** A step in words: what was given along with it. */
function tell(
  { wat, reden, antwoord, loket, velden, terugkijken }: Opgavegebeurtenis,
  { t, taal }: Feedkop,
): string {
  const { een, gevolgen, loketten, velden: delen } = t.opgave;
  const namen = velden.map((veld) => delen[veld as keyof typeof delen]);
  return [
    ...(antwoord === null
      ? []
      : [
          antwoord.tekst,
          een.verandert(
            kleineLetter(
              opsomming(
                taal,
                antwoord.gevolgen.map((een) => gevolgen[een]),
              ),
            ),
          ),
          ...(antwoord.uiterlijk === null ? [] : [een.uiterlijk(datumInWoorden(antwoord.uiterlijk, taal))]),
        ]),
    ...(loket === null ? [] : [een.naar(loketten[loket])]),
    ...(reden === '' ? [] : [een.reden(reden)]),
    ...(namen.length === 0
      ? []
      : [een[wat === 'gewijzigd' ? 'gewijzigd' : 'overWat'](opsomming(taal, namen))]),
    ...(terugkijken === null ? [] : [een.terugkijken(datumInWoorden(terugkijken, taal))]),
  ].join('\n');
}

function entriesOf({ id, inhoud, verloop }: Opgavestuk, kop: Feedkop): readonly Atomstuk[] {
  const { t } = kop;
  return verloop.map((stap) => {
    const wat = t.opgave.feiten[stap.wat];
    return {
      kenmerk: ['opgave', id, stap.nummer],
      titel: `${inhoud.titel}: ${stap.organisatie ? t.opgave.deed(stap.organisatie.naam, wat) : wat}`,
      tekst: tell(stap, kop),
      adres: `/agenda/${id}`,
      auteur: stap.organisatie?.naam ?? t.site.naam,
      op: stap.op,
    };
  });
}

/** As many steps as a feed tells: who asks now and then misses none. */
const HOOGSTENS = 100;

/** What happened with opgaven, as a feed; of one of them where `een` is given. */
export function opgavenToAtom(stukken: readonly Opgavestuk[], kop: Feedkop, een?: Opgavestuk): string {
  const { t, taal, zelf } = kop;
  const alle = stukken.flatMap((stuk) => entriesOf(stuk, kop));
  return toAtom({
    titel: een ? een.inhoud.titel : t.opgave.lijst.titel,
    taal,
    zelf,
    adres: een ? `/agenda/${een.id}` : '/agenda',
    stukken: alle.toSorted((a, b) => b.op.localeCompare(a.op)).slice(0, HOOGSTENS),
  });
}
