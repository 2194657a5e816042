import type { PatronenAntwoord, Redactiedaad } from '@samenhang/core/signaal';
import { telling } from '../../getal/index.ts';

/** Dutch texts of the redactie, of likenesses and of owning a signal together. */
export const nlSignaalredactie = {
  titel: 'Redactie van de signalen',
  naar: 'Naar de redactie',
  lead: 'Kies signalen die over hetzelfde gaan, of één signaal dat anders moet. Niets gaat verloren: wat er stond blijft bewaard, en wat u doet kunt u terugdraaien.',
  nietVanU: 'Deze pagina is voor adviseurs en beheerders van de organisatie van deze server.',
  kies: (titel: string) => `Kies: ${titel}`,
  gekozen: (aantal: string) => `${telling(aantal, 'signaal', 'signalen')} gekozen`,
  nietsGekozen: 'Kies in de lijst een of meer signalen.',
  wisKeuze: 'Kies niets',
  daden: {
    samenvoegen: 'Voeg samen',
    splitsen: 'Splits',
    herschrijven: 'Herschrijf',
    verbergen: 'Verberg',
    terugsturen: 'Stuur terug',
  } satisfies Readonly<Record<Redactiedaad, string>>,
  uitleg: {
    samenvoegen:
      'Schrijf één signaal dat deze samen vertelt. De eigenaars van alle signalen worden samen eigenaar.',
    splitsen: 'Schrijf van dit signaal twee of meer signalen, elk over één ding.',
    herschrijven: 'Schrijf dit signaal beter op. De eigenaars blijven dezelfde.',
    verbergen: 'Niemand buiten de redactie en de eigenaars ziet dit signaal dan nog, en het telt niet mee.',
    terugsturen: 'De zender kan het signaal dan verbeteren. Tot die tijd telt het niet mee.',
  } satisfies Readonly<Record<Redactiedaad, string>>,
  deel: (nummer: string) => `Deel ${nummer}`,
  bewaarDeel: (nummer: string) => `Bewaar deel ${nummer}`,
  nogDeel: 'Schrijf nog een deel',
  reden: 'Waarom?',
  redenUitleg: 'De eigenaars lezen dit. Schrijf niets over een persoon.',
  annuleer: 'Doe het niet',
  gedaan: 'Het is gedaan. Hieronder in het logboek kunt u het terugdraaien.',
  logboek: 'Logboek',
  logboekLeeg: 'De redactie deed nog niets.',
  logboekCsv: 'Download het logboek (CSV)',
  teruggedraaid: (dag: string, reden: string) => `Teruggedraaid op ${dag}: ${reden}`,
  draaiTerug: 'Draai dit terug',
  draaiTerugKop: (daad: string, dag: string) => `Draai terug: ${daad}, ${dag}`,
  bronnen: (aantal: string, nieuw: string) => `Van ${telling(aantal, 'signaal', 'signalen')} naar ${nieuw}.`,
  lijkt: (aantal: string) => `Dit lijkt op ${telling(aantal, 'signaal', 'signalen')} die er al zijn`,
  lijktUitleg:
    'Gaat het over hetzelfde? Stuur het gerust: hoe vaker iets wordt verteld, hoe beter het te zien is. De redactie voegt signalen samen.',
  deelt: (wat: string) => `Deelt: ${wat}`,
  vragen: 'Gevraagd om mee te doen',
  vraagUitleg:
    'Een andere organisatie vraagt of dit signaal ook van uw organisatie is. Zegt u ja, dan kunnen uw leden het lezen.',
  voor: (naam: string) => `Voor ${naam}`,
  ja: (titel: string) => `Ja, dit signaal is ook van ons: ${titel}`,
  nee: (titel: string) => `Nee: ${titel}`,
  jaKort: 'Ja, ook van ons',
  neeKort: 'Nee',
  vraagMee: 'Vraag een organisatie mee',
  vraagMeeUitleg: 'Het signaal staat dan ook bij haar, als zij ja zegt.',
  vraagVeld: 'Gemeente of samenwerking',
  gevraagd: 'De vraag is gesteld.',
  delers: 'Wie heeft hetzelfde?',
  delersUitleg:
    'Deze organisaties stuurden een signaal in over dezelfde taak, dat op hetzelfde vastloopt. Wat er in hun signaal staat, ziet u niet.',
  delersGeen: ({ signalen, gemeenten, organisaties, perOrganisatie }: PatronenAntwoord['minimum']) =>
    `We noemen hier geen organisaties. Dat doen we pas als minstens ${signalen} signalen uit ${gemeenten} gemeenten en van ${organisaties} organisaties over hetzelfde gaan (van elke organisatie tellen er hooguit ${perOrganisatie} mee), en alleen organisaties die nog geen eigenaar zijn.`,
  delersLaden: 'We zoeken wie hetzelfde heeft.',
  vraagDeler: 'Vraag mee te doen',
  vraagDelerNaam: (naam: string) => `Vraag mee te doen: ${naam}`,
  alGevraagd: 'Gevraagd',
  delerGevraagd: (naam: string) =>
    `De vraag aan ${naam} is gesteld. Wie daar mag antwoorden, krijgt een bericht.`,
} as const;
