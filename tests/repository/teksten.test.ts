import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '@samenhang/taal';
import { expect, it } from 'vitest';

/** The path of every text of a catalogue. */
function paths(deel: object, pad: readonly string[] = []): string[] {
  return Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]) => {
    const hier = [...pad, naam];
    return typeof waarde === 'object' && waarde !== null ? paths(waarde, hier) : [hier.join('.')];
  });
}

/** Words of every file that may use texts: all source, but for the catalogues themselves and the tests. */
function readWords(): ReadonlySet<string>[] {
  const packages = join(import.meta.dirname, '../../packages');
  return ['web', 'cli', 'server', 'beeld', 'taal'].flatMap((naam) => {
    const src = join(packages, naam, 'src');
    return readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
      .filter((file) => !(naam === 'taal' && /^(?:nl|en)[/\\]/u.test(file)))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .map((tekst) => new Set(tekst.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)));
  });
}

/** Groups of which one text is chosen by a code, or that are shown whole: who uses the group uses each of them. */
const groepen = [
  'acties.soorten',
  'account.fouten',
  'begrippen',
  'domeinen',
  'eigen.fouten',
  'eigen.kaartfouten',
  'eigen.kolommen.merken',
  'eigen.kolommen.rollen',
  'eigen.redenen',
  'eigen.stelsel',
  'fouten',
  'indelingen.verplichtingen',
  'keuze.namen',
  'dossier.beslissers',
  'dossier.soortStuk',
  'dossier.vragen',
  'dossier.wieVult',
  'eigenaars.fouten',
  'eigenaars.functies',
  'eigenaars.post',
  'kalender.agenda',
  'kalender.eigen.namen',
  'kalender.extra',
  'kalender.feed.soorten',
  'kalender.nemers',
  'kalender.vrij',
  'register.grip.wieVult',
  'gegevens.themas',
  'geld.deelnemers.bronnen',
  'geld.bedragen.zijden',
  'geld.deelnemers.invoer.kolommen',
  'geld.fouten',
  'geld.huisvesting.fouten',
  'geld.huisvesting.maten',
  'geld.ontvanger.maten',
  'geld.samen.regels',
  'geld.samen.velden',
  'geld.scherm.groepen',
  'geld.scherm.maten',
  'geld.scherm.velden',
  'geld.spreiding.cijfers',
  'geld.sleutels.fouten',
  'geld.sleutels.maten',
  'geld.spreiding.doelen',
  'geld.spreiding.receptDoelen',
  'geld.scherm.bereiken',
  'geld.scherm.oudNaren',
  'geld.scherm.overgangen',
  'geld.uitkeringen.maten',
  'geld.soorten',
  'geld.tabel.fouten',
  'geld.tabel.kolommen',
  'geld.spreiding.ruimtefouten',
  'geld.spreiding.tabelfouten',
  'geld.vertrek.fouten',
  'geld.vertrek.grondslagen',
  'gemeente.verband',
  'taken.soort',
  'taken.vraag.tijden',
  'tijdlijn.soorten',
  'mijn.stap',
  'mijn.wachtwoordfouten',
  'kring.aandacht',
  'kring.regels.punten',
  'kring.rollen',
  'kring.sjabloonUitleg',
  'kring.sjablonen',
  'kring.staten',
  'kring.startUitleg',
  'kring.stappen',
  'kring.teksten',
  'kring.themas',
  'kring.voortgangen',
  'ontwerp.gammaWoorden',
  'ontwerp.laagKeuze',
  'ontwerp.toonLaag',
  'over.a11yGemaaktPunten',
  'over.bewaring.tot',
  'over.bewaring.wat',
  'signaal.een.stappen',
  'signaal.form.fouten',
  'signaal.form.groepen',
  'signaal.form.hoeVaak',
  'signaal.form.naden',
  'signaal.form.rollen',
  'signaal.form.uitleg',
  'signaal.form.velden',
  'signaal.form.wat',
  'signaal.lijst.soorten',
  'signaal.lijst.stappen',
  'signaal.lijst.staten',
  'signaal.blad.grenzen.waarschuwingen',
  'signaal.blad.soorten',
  'signaal.redactie.daden',
  'signaal.redactie.uitleg',
  'signaal.vondsten',
  'over.a11yGetestPunten',
  'over.a11yNietPunten',
  'post.brieven',
  'overheveling.gevolgen',
  'overheveling.vormen',
  'problemen.herstel',
  'problemen.titels',
  'problemen.wat',
  'problemen.zinnen',
  'recept.bases',
  'register.filter',
  'register.gelijken',
  'register.grip.maten',
  'register.inhoudstand',
  'register.keten',
  'register.mag',
  'register.overdracht',
  'register.redenen',
  'register.standen',
  'register.velden',
  'register.volgordes',
  'rekenen.fouten',
  'route.beslissers',
  'route.huishouden.groepen',
  'route.kaart.aangenomen',
  'route.partij',
  'route.regels',
  'route.tweede',
  'taken.soort',
  'taken.vraag.tijden',
  'aanvulling.fouten',
  'aanvulling.groepen',
  'aanvulling.hier.standen',
  'aanvulling.invoer.bestand',
  'aanvulling.invoer.standen',
  'aanvulling.nummers',
  'aanvulling.register.groepen',
  'aanvulling.register.standen',
  'aanvulling.soorten',
  'aanvulling.velden',
  'aanvulling.vormen',
  'zienswijzen.aanleidingen',
  'zienswijzen.fouten',
  'zienswijzen.gevolgden',
  'zienswijzen.letOp',
  'zienswijzen.stappen',
  'zienswijzen.staten',
  'sturing.regiorollen',
  'register.uitExport.fouten',
  'register.uitExport.noten',
  'register.uitExport.soorten',
  'toegang.delen.keuzes',
  'toegang.delen.magKeuzes',
  'toegang.kop',
  'toegang.inleiding',
  'toegang.organisatie.log',
  'toegang.organisatie.stapStand',
  'toegang.passkeys.apparaat',
  'toegang.passkeys.fouten',
  'toegang.rollen',
  'toegang.rolUitleg',
  'toegang.wat',
  'toegang.wie',
  'uitvoering.rol',
  'vergelijking.mate',
  'voet.lichten',
  'zienswijzen.samen.standen',
  'zienswijzen.samen.weg.vereisten',
];

it('no text is left that nobody uses', () => {
  const files = readWords();
  const paden = paths(nl).map((pad) => groepen.find((groep) => pad.startsWith(`${groep}.`)) ?? pad);
  expect(
    groepen.filter((groep) => !paden.includes(groep)),
    'groups that are no longer there',
  ).toEqual([]);
  // Used is: one file has every word of the path. Rough, but it finds what was left behind.
  const unused = paden.filter((pad) => {
    const delen = pad.split('.');
    return !files.some((words) => delen.every((deel) => words.has(deel)));
  });
  expect(unused).toEqual([]);
});
