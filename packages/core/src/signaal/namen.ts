import { aroundOf, findAll, type Vondst } from './vondst.ts';

const tussen = String.raw`(?:(?:v\.\s?d\.|v\.d\.|v\.|van|de|den|der|het|ten|ter|te|in|'t|’t|op|aan|la|le|el|al|bin|ben|von|da|di|dos|du|uit|onder|over|[Vv]an|[Dd]e|[Dd]en|[Dd]er|El|Al|Ben|Bin|Van|Ten|Ter|Te)[ -]){0,3}`;
const naamwoord = String.raw`(?:IJ\p{Ll}+|(?:\p{Lu}['’]|Mc|Mac)?\p{Lu}[\p{Ll}'’]*\p{Ll})`;
const achternaam = `${naamwoord}(?:[ -](?:${tussen})?${naamwoord})?`;
const voorletters = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.[ -]?){1,5}`;
const metPunten = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<letters>${voorletters})\s?(?<tussen>${tussen})(?<naam>${achternaam})`,
  'gu',
);
/** Without points: a letter, or more with a word such as 'van' between. */
const zonderPunten =
  /(?<![\p{L}\d.-])(?:\p{Lu}{1,4} (?:van|de|den|der|ten|ter)(?: (?:de|den|der))? (?<naam>\p{Lu}\p{Ll}{2,})|\p{Lu} (?<alleen>\p{Lu}\p{Ll}{2,}))(?![\p{L}])/gu;
const metTitel = new RegExp(
  String.raw`(?<![\p{L}])(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Dd]e heer|[Hh]eer|[Ff]amilie|[Ff]am\.|[Mm]ijnheer|[Jj]uffrouw|Mr\.|Mrs\.|Ms\.) (?<deel>(?:${voorletters}\s?)?${tussen}${achternaam})`,
  'gu',
);

/** Words that begin a sentence, or name what has a letter: after these a capital is no name. */
const geenNaam = new Set(
  'De Het Een Dit Dat Deze Die Wie Wat Waar Waarom Hoe Wanneer Er In Op Voor Bij Als Maar En Ook Daarna Vervolgens Zij Hij Wij Ze We Je U Jij Nu Toch Dan Toen Of Want Dus Met Zonder Na Om Aan Uit Over Door Tot Van Niet Geen Wel Veel Alle Elke Ieder Iedereen Soms Vaak Volgens Gemeente Gemeenten Jeugdwet Jeugd Wmo Wet Wgr Raad College Rijk Regio Artikel Lid Kamer Ministerie Provincie Zorg Onderwijs The A An This That It They We He She In On For At When What Who Where Why How But And'.split(
    ' ',
  ),
);
/** What is told apart by a letter. */
const metLetter =
  /(?:optie|variant|categorie|groep|type|deel|bijlage|punt|onder|stap|fase|vitamine|hepatitis|klas|artikel|art\.|lid|letter|cluster|tabel|figuur|scenario|perceel|gebied|model|niveau|route|plan|spoor|lijn|option|group|part|annex|stb|stcrt|wet|gr|vo|po|rmc|ggd|regio)\s*\(?$/u;
/** A name that has become that of a place or thing. */
const vernoemd =
  /^[ -]?(?:straat|laan|plein|school|college|stichting|fonds|instituut|lyceum|ziekenhuis|museum)\b/u;
/** Surnames end like streets too (Dijk, Hof, Verlaan): only what is long is a street or a foundation. */
const alsVernoemd =
  /\p{L}{3}(?:straat|plein|school|singel|stichting|college|lyceum|fonds)$|\p{L}{4}(?:laan|kade|weg)$/u;
/** No initials, though they look like them. */
const afkorting =
  /^(?:Art|Nr|No|Vgl|Zie|Blz|Par|Bijv|Incl|Excl|Max|Min|Ca|Ing|Drs|Dr|Mr|Ir|Prof|St|Sr|Jr|Jan|Feb|Mrt|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dec)\.\s?$/u;

function isNaam(tekst: string, van: number, tot: number, naam: string, letters: string): boolean {
  if (geenNaam.has(naam.split(/[ -]/u)[0] ?? '') || alsVernoemd.test(naam) || afkorting.test(letters))
    return false;
  const voor = tekst.slice(Math.max(0, van - 20), van).toLowerCase();
  return !metLetter.test(voor) && !vernoemd.test(tekst.slice(tot, tot + 14).toLowerCase());
}

/** Initials with a surname, and a surname after 'mevrouw', 'de heer' or 'familie'. */
export function findNaam(tekst: string): Vondst[] {
  const gewoon = (patroon: RegExp) =>
    [...tekst.matchAll(patroon)].flatMap((gevonden): Vondst[] => {
      const van = gevonden.index;
      const tot = van + gevonden[0].length;
      const { naam, alleen, letters } = gevonden.groups ?? {};
      return isNaam(tekst, van, tot, naam ?? alleen ?? '', letters ?? '')
        ? [{ soort: 'naam', van, tot }]
        : [];
    });
  return [
    ...gewoon(metPunten),
    ...gewoon(zonderPunten),
    ...findAll(tekst, metTitel, 'naam', (gevonden, van, tot) => {
      const eerste = gevonden.replace(new RegExp(`^${tussen}`, 'u'), '').split(' ')[0] ?? '';
      const { na } = aroundOf(tekst, van, tot, 14);
      return !geenNaam.has(eerste) && !alsVernoemd.test(gevonden) && !vernoemd.test(na);
    }),
  ];
}
