import { describe, expect, it } from 'vitest';
import type { Schrijver } from '../uitvoer/index.ts';
import { run } from './programma.ts';

async function samenhang(...args: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const schrijver: Schrijver = {
    begin: performance.now(),
    regels: (...regels) => void uit.push(...regels),
    json: (waarde) => void uit.push(JSON.stringify(waarde)),
    fout: (...regels) => void fout.push(...regels),
    voortgang: () => undefined,
  };
  const code = await run(args, schrijver);
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}

describe('wrong use', () => {
  it.each([
    [['gemeente', 'Utrechtse Hevelrug'], "Bedoelde u 'Utrechtse Heuvelrug'?"],
    [['gemeente', 'Bergen'], "Bedoelde u 'Bergen (NH.)' (GM0373) of 'Bergen (L.)' (GM0893)?"],
    [['gemeente', 'Ten Boer'], 'opgegaan in Groningen (GM0014)'],
    [['gemeente', 'GM0140'], 'in delen opgegaan in'],
    [['gemeente', 'GM9999'], "De gemeente 'GM9999' kennen we niet in 2026."],
    [['gemeente', 'Urk', '--jaar', '1999'], 'Kies een jaar van 2011 tot en met 2026.'],
    [['gemeente', 'Urk', 'Lelystad'], 'Zet een naam met spaties tussen aanhalingstekens.'],
    [['gemeente'], 'Er ontbreekt iets: <gemeente>.'],
    [['gemente', 'Urk'], "Bedoelde u 'gemeente'?"],
    [['congruentie', '--jar', '2015'], "Bedoelde u '--jaar'?"],
    [['congruentie', '--jaar'], "Achter de optie '--jaar <jaar>' hoort een waarde."],
    [['congruentie', '--jaar', 'x'], "'x' is geen jaar"],
    [['congruentie', '--basis', 'alle'], "Bedoelde u 'alles'?"],
    [['congruentie', '--gewichten', '1,-2'], "'-2' is geen gewicht"],
    [['congruentie', '--gewichten', '1,2'], 'Noem ook de indelingen.'],
    [['congruentie', '--indelingen', 'veilgheidsregio'], "Bedoelde u 'veiligheidsregio'?"],
    [['congruentie', '--indelingen', 'corop,corop'], "De indeling 'corop' staat er twee keer."],
    [['vergelijk', 'corop'], 'Er ontbreekt iets: <b>.'],
    [['vergelijk', 'corop', 'provncie'], "Bedoelde u 'provincie'?"],
    [['kalender'], "De optie '--begrotingsjaar"],
    [['kalender', '--begrotingsjaar', '28'], "'28' is geen jaar"],
    [['kalender', '--begrotingsjaar', '2028', '--vaststelling', '31-12-2027'], "'31-12-2027' is geen datum"],
    [['data', 'chek'], "Bedoelde u 'check'?"],
    [['data', 'check', 'bestaat-niet'], "De map 'bestaat-niet' bestaat niet."],
    [['start', '--port', '99999'], 'is geen poort'],
    [['indeling', 'veilgheidsregio'], "Bedoelde u 'veiligheidsregio'?"],
    [['indeling', 'corop', '--vergelijk-met', '1999'], 'Kies een jaar van 2011 tot en met 2026.'],
    [['vergelijk', 'corop@1999', 'corop'], 'Kies een jaar van 2011 tot en met 2026.'],
    [['vergelijk', 'corop', 'bestaat-niet.csv'], "Het bestand 'bestaat-niet.csv' is er niet"],
    [['congruentie', '--extra', 'bestaat-niet.csv'], "Het bestand 'bestaat-niet.csv' is er niet"],
    [['congruentie', '--recept', 'bestaat-niet.json'], "Het bestand 'bestaat-niet.json' is er niet"],
    [['congruentie', '--recept', 'x.json', '--jaar', '2015'], 'Geef --recept of --jaar, niet allebei'],
    [['regelingen', '--op-datum', '2026-02-31'], "'2026-02-31' is geen datum"],
    [['regelingen', '--drempel', '0'], "'0' is geen drempel"],
    [['tijdlijn', '--gemeente', 'GM9999'], "De gemeente 'GM9999' kennen we niet"],
    [['tijdlijn', '--indelingen', 'veilgheidsregio'], "Bedoelde u 'veiligheidsregio'?"],
    [['tijdlijn', '--jaar', '2015'], "De optie '--jaar' bestaat niet."],
    [['route', '--gemeente', 'Zwolle'], 'Geef --behoeften of --huishouden'],
    [['route', '--gemeente', 'Zwolle', '--behoeften', 'schuden'], "Bedoelde u 'schulden'?"],
    [['route', '--postcode', '8635', '--behoeften', 'schulden'], 'Littenseradiel is verdeeld.'],
    [['route', '--alle', '--gemeente', 'Urk'], 'Geef --alle of --gemeente, niet allebei.'],
    [['kaart', 'corop'], "De optie '--naar <bestand>' is hier nodig."],
    [['kaart', 'corop', '--naar', 'kaart.pdf'], 'moet eindigen op .svg, .png, .geojson'],
    [['kaart', 'corop', '--naar', 'x.png', '--breedte', '5'], 'is geen breedte'],
    [['kaart', 'corop', '--naar', 'x.geojson', '--crs', 'EPSG:1'], 'Kies uit: EPSG:28992, CRS84'],
    [['los-op', 'bestaat-niet.txt'], "Het bestand 'bestaat-niet.txt' is er niet"],
    [['los-op', 'packages'], "'packages' is een map, geen bestand."],
    [['los-op', 'x.txt', '--tijd', 'lang'], "'lang' is geen tijd in seconden"],
    [['los-op', 'x.txt', '--seed', '1.5'], "'1.5' is geen seed: gebruik een geheel getal"],
    [['functioneel', '--stromen', 'bestaat-niet.csv'], "Het bestand 'bestaat-niet.csv' is er niet"],
    [
      ['functioneel', '--min-omvang', '30000'],
      '--min-omvang (30000) moet lager zijn dan --doel-omvang (25000)',
    ],
    [['functioneel', '--min-dichtheid', '2'], "'2' is geen dichtheid"],
    [['functioneel', '--stromen', 'x.csv', '--naar', 'x.svg'], 'met --stromen kan --naar alleen naar .csv'],
    [['regionaliseer', '--k', '3'], "De optie '--graaf <bestand>' is hier nodig."],
    [['regionaliseer', '--graaf', 'x.json'], "De optie '--k <aantal>' is hier nodig."],
    [['regionaliseer', '--graaf', 'x.json', '--k', '3', '--doel', 'x'], "Het doel 'x' bestaat niet."],
    [['herontwerp', '--aantal', '30..20'], 'het laagste getal hoort voor de puntjes'],
    [['herontwerp', '--inwoners', 'veel'], "'veel' is geen aantal inwoners"],
    [['herontwerp', '--samen', 'Urk'], "'Urk' is geen paar"],
    [['herontwerp', '--samen', 'Urk,Lelystadt'], "Bedoelde u 'Lelystad'?"],
    [['herontwerp', '--verplaatsingen', '3'], 'Noem met --vandaag de indeling'],
    [['herontwerp', '--indelingen', 'veilgheidsregio'], "Bedoelde u 'veiligheidsregio'?"],
    [
      ['herontwerp', '--muren', 'provncie'],
      '‘muren[0]’: de indeling ‘provncie’ is er in dit jaar niet. Bedoelde u ‘provincie’?',
    ],
    [['herontwerp', '--opgave', 'x.json', '--gamma', '0.2'], 'Geef --opgave of --gamma, niet allebei'],
    [['beste-stap', '--regio', 'Utrecht'], 'schrijf indeling:regio'],
    [['beste-stap', '--gemeente', 'Urk', '--regio', 'corop:x'], 'Geef --gemeente of --regio'],
  ])('%j: exit 2 and one clear line', async (args, zin) => {
    const { code, uit, fout } = await samenhang(...args);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(fout.split('\n')).toHaveLength(1);
  });

  it('shows the help when no command is given', async () => {
    const { code, uit, fout } = await samenhang();
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain('Opdrachten:');
  });
});

describe('help', () => {
  it.each([
    [[]],
    [['start']],
    [['gemeente']],
    [['congruentie']],
    [['indelingen']],
    [['indeling']],
    [['vergelijk']],
    [['tijdlijn']],
    [['regelingen']],
    [['kaart']],
    [['herontwerp']],
    [['beste-stap']],
    [['los-op']],
    [['regionaliseer']],
    [['functioneel']],
    [['data', 'check']],
  ])('of %j is Dutch, with examples', async (opdracht) => {
    const { code, uit } = await samenhang(...opdracht, '--help');
    expect(code).toBe(0);
    expect(uit).toContain('Voorbeelden:');
    expect(uit).not.toMatch(/\b(Usage|Options|Commands|Arguments|default|display|\[options\])\b/u);
  });

  it('of all tells the version', async () => {
    expect((await samenhang('--version')).uit).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('gemeente', () => {
  it('tells where inhabitants and memberships are carried, and which are uncertain', async () => {
    const { uit } = await samenhang('gemeente', 'GM1980', '--jaar', '2026', '--basis', 'alles');
    expect(uit).toContain('Dijk en Waard');
    expect(uit).toContain('Let op: afgeleid');
    expect(uit).toMatch(/afgeleid van 2016/u);
  });

  it('says so when a gemeente has no partner at all', async () => {
    const args = ['gemeente', 'Amsterdam', '--jaar', '2016', '--indelingen', 'corop_sub'];
    expect((await samenhang(...args)).uit).toContain(
      'deelt in 1 indeling met geen enkele gemeente een regio',
    );
    const { congruentie, partners } = JSON.parse((await samenhang(...args, '--json')).uit) as Record<
      string,
      unknown
    >;
    expect([congruentie, partners]).toEqual([null, []]);
  });
});
