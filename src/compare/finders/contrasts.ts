/**
 * Words of one kind of thing, of which one is not the other; each line is a kind. They need not
 * exclude each other in every sentence, so that a person should look.
 */
const CONTRASTS: readonly string[] = [
  'son daughter brother sister father mother husband wife uncle aunt cousin nephew niece grandfather grandmother stepfather stepmother',
  'red orange yellow green blue purple pink brown black white grey gray',
  'spring summer autumn winter',
  'breakfast lunch dinner supper',
  'car bus train plane airplane helicopter ship boat ferry truck lorry tank bicycle motorcycle tram',
  'gun rifle pistol knife bomb grenade missile rocket drone mine',
  'army navy police rebels militia guard soldiers protesters firefighters',
  'earthquake flood fire wildfire hurricane tornado storm drought avalanche landslide',
  'murder rape theft robbery fraud bribery assault kidnapping arson espionage treason perjury',
  'school hospital church mosque synagogue university bank hotel restaurant prison factory airport',
  'president minister chancellor mayor governor senator king queen ambassador judge',
  'doctor nurse teacher lawyer engineer journalist farmer soldier driver pilot student',
  'gold silver bronze copper iron steel',
  'oil gas coal electricity water',
  'wheat corn rice barley soy',
  'cat dog horse cow pig sheep goat chicken',
  'beer wine vodka whisky coffee tea milk juice',
  'butter cheese cream yogurt milk',
  'football basketball baseball tennis hockey cricket rugby',
  'goalkeeper defender midfielder striker quarterback receiver',
  'book film song play painting sculpture podcast blog',
  'phone computer laptop tablet television radio newspaper email letter',
  'arm leg hand foot head chest back shoulder knee eye ear',
  'cancer stroke diabetes pneumonia flu malaria measles',
  'engineering marketing sales finance accounting design',
  'sunny rainy cloudy windy snowy foggy',
  'bathroom bedroom kitchen garden garage basement',
  'shirt dress coat jacket shoes hat trousers',
  'export import tariff tax subsidy loan grant',
  'mountain river lake sea ocean island desert forest',
];

const kinds = new Map<string, number[]>();
for (const [kind, words] of CONTRASTS.entries())
  for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);

/** Whether two folded English words name two things of one kind. */
export function areContrasted(one: string, other: string, language: string): boolean {
  if (language !== 'en') return false;
  const [a, b] = [singular(one), singular(other)];
  return a !== b && kindsOf(a).some((kind) => kindsOf(b).includes(kind));
}

function kindsOf(word: string): readonly number[] {
  return kinds.get(word) ?? [];
}

function singular(word: string): string {
  if (kinds.has(word)) return word;
  return kinds.has(word.slice(0, -2)) ? word.slice(0, -2) : word.replace(/s$/, '');
}
