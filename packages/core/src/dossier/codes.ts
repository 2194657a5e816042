/** Who takes part in a decision of a body, from the council on. */
export const BESLISSTAPPEN = [
  'raad',
  'college',
  'burgemeester',
  'algemeen_bestuur',
  'dagelijks_bestuur',
  'bestuur',
  'gemeenschappelijk_orgaan',
  'uitvoerende_deelnemer',
] as const;
export type Beslisstap = (typeof BESLISSTAPPEN)[number];

/** What a council could ask. */
export const VRAGEN = [
  'aangepast_aan_wet',
  'evaluatie',
  'uittreding',
  'zienswijzen',
  'doelen',
  'kosten',
  'risico',
  'macht',
] as const;
export type Raadsvraag = (typeof VRAGEN)[number];

/** What a register does not know and somebody can fill in. */
export const LEGE_VELDEN = ['begroting', 'bijdrage', 'stemmen', 'evaluatie', 'uittreding'] as const;
export type Leegveld = (typeof LEGE_VELDEN)[number];

/** What the register says of a body and organisations may correct. */
export const VERBETERBAAR = ['belang', 'vorm', 'beleidsvelden', 'bevoegdheden', 'grondslag'] as const;
