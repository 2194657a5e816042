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
  fouten: {
    onjuist: 'Dit wachtwoord klopt niet.',
    verplicht: 'Vul uw wachtwoord in.',
    'geen-wachtwoord': 'Dit account heeft geen wachtwoord: u meldt zich op een andere manier aan.',
  },
} as const;
