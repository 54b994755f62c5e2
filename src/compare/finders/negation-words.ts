/** Words that say no, and words that say no when `to` or an infinitive follows. */
export const NEGATIONS: Record<string, readonly string[]> = {
  en: split(
    'not never no none nobody nothing neither nor without cannot unable non nowhere ' +
      'deny denies denied denying lack lacks lacked lacking hardly scarcely barely',
  ),
  de: split(
    'nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand ' +
      'bestritt bestreitet bestritten dementiert dementierte',
  ),
  fr: split('pas jamais aucun aucune rien sans ni personne nie nié niait dément démenti'),
  es: split('no nunca jamás sin ni ningún ninguna ninguno nadie nada tampoco niega negó negado'),
  uk: split(
    'не ні ніколи без немає нема ніхто нічого ніщо жоден жодна жодного жодної неможливо ' +
      'заперечив заперечила заперечує заперечують спростував спростувала спростовує',
  ),
  zh: split('不 没 没有 不会 不是 不能 未 无 无法 从未 并非 否认'),
  ru: split(
    'не ни никогда без нет никто ничего ничто нельзя невозможно ' +
      'отрицает отрицал отрицала отрицают опроверг опровергла опровергает',
  ),
};

/** Followed by "to" they say that something did not happen. */
export const REFUSALS = new Set(
  split(
    'fail fails failed failing refuse refuses refused refusing decline declines declined declining',
  ),
);

/** After these, English "not" and "no" deny nothing: "not only", "no later than". */
export const NO_NEGATION = new Set(split('only just merely later more fewer less doubt matter'));

function split(words: string): string[] {
  return words.split(' ');
}
