import type { Catalogus } from '../catalogus.ts';
import { opsomming, telling } from '../getal/index.ts';
import type { Foutfeit, Probleemfeit, Schrijfwijze, Verwante, ZinPerCode } from '../problemen/index.ts';
import { enSignaal } from './signaal/index.ts';

/** What is meant, or else where to look. */
function meant(bedoeld: string | undefined, anders: string): string {
  return bedoeld === undefined ? anders : `Did you mean '${bedoeld}'?`;
}

const schrijfwijzen: Readonly<Record<Schrijfwijze, string>> = {
  jaar: 'Give a year of four digits.',
  datum: 'Give a date as yyyy-mm-dd.',
  'bestaande-datum': 'Give a date that exists, as yyyy-mm-dd.',
  'datum-of-periode': 'Give a date that exists, or two with a / between them, the earliest first.',
  'heel-vanaf-0': 'Give a whole number from 0.',
  'heel-vanaf-1': 'Give a whole number from 1.',
  'heel-tot-en-met-99': 'Give a whole number from 1 to 99.',
  'vier-getallen': 'Give four numbers with a comma between them.',
  rechthoek: 'Give the southwest first and then the northeast, in degrees within 180 and 90.',
  gemeentecode: 'Give a code of GM and four digits.',
  indeling: 'Name a division from the list of divisions.',
  'lijst-tot-en-met-100': 'Give a list of at most 100.',
  zoekterm: 'Give a text of 1 to 64 characters.',
  raden: 'Write for each council municipality:date,date, with a semicolon between councils.',
};

const wat: ZinPerCode<Foutfeit> = {
  'onbekende-parameter': ({ veld }) => `There is no parameter '${veld}' here.`,
  'dubbele-parameter': ({ veld, aantal }) => `The parameter '${veld}' is given ${aantal} times.`,
  'ongeldige-waarde': ({ veld, waarde }) => `'${waarde}' is not a valid value for '${veld}'.`,
  'onbekend-jaar': ({ jaar }) => `There are no data of the year ${jaar}.`,
  'onbekende-indeling': ({ indeling }) => `We do not know the division '${indeling}'.`,
  'dubbele-indeling': ({ indeling }) => `The division '${indeling}' is named twice.`,
  'gewicht-ongeldig': ({ nummer }) => `Weight ${nummer} is not a number above 0.`,
  'gewichten-aantal': ({ gewichten, indelingen }) =>
    `${gewichten === 1 ? 'There is 1 weight' : `There are ${gewichten} weights`} for ${telling(indelingen, 'division', 'divisions')}.`,
  'gewichten-zonder-indelingen': () => 'There are weights, but no divisions.',
  'keuze-en-indelingen': () => 'A named choice and a list of divisions do not go together.',
  'geen-indelingen': () => 'No division has been chosen.',
};

const herstel: ZinPerCode<Foutfeit> = {
  'onbekende-parameter': ({ keuzes, bedoeld }) =>
    meant(bedoeld, `Choose from: ${keuzes.join(', ') || 'none'}.`),
  'dubbele-parameter': () => 'Name it once.',
  'ongeldige-waarde': ({ keuzes, schrijfwijze, bedoeld }) => {
    const wijze = schrijfwijze && schrijfwijzen[schrijfwijze];
    return meant(bedoeld, keuzes ? `Choose from: ${keuzes.join(', ')}.` : (wijze ?? 'Give another value.'));
  },
  'onbekend-jaar': ({ van, tot }) => `Choose a year from ${van} to ${tot}.`,
  'onbekende-indeling': ({ bedoeld }) => meant(bedoeld, 'Choose from the list of divisions.'),
  'dubbele-indeling': () => 'Name each division once.',
  'gewicht-ongeldig': () => 'Use a number above 0, with a point as decimal mark.',
  'gewichten-aantal': () => 'Give one weight for each division.',
  'gewichten-zonder-indelingen': () => 'Name the divisions as well.',
  'keuze-en-indelingen': () => 'Give the choice or the divisions, not both.',
  'geen-indelingen': () => 'Name at least one division.',
};

function name(verwanten: readonly Verwante[]): string {
  return verwanten.map(({ naam, code }) => `${naam} (${code})`).join(', ');
}

const zinnen: ZinPerCode<Probleemfeit> = {
  'ongeldige-invoer': ({ fouten }) =>
    fouten.map((f) => `${wat[f.code](f as never)} ${herstel[f.code](f as never)}`).join(' '),
  'niet-gevonden': ({ pad }) => `There is nothing at ${pad}.`,
  'methode-niet-toegestaan': ({ methode }) => `${methode} is not possible here; use GET or HEAD.`,
  'bereik-bestaat-niet': ({ lengte }) => `This part is not there: the file is ${lengte} bytes long.`,
  'verwachting-onbekend': () => 'We do not know the expectation in the header Expect. Leave that header out.',
  'onleesbaar-verzoek': () => 'This request is not valid HTTP.',
  'te-traag': () => 'The request came in too slowly. Try again.',
  'kop-te-groot': () => 'The headers or the address of the request are too long. Make them shorter.',
  'interne-fout': () => 'Something went wrong in the server. Whoever runs it can see what.',
  'server-stopt': ({ wacht }) =>
    `This server is stopping and takes nothing new. Try again in ${telling(wacht, 'second', 'seconds')}.`,
  'te-druk': ({ wacht }) =>
    `Too many large answers are being made at this moment. Try again in ${telling(wacht, 'second', 'seconds')}.`,
  'te-zwaar': ({ wacht }) =>
    `This answer was not ready in time. Try again in ${telling(wacht, 'second', 'seconds')}, or ask for less at once.`,
  'onbekende-gemeente': ({ gemeente, jaar, bedoeld }) =>
    `We do not know the municipality '${gemeente}'${jaar === undefined ? '' : ` in ${jaar}`}. ` +
    meant(bedoeld, 'A code is GM and four digits, such as GM1581.'),
  'gemeente-in-ander-jaar': ({ gemeente, naam, jaar, bekendIn, verwanten }) => {
    const wie = `${naam} (${gemeente}) does not exist in ${jaar}`;
    const [eerste] = verwanten;
    if (!eerste) return `${wie}; it does in ${bekendIn}.`;
    if (eerste.soort === 'ontstaan-uit')
      return `${wie}: this municipality was formed later from ${name(verwanten)}.`;
    return `${wie}: this municipality became part of ${name(verwanten)}${verwanten.length > 1 ? ', divided between them' : ''}.`;
  },
  'onbekend-jaar': ({ waarde, van, tot }) =>
    `There is no atlas of the year '${waarde}'. Choose a year from ${van} to ${tot}.`,
  'onbekende-indeling': ({ indeling, bedoeld }) =>
    `We do not know the division '${indeling}'. ${meant(bedoeld, 'Choose from the list at /indelingen.')}`,
  'geen-grenzen': ({ jaar }) => `There are no borders of the year ${jaar}.`,
  'onbekende-laag': ({ laag, bedoeld }) =>
    `There is no layer '${laag}'. ${meant(bedoeld, 'See /ogc/collections.')}`,
  'onbekend-vlak': ({ laag, vlak }) => `The layer '${laag}' has no area '${vlak}'.`,
  'geen-huishoudens': () => 'This package has no example households.',
  'geen-regelingen': () => 'This package has no arrangements.',
  'onbekend-incident': () => 'This incident is not there, or not public.',
  'onbekende-opgave': () => 'This challenge is not there, or not on the agenda (any more).',
  'onbekende-toets': () => 'This test is not there, or not public (any more).',
  'onbekende-regeling': ({ regeling }) => `We do not know an arrangement with number '${regeling}'.`,
  'onbekende-wetstaak': ({ taak }) =>
    `We do not know a task '${taak}' on that day. /api/v1/taken has them all.`,
  'onbekende-uitkering': ({ onderwerp, bedoeld }) =>
    `There are no amounts of '${onderwerp}'. ${meant(bedoeld, '/api/v1/geld/onderwerpen lists all subjects.')}`,
  'uitkering-meerdere': ({ onderwerp, onderwerpen }) =>
    `'${onderwerp}' may be more than one subject: ${opsomming('en', onderwerpen, 'of')}.`,
  'uitkering-ander-jaar': ({ onderwerp, jaren }) =>
    jaren.length === 0
      ? `The amounts of '${onderwerp}' have no year. Ask for them without one.`
      : `Choose a year for '${onderwerp}': ${jaren.join(', ')}.`,
  'onbekend-kerncijfer': ({ kenmerk, bedoeld }) =>
    `There is no key figure '${kenmerk}'. ${meant(bedoeld, '/api/v1/geld/kerncijfers lists them all.')}`,
  'kerncijfer-ander-jaar': ({ kenmerk, jaren }) => `Choose a year for '${kenmerk}': ${jaren.join(', ')}.`,
  'niet-aangemeld': () => 'Sign in to see or change this.',
  'geen-toestemming': () => 'You have no permission to see or change this.',
  botsing: () =>
    'This cannot be beside what is there already. Fetch the latest version and see what it says.',
  'inmiddels-gewijzigd': () =>
    'Somebody else changed this after you opened it. Fetch the latest version and try again.',
  'versie-ontbreekt': () =>
    'Name the version that you change in the header If-Match: the ETag that came with it.',
  'ongeldige-inhoud': ({ velden }) =>
    `This is not right: ${velden.map(({ veld }) => veld || 'the whole content').join(', ')}.`,
  persoonsgegevens: ({ vondsten }) =>
    `These are likely personal data: ${vondsten.map(({ veld, soort }) => `${enSignaal.vondsten[soort]} in '${veld}'`).join(', ')}. Take them out. Nothing was kept.`,
  'onbekend-stuk': () => 'This is not here, or it is not yours.',
  'onbekende-organisatie': () => 'This organisation is not here, or you are not a member of it.',
  'onbekend-lid': () => 'This person is not a member of the organisation.',
  'onbekende-uitnodiging': () => 'This invitation is no longer here.',
  'onbekende-sessie': () => 'This session is no longer here.',
  'te-veel-uitnodigingen': ({ hoogstens }) =>
    `Your organisation has ${hoogstens} invitations open already. Withdraw one first, or wait until one was accepted or has ended.`,
  'te-veel-opmerkingen': () =>
    'There are too many comments on this design already. Ask its maker to throw some away.',
  'onbekend-bericht': () => 'This message is no longer here: it was sent or thrown away.',
  'herstel-ongeldig': () => 'This link was used or has expired. Ask for a new one.',
  'uitnodiging-ongeldig': () =>
    'This invitation has been used, withdrawn or has expired. Ask the administrator for a new one.',
  'onbekende-agendalink': () => 'There is no such link of a calendar.',
  'agendalink-ingetrokken': () => 'This link of a calendar was withdrawn. Remove it from your calendar.',
  'te-veel-agendalinks': () => 'You have 50 links for calendars already. Withdraw one first.',
  'link-ongeldig': () => 'This link was withdrawn, has expired or is not complete. Ask for a new one.',
  'onbekende-taak': () => 'This task is not here, or it is not yours.',
  'geen-uitkomst': () => 'There is nothing to show yet: the task is not done, or nothing came of it.',
  'te-veel-taken': ({ hoogstens }) =>
    `Your organisation has ${hoogstens} tasks open already. Wait until one is done, or end one.`,
  'rekentijd-op': ({ uren }) =>
    `Your organisation has used its computing time for today (${uren} hours in 24). Choose a shorter time, or try again tomorrow.`,
  'laatste-beheerder': () =>
    'This is the only administrator of the organisation. Make somebody else administrator first.',
  'eerst-overdragen': ({ organisaties }) =>
    `You are the only administrator of ${opsomming('en', organisaties)}. Make somebody else administrator there first, or invite somebody who becomes so. After that you can close your account.`,
  'aanmelding-onjuist': () => 'The e-mail address or the password is not right.',
  'geen-aanbieder': () =>
    'On this server it is not possible to sign in with an account of your organisation.',
  'aanbieder-onjuist': () => 'Signing in at your organisation did not work, or took too long. Begin again.',
  'aanbieder-geen-rol': () =>
    'Your organisation gives you no role in Samenhang. Ask the administrator of your organisation for access.',
  'aanbieder-geen-adres': () =>
    'Your organisation passes on no verified e-mail address of yours. Ask the administrator of your organisation to arrange that.',
  'aanbieder-bestaat': () =>
    'There is already an account with these details here. Sign in with your password, and then couple the account at ‘My account’.',
  'aanbieder-onbereikbaar': ({ wacht }) =>
    `The sign-in of your organisation does not answer now. Try again in ${telling(wacht, 'second', 'seconds')}.`,
  'tweede-stap': () => 'Now give the code of your app.',
  'code-onjuist': () => 'This code is not right, or you waited too long. Try the next code, or sign in anew.',
  'passkey-onjuist': () =>
    'This passkey does not let you in here, or you waited too long. Try again, or use your password.',
  'geen-passkeys': () => 'Passkeys cannot be used on this server. Sign in with your password.',
  'onbekende-passkey': () => 'This passkey is no longer here.',
  'sleutel-ongeldig': () => 'This link has been used or has expired. Restart the server for a new one.',
  'vreemde-herkomst': () => 'This request comes from another website. Do it on the website itself.',
  'te-groot': () => 'This is too large to keep: at most 2 MB.',
  'opslag-onbereikbaar': ({ wacht }) =>
    `The store cannot be reached now. Nothing was kept. Try again in ${telling(wacht, 'second', 'seconds')}.`,
  'opslag-vol': () => 'The disk of the server is full. Nothing was kept; what was there still is.',
  'te-vaak': ({ wacht }) => `Try again in ${wacht} ${wacht === 1 ? 'second' : 'seconds'}.`,
  'onbekende-ontvanger': ({ ontvanger, bedoeld }) =>
    `There are no amounts for '${ontvanger}'. ${meant(bedoeld, '/api/v1/geld/ontvangers lists all recipients.')}`,
  'ontvanger-meerdere': ({ ontvanger, ontvangers }) =>
    `'${ontvanger}' may be more than one recipient: ${opsomming('en', ontvangers.slice(0, 8), 'of')}.`,
  'onbekend-bestand': ({ bestand, bedoeld }) =>
    `The file '${bestand}' is not in the package. ${meant(bedoeld, 'See the catalogue.')}`,
};

/** English sentences on what is wrong with a question. */
export const enProblemen: Catalogus['problemen'] = {
  titels: {
    vraag: 'The question is not right',
    nietGevonden: 'Not found',
    methode: 'This method is not possible here',
    bereik: 'This part is not there',
    verwachting: 'We cannot meet this expectation',
    traag: 'The request took too long',
    kop: 'The request is too long',
    aanmelden: 'You are not signed in',
    toestemming: 'You may not do this',
    botsing: 'This collides with what is there',
    gewijzigd: 'Changed meanwhile',
    inhoud: 'The content is not right',
    versie: 'The version is missing',
    vaak: 'Asked too often',
    groot: 'Too large',
    opslag: 'Keeping does not work now',
    server: 'Something went wrong',
    druk: 'Too busy at this moment',
    stopt: 'The server is stopping',
    aanbieder: 'The sign-in of your organisation does not answer',
  },
  wat,
  herstel,
  zinnen,
};
