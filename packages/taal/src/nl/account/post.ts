/** Each with its paragraphs; `link` is where it sends its reader. */
const brieven = {
  uitnodiging: {
    onderwerp: 'U bent uitgenodigd voor Samenhang',
    tekst: (link: string, organisatie: string, rol: string, tot: string) =>
      [
        `${organisatie} nodigt u uit om mee te werken in Samenhang. Uw rol wordt ${rol}.`,
        `Neem de uitnodiging aan met deze link. Hij werkt één keer, tot ${tot}:`,
        link,
        'Verwacht u dit bericht niet? Dan hoeft u niets te doen.',
      ].join('\n\n'),
  },
  genodigd: {
    onderwerp: 'Uw uitnodiging voor Samenhang staat klaar',
    tekst: (link: string, organisatie: string, tot: string) =>
      [
        `Iemand gebruikte de link van uw uitnodiging voor ${organisatie}, met een ander wachtwoord dan dat van uw account. U hebt al een account met dit adres.`,
        `Meld u aan met uw eigen wachtwoord en neem de uitnodiging daar aan. Dat kan tot ${tot}:`,
        link,
        'Was u dit niet? Laat het dan weten aan de beheerder van uw organisatie.',
      ].join('\n\n'),
  },
  herstel: {
    onderwerp: 'Kies een nieuw wachtwoord voor Samenhang',
    tekst: (link: string, minuten: string) =>
      [
        'Iemand vroeg een nieuw wachtwoord aan voor het account met dit e-mailadres.',
        `Kies een nieuw wachtwoord met deze link. Hij werkt één keer, ${minuten} minuten lang:`,
        link,
        'Hebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
      ].join('\n\n'),
  },
  'nieuwe-browser': {
    onderwerp: 'Nieuwe aanmelding bij Samenhang',
    tekst: (link: string, op: string, browser: string) =>
      [
        `Op ${op} meldde iemand zich met uw account aan in een browser die wij nog niet kenden: ${browser}.`,
        'Was u dat? Dan hoeft u niets te doen.',
        'Was u dat niet? Wijzig dan meteen uw wachtwoord. Daarmee beëindigt u ook alle andere aanmeldingen:',
        link,
      ].join('\n\n'),
  },
  'wachtwoord-gewijzigd': {
    onderwerp: 'Uw wachtwoord voor Samenhang is gewijzigd',
    tekst: (link: string, op: string) =>
      [
        `Op ${op} is het wachtwoord van uw account gewijzigd.`,
        'Was u dat niet? Kies dan meteen een nieuw wachtwoord, en laat het weten aan de beheerder van uw organisatie:',
        link,
      ].join('\n\n'),
  },
  'passkey-toegevoegd': {
    onderwerp: 'Er is een passkey bij uw account voor Samenhang gekomen',
    tekst: (link: string, op: string, naam: string) =>
      [
        `Op ${op} is de passkey ‘${naam}’ toegevoegd. Wie dat apparaat heeft, kan zich daarmee als u aanmelden.`,
        'Was u dat niet? Verwijder de passkey dan meteen, en kies een nieuw wachtwoord:',
        link,
      ].join('\n\n'),
  },
  herinnering: {
    onderwerp: 'Herinnering aan een taak in Samenhang',
    tekst: (link: string, wat: string, naam: string, organisatie: string, wanneer: string) =>
      [
        `Dit staat op uw naam: ${wat}.`,
        `Het gaat over ${naam}, voor ${organisatie}. ${wanneer}`,
        'Is het al gedaan? Geef dat dan aan, dan krijgt u hierover geen bericht meer:',
        link,
      ].join('\n\n'),
  },
  kringnodiging: {
    onderwerp: 'Uitnodiging voor een kring in Samenhang',
    tekst: (link: string, rol: string, tot: string) =>
      [
        `U bent uitgenodigd voor een kring: een besloten ruimte waarin gemeenten en Rijk elkaars werk bekijken. U doet mee als ${rol}.`,
        'Met deze link leest u de regels. Pas als u daarmee instemt, gaat de kring voor u open:',
        link,
        `De link geldt tot ${tot}, één keer, en alleen voor het account met dit e-mailadres.`,
      ].join('\n\n'),
  },
  kringterugblik: {
    onderwerp: 'Tijd om terug te kijken met uw kring',
    tekst: (link: string, datum: string) =>
      [
        `Een kring waaraan u meedoet, wilde op ${datum} terugkijken op de afspraken.`,
        'Leg vast hoe het met elke afspraak staat:',
        link,
      ].join('\n\n'),
  },
  signaalvraag: {
    onderwerp: 'Uw organisatie is gevraagd om mee te doen met een signaal',
    tekst: (link: string, organisatie: string) =>
      [
        `Een andere organisatie vraagt ${organisatie} om mede-eigenaar te worden van een signaal: een bericht over waar inwoners op vastlopen.`,
        'Bekijk de vraag en geef antwoord:',
        link,
        'Zegt u ja, dan kunnen de leden van uw organisatie het signaal lezen. U krijgt dit bericht één keer.',
      ].join('\n\n'),
  },
  opgave: {
    onderwerp: 'Nieuws over een opgave die u volgt',
    tekst: (link: string, titel: string, wat: string, op: string) =>
      [
        `Dit is er gebeurd met de opgave ‘${titel}’: ${wat}. Dat was op ${op}.`,
        'Bekijk wat er tot nu toe mee gebeurde:',
        link,
        'Wilt u hierover geen bericht meer? Op die pagina stopt u met volgen. U hoeft zich daarvoor niet aan te melden.',
      ].join('\n\n'),
  },
  genoemd: {
    onderwerp: 'U bent genoemd bij een ontwerp',
    tekst: (link: string, door: string, titel: string) =>
      [
        `${door} noemde u in een opmerking bij het ontwerp ‘${titel}’.`,
        'Lees de opmerking en antwoord erop:',
        link,
      ].join('\n\n'),
  },
  opgavevraag: {
    onderwerp: 'Uw organisatie is genoemd in een opgave',
    tekst: (link: string, titel: string, organisatie: string) =>
      [
        `In de opgave ‘${titel}’ is ${organisatie} genoemd: als eigenaar, of als wie voor een onderdeel verantwoordelijk is. Klopt dat?`,
        'Zeg ja, of zeg waarom niet. Tot die tijd staat uw organisatie er als gevraagd:',
        link,
      ].join('\n\n'),
  },
  terugkijken: {
    onderwerp: 'Een opgave is terug te kijken',
    tekst: (link: string, titel: string, datum: string) =>
      [
        `Uw organisatie is eigenaar van de opgave ‘${titel}’. Op ${datum} zou u terugkijken: is er veranderd wat werd beloofd?`,
        'Schrijf op wat u ziet, of kies met een reden een andere dag:',
        link,
      ].join('\n\n'),
  },
  incident: {
    onderwerp: 'Een besluit na een incident is terug te kijken',
    tekst: (link: string, titel: string, datum: string) =>
      [
        `Na het incident ‘${titel}’ koos uw organisatie een dag om terug te kijken: ${datum}. Die dag is er.`,
        'Schrijf op wat er van het besluit werd, besluit nu als u het de tijd gaf, of kies met een reden een andere dag:',
        link,
      ].join('\n\n'),
  },
  'tweede-stap-gewist': {
    onderwerp: 'Samenhang vraagt u geen code meer',
    tekst: (link: string, op: string, organisatie: string) =>
      [
        `Op ${op} zette een beheerder van ${organisatie} de code na uw wachtwoord uit. Waar u was aangemeld, bent u dat niet meer. Uw oude code en uw herstelcodes werken niet meer.`,
        'Meld u aan met uw wachtwoord en stel een nieuwe code in:',
        link,
        'Hebt u hier niet om gevraagd? Laat het dan meteen weten aan de beheerder, en wijzig uw wachtwoord.',
      ].join('\n\n'),
  },
};

/** Dutch texts of messages to people, and of the page of those that wait. */
export const nlPost = {
  aanhef: 'Goedendag,',
  groet: 'Dit bericht is automatisch gemaakt. U kunt het niet beantwoorden.',
  linkVerborgen: '(de link staat alleen in het bericht zelf)',
  brieven,
  pagina: {
    titel: 'Berichten van de server',
    naar: (aantal: string) => `Berichten van de server (${aantal})`,
    laden: 'De berichten worden opgehaald.',
    uitlegMet:
      'Deze berichten zijn nog niet door de mailserver aangenomen. De server probeert het steeds opnieuw. Een link met een sleutel staat alleen in het bericht zelf.',
    uitlegZonder:
      'Er is geen mailserver ingesteld. Geef deze berichten zelf door, of stel een mailserver in: dan gaan ze alsnog weg. Dat u een bericht leest, komt in het logboek.',
    leeg: 'Er wachten geen berichten.',
    aan: (naar: string, datum: string) => `Aan ${naar}, ${datum}`,
    reden: (keren: string, reden: string) => `${keren} keer geprobeerd. De mailserver zei: ${reden}`,
    lees: 'Lees',
    weg: 'Gooi weg',
  },
} as const;
