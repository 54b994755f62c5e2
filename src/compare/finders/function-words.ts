const ENGLISH = new Set(
  (
    'a an the this that these those some any each every all both either such own ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs ' +
    'myself yourself himself herself itself ourselves themselves one ones who whom whose which what ' +
    'am is are was were be been being do does did doing done have has had having ' +
    'will would shall should can could may might must ought ' +
    'and or but nor so yet if then than because as while when where why how whether though although ' +
    'of in on at by for with from to into onto upon about over under after before between through during ' +
    'against among within across around near off out up down along toward towards until till since per via ' +
    'there here also too very just even still only ever quite rather more most much many less least ' +
    "i'm you're he's she's it's we're they're i've you've we've they've i'll he'll she'll we'll they'll that's there's"
  ).split(' '),
);

/** Whether a folded word names something, and is not only the mortar of a sentence. */
export function isContentWord(folded: string, language: string): boolean {
  if (language === 'en') return !ENGLISH.has(folded);
  return (
    folded.length > 3 || /^[\d\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded)
  );
}
