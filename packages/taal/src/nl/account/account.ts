/** Dutch texts about one's own account: name, password, taking along what is kept, and closing it. */
export const nlAccount = {
  titel: 'Mijn account',
  email: (email: string) => `U meldt zich aan met ${email}.`,
  naam: {
    kop: 'Uw naam',
    uitleg: 'Zo ziet uw organisatie wie iets deed. Ook bij wat u eerder deed, komt de nieuwe naam te staan.',
    bewaar: 'Bewaar naam',
    bewaard: 'Uw naam is gewijzigd.',
  },
  taal: {
    kop: 'Taal van uw e-mail',
    uitleg:
      'In deze taal krijgt u herinneringen. Bij het aanmelden kiezen wij de taal van de pagina waarop u dat doet.',
    bewaard: 'U krijgt uw e-mail voortaan in deze taal.',
  },
  wachtwoord: {
    kop: 'Uw wachtwoord',
    uitleg: 'Na een wijziging blijft u alleen hier aangemeld. Op andere plekken meldt u zich opnieuw aan.',
    oud: 'Wachtwoord van nu',
    nieuw: 'Nieuw wachtwoord',
    wijzig: 'Wijzig wachtwoord',
    gewijzigd: 'Uw wachtwoord is gewijzigd.',
  },
  meenemen: {
    kop: 'Uw gegevens',
    uitleg:
      'Neem alles mee wat deze server van u en over u bewaart, in één bestand (JSON). Uw wachtwoord en uw links staan er niet in.',
    knop: 'Download mijn gegevens',
  },
  opheffen: {
    kop: 'Account opheffen',
    uitleg:
      'Uw account en uw eigen ontwerpen gaan weg, ook uit de prullenbak. Dat is voorgoed. Wat van een organisatie is, blijft daar. Bij wat u deed, staat dan ‘iemand die hier niet meer is’.',
    begin: 'Hef mijn account op',
    wachtwoord: 'Uw wachtwoord, om zeker te zijn',
    ja: 'Ja, hef mijn account op',
  },
  vergeten: {
    link: 'Wachtwoord vergeten?',
    titel: 'Wachtwoord vergeten',
    uitleg:
      'Vul uw e-mailadres in. Heeft dat hier een account, dan sturen wij een link waarmee u een nieuw wachtwoord kiest.',
    vraag: 'Stuur een link',
    klaar: (email: string) =>
      `Heeft ${email} hier een account, dan komt er een bericht met een link. De link werkt een uur. Komt er niets? Kijk bij ongewenste e-mail, of vraag het de beheerder van uw organisatie.`,
  },
  herstel: {
    titel: 'Nieuw wachtwoord',
    kies: 'Bewaar wachtwoord',
    klaar: 'Uw wachtwoord is gewijzigd. Meld u ermee aan. Overal waar u was aangemeld, bent u dat niet meer.',
    geenSleutel: 'Deze link is niet compleet. Neem de hele link over uit het bericht.',
  },
  genodigd: {
    kop: 'U bent uitgenodigd',
    voor: (organisatie: string, rol: string, datum: string) =>
      `Voor ${organisatie}, als ${rol}. Aannemen kan tot ${datum}.`,
    aangenomen: (organisatie: string) => `U bent nu lid van ${organisatie}.`,
  },
  fouten: {
    onjuist: 'Dit wachtwoord klopt niet.',
    verplicht: 'Vul uw wachtwoord in.',
    'geen-wachtwoord': 'Dit account heeft geen wachtwoord: u meldt zich op een andere manier aan.',
  },
} as const;
