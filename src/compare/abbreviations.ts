const words = (...lines: string[]): Set<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/**
 * Abbreviations before a name: a sentence goes on after them. In lower case, without the full stop;
 * of all languages together, because a text names people in others too.
 */
const BEFORE_NAMES = words(
  'mr mrs ms mx dr prof sen sens rep reps gov gen lt col sgt cpl capt maj cmdr adm rev hon st mt ft vs approx',
  'hr frl hrsg bzw vgl ggf inkl mme mmes mlle sra srta dra dña avda dott sigg dhr mevr',
  'ul hab inż mgr płk gen tzw tzn mudr judr doç',
  'вул просп пл ім проф акад смт ул им т п м',
);

/** Abbreviations before a number, which may be words of their own: "Fig. 3", "No. 5", "Jan. 6". */
const BEFORE_NUMBERS = words(
  'no nos nr núm fig figs vol pp p sec ch art abs ca c tel ok ст п ч рис',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Abbreviations that often end a sentence too. */
const MAY_END = words('jr sr inc ltd co corp llc bros etc usw р рр г гг');

/** Where "3. Oktober" is the third, not the end of a sentence. */
const ORDINALS = words('de da nb nn no fi cs sk pl hu sl hr bs sr et lv is tr eu fo lb');

/** Words that start a sentence and are no names: "in the U.S. The", but "U.S. Senate". */
const STARTERS = words(
  'the a an this that these those he she it they we i you his her its their our my in on at but and or so for if when while as after before since then there however meanwhile no not',
  'der die das er sie es wir ich und aber ein eine im am le la les il elle ils elles un une mais et dans el los las pero y en',
  'він вона воно вони це у в на і але якщо коли тому та з за он она оно они это и но если когда',
);

/**
 * Whether the full stop at the end of `before` is one of an abbreviation in the middle of a
 * sentence. Where it could also be the end ("U.S.", "p.m.", "Inc."), the next word decides: one that
 * the text has in lower case elsewhere is no name, so that a sentence starts with it (the
 * orthographic heuristic of Kiss and Strunk 2006). `inLowerCase` holds those words.
 */
export function isAbbreviated(
  before: string,
  after: string,
  language: string,
  inLowerCase: ReadonlySet<string>,
): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const folded = word.toLowerCase();
  if (/^\p{N}{1,2}$/u.test(word)) return ORDINALS.has(language) && /^\p{L}/u.test(after);
  if (BEFORE_NUMBERS.has(folded) && /^\p{N}/u.test(after)) return true;
  if (BEFORE_NAMES.has(folded)) return true;
  // An initial: "J. Smith". In English "I." is more often the pronoun.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || language !== 'en';
  const mayEnd = /^\p{L}{1,3}(\.\p{L}{1,3})+$/u.test(word) || MAY_END.has(folded);
  return mayEnd && !startsSentence(after, inLowerCase);
}

const LAST_WORD = /(?<![\p{L}\p{N}.])([\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*)\.$/u;

function startsSentence(after: string, inLowerCase: ReadonlySet<string>): boolean {
  const first = /^[\p{P}\s]*([\p{L}\p{N}][\p{L}\p{M}’']*)/u.exec(after)?.[1]?.toLowerCase();
  return first === undefined || STARTERS.has(first) || inLowerCase.has(first);
}
