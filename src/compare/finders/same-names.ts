/**
 * Names of one and the same, each group on a line: a country with its people, and its capital, by
 * which news means the government. Folded, without articles. Adjectives that only add an ending to
 * the country are found without this table.
 */
export const SAME_NAMES: readonly (readonly string[])[] = [
  'us|usa|united states|united states of america|america|american|americans|washington|white house',
  'uk|united kingdom|britain|great britain|british|briton|britons|london|downing street|england|english',
  'eu|european union|europe|european|europeans|brussels',
  'un|united nations',
  'nato|north atlantic treaty organization|north atlantic alliance',
  'uae|united arab emirates|emirates|emirati|abu dhabi',
  'russia|russian|russians|russian federation|moscow|kremlin',
  'ukraine|ukrainian|ukrainians|kyiv|kiev',
  'china|chinese|beijing|prc|peoples republic of china',
  'france|french|paris|elysee',
  'germany|german|germans|berlin',
  'spain|spanish|spaniards|madrid',
  'italy|italian|italians|rome',
  'poland|polish|poles|warsaw',
  'japan|japanese|tokyo',
  'turkey|turkiye|turkish|turks|ankara',
  'iran|iranian|iranians|tehran|teheran',
  'israel|israeli|israelis|jerusalem',
  'india|indian|indians|new delhi|delhi',
  'canada|canadian|canadians|ottawa',
  'australia|australian|australians|canberra',
  'mexico|mexican|mexicans|mexico city',
  'brazil|brazilian|brazilians|brasilia',
  'argentina|argentine|argentinian|buenos aires',
  'netherlands|dutch|holland|hague',
  'belgium|belgian|belgians',
  'switzerland|swiss|bern|berne',
  'austria|austrian|austrians|vienna',
  'sweden|swedish|swedes|stockholm',
  'norway|norwegian|norwegians|oslo',
  'denmark|danish|danes|copenhagen',
  'finland|finnish|finns|helsinki',
  'ireland|irish|dublin',
  'portugal|portuguese|lisbon',
  'greece|greek|greeks|athens',
  'hungary|hungarian|hungarians|budapest',
  'czech republic|czechia|czech|czechs|prague',
  'romania|romanian|romanians|bucharest',
  'bulgaria|bulgarian|bulgarians|sofia',
  'serbia|serbian|serbs|belgrade',
  'belarus|belarusian|belarusians|minsk',
  'georgia|georgian|georgians|tbilisi',
  'egypt|egyptian|egyptians|cairo',
  'saudi arabia|saudi|saudis|riyadh',
  'syria|syrian|syrians|damascus',
  'iraq|iraqi|iraqis|baghdad',
  'lebanon|lebanese|beirut',
  'pakistan|pakistani|pakistanis|islamabad',
  'afghanistan|afghan|afghans|kabul',
  'south korea|south korean|south koreans|seoul|republic of korea',
  'north korea|north korean|north koreans|pyongyang|dprk',
  'taiwan|taiwanese|taipei',
  'vietnam|vietnamese|hanoi',
  'thailand|thai|thais|bangkok',
  'philippines|philippine|filipino|filipinos|manila',
  'south africa|south african|south africans|pretoria',
  'scotland|scottish|scots|edinburgh',
  'wales|welsh|cardiff',
  'covid|covid 19|coronavirus',
  'gop|republican|republicans|republican party',
  'democrat|democrats|democratic|democratic party',
  'la|los angeles',
  'nyc|new york city|new york',
  'dc|washington dc|district of columbia',
].map((line) => line.split('|'));

/** Before or after a name they are no part of it. */
export const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister secretary sen senator ' +
    'rep representative congressman congresswoman gov governor mayor general gen col colonel lt capt captain sgt ' +
    'chancellor king queen prince princess pope rev reverend judge justice chief chairman chairwoman ceo director ' +
    'foreign defense defence deputy attorney ambassador officer jr sr inc ltd llc corp co the ' +
    'herr frau monsieur madame señor señora don doña пан пані'
  ).split(' '),
);
