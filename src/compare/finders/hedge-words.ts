/**
 * Words that qualify what is said. Those of one class can stand for each other: a sentence that says
 * "might" instead of "may" is as careful as before.
 */
export interface HedgeWords {
  /** Said by others, not known. */
  reported: readonly string[];
  /** Said, and in the writer's judgement wrong. */
  mistaken: readonly string[];
  possible: readonly string[];
  /** True of a part alone. */
  limited: readonly string[];
}

export const HEDGE_CLASSES = ['reported', 'mistaken', 'possible', 'limited'] as const;

const split = (words: string) => words.split(' ');

export const HEDGES: Record<string, HedgeWords> = {
  en: {
    reported: split(
      'allegedly alleged alleges reportedly reputedly purportedly purported supposedly supposed suspected unconfirmed unverified rumored rumoured ostensibly',
    ),
    mistaken: split(
      'erroneously erroneous falsely wrongly mistakenly incorrectly inaccurately misleadingly baselessly baseless unfounded unproven disputed debunked discredited',
    ),
    possible: split(
      'may might could perhaps possibly possible maybe probably probable presumably likely potentially potential apparently seemingly appears appear appeared seems seem seemed tentatively',
    ),
    limited: split(
      'only solely merely partly partially exclusively mostly largely mainly primarily',
    ),
  },
  de: {
    reported: split(
      'angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen vermeintlich sogenannte sogenannten soll sollen',
    ),
    mistaken: split(
      'fälschlich fälschlicherweise irrtümlich irrtümlicherweise unbelegt unbegründet umstritten',
    ),
    possible: split(
      'könnte könnten möglicherweise vielleicht vermutlich wahrscheinlich wohl offenbar anscheinend dürfte dürften scheint scheinen',
    ),
    limited: split('nur lediglich bloß teilweise größtenteils überwiegend'),
  },
  fr: {
    reported: split('prétendument présumé présumée supposé supposée soi-disant allégué'),
    mistaken: split('faussement erronément tort infondé contesté'),
    possible: split(
      'pourrait pourraient peut-être probablement éventuellement apparemment semble semblent possible',
    ),
    limited: split('seulement uniquement simplement partiellement principalement'),
  },
  es: {
    reported: split('presuntamente presunto presunta supuestamente supuesto supuesta'),
    mistaken: split('erróneamente falsamente equivocadamente infundado disputado'),
    possible: split(
      'podría podrían quizás quizá posiblemente probablemente aparentemente parece parecen posible',
    ),
    limited: split('solo sólo solamente únicamente parcialmente principalmente'),
  },
  uk: {
    reported: split('нібито начебто ймовірно імовірно підозрюваний підозрювана так званий'),
    mistaken: split('помилково хибно неправдиво безпідставно'),
    possible: split('можливо мабуть може можуть міг могла могли схоже очевидно певно'),
    limited: split('лише тільки виключно частково переважно здебільшого'),
  },
  ru: {
    reported: split('якобы предположительно предполагаемый подозреваемый'),
    mistaken: split('ошибочно ложно неверно безосновательно'),
    possible: split('возможно вероятно может могут мог могла могли похоже наверное очевидно'),
    limited: split('лишь только исключительно частично преимущественно'),
  },
};
