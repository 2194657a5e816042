/**
 * Task fields of the social domain since the budget of 2023, by number: what of before was 6.71, 6.72, 6.81 and 6.82 is split.
 * Iv3-Informatievoorschrift Gemeenten en gemeenschappelijke regelingen 2023 1.0 (rijksoverheid.nl), as an open draft note
 * cites it (index number 62345250126). Names of other task fields are not known here.
 */
const namen: Readonly<Record<string, string>> = {
  '6.71a': 'Hulp bij het huishouden (Wmo)',
  '6.71b': 'Begeleiding (Wmo)',
  '6.71c': 'Dagbesteding (Wmo)',
  '6.71d': 'Overige maatwerkarrangementen (Wmo)',
  '6.72a': 'Jeugdhulp begeleiding',
  '6.72b': 'Jeugdhulp behandeling',
  '6.72c': 'Jeugdhulp dagbesteding',
  '6.72d': 'Jeugdhulp zonder verblijf overig',
  '6.73a': 'Pleegzorg',
  '6.73b': 'Gezinsgericht',
  '6.73c': 'Jeugdhulp met verblijf overig',
  '6.74a': 'Jeugdhulp behandeling ggz zonder verblijf',
  '6.74b': 'Jeugdhulp crisis/LTA/ggz-verblijf',
  '6.74c': 'Gesloten plaatsing',
  '6.81a': 'Beschermd wonen (Wmo)',
  '6.81b': 'Maatschappelijke- en vrouwenopvang (Wmo)',
  '6.82a': 'Jeugdbescherming',
  '6.82b': 'Jeugdreclassering',
  '6.2': 'Toegang en eerstelijnsvoorzieningen (was: Wijkteams)',
  '6.4': 'WSW en beschut werk (was: Begeleide participatie)',
};

/** Task fields that were split in others, by their first digits. */
const gesplitst: Readonly<Record<string, readonly string[]>> = {
  '6.71': ['6.71a', '6.71b', '6.71c', '6.71d'],
  '6.72': ['6.72a', '6.72b', '6.72c', '6.72d', '6.73a', '6.73b', '6.73c', '6.74a', '6.74b', '6.74c'],
  '6.81': ['6.81a', '6.81b'],
  '6.82': ['6.82a', '6.82b'],
};

/** The name of a task field such as `6.81a`; undefined where it is not known. */
export const nameOfTaakveld = (taakveld: string): string | undefined =>
  Object.hasOwn(namen, taakveld) ? namen[taakveld] : undefined;

/** In which task fields this one was split from the budget of 2023 on; none where it was not. */
export const splitsOfTaakveld = (taakveld: string): readonly string[] =>
  Object.hasOwn(gesplitst, taakveld) ? (gesplitst[taakveld] ?? []) : [];
