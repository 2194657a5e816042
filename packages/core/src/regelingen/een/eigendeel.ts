import { listWaarden, type Veldwaarde } from '../../aanvulling/index.ts';
import type { RegelingAntwoord } from '../antwoord.ts';
import type { Inhoudmerk } from '../eisen/inhoud.ts';
import { type Domeincorrectie, SOCIAAL } from '../register/domein.ts';
import type { Registerversie } from '../register/versie.ts';
import { presentBeoordeling, type Regelingbron } from './weergave.ts';

/** What organisations marked at the contents of a version. */
function marksOf(beeld: readonly Veldwaarde[]): readonly Inhoudmerk[] {
  return listWaarden(beeld, 'inhoud').map((merk) => ({
    eis: (merk.kenmerk ?? '').toLowerCase(),
    stand: merk.stand === 'botsing' ? 'botsing' : merk.waarde === 'aanwezig' ? 'aanwezig' : 'afwezig',
  }));
}

/** What organisations say of the social domain; where they do not agree the register counts. */
export function listCorrecties(beeld: readonly Veldwaarde[], regeling: string): readonly Domeincorrectie[] {
  return listWaarden(beeld, 'sociaal_domein').flatMap((gezegd) => {
    const [eerste] = gezegd.van;
    if (gezegd.stand === 'botsing' || !eerste) return [];
    const { bron, organisatie, op } = eerste;
    const hoort = gezegd.waarde === 'ja';
    return [{ regeling, domein: SOCIAAL, hoort, bron: `${organisatie.naam}: ${bron.tekst}`, datum: op }];
  });
}

/**
 * The domains and the checklist of a version, with what organisations say of it.
 *
 * @param gevraagd ISO date, as for the page of the regeling.
 * @param beeld what `layAanvullingen` made of this version.
 */
export function presentEigendeel(
  bron: Pick<Regelingbron, 'index' | 'inhoudseisen'>,
  versie: Registerversie,
  gevraagd: string,
  beeld: readonly Veldwaarde[],
): Pick<RegelingAntwoord, 'domeinen' | 'sociaal' | 'inhoud'> {
  return presentBeoordeling(bron, versie, gevraagd, {
    correcties: listCorrecties(beeld, versie.rooId),
    merken: marksOf(beeld),
  });
}
