/**
 * Our own words for the sentence layer, by the tag they get. Lower case; a blank joins the words of a phrase.
 * They are the whole lexicon: the tagger's stock words are not loaded, they know none of our names.
 */
const WORDS = {
  /** Titles and offices that stand before a person or after a country and leave the name what it is. */
  Role: `president vice-president vice chancellor premier minister secretary general chief leader senator congressman
    congresswoman representative ambassador envoy governor mayor admiral marshal colonel captain major lieutenant sergeant commander
    king queen prince princess pope mr mrs ms dr sir lord lady dame baron baroness professor judge justice speaker spokesman spokeswoman spokesperson
    candidate nominee prime foreign defense defence finance interior deputy acting former ex late then incoming outgoing newly republican democrat
    democratic democrats republicans chairman chairwoman chair director head comrade tsar emperor herr monsieur
    u.s us american british english french german italian spanish dutch danish norwegian swedish finnish polish czech slovak hungarian romanian
    bulgarian greek turkish russian soviet ukrainian canadian belgian portuguese croatian slovenian albanian estonian latvian lithuanian
    macedonian montenegrin icelandic european allied`,
  /** Titles of women: they tell of another bearer, unless "Mrs" is among the given names of this one. */
  Woman: `mrs ms miss madame frau lady`,
  /** Words that open a sentence or stand inside a heading with a capital and name nothing. */
  Opener: `the a an this that these those in on at by for from with without within and or but nor so yet as if when while after before
    since until till because although though both many most some any all each every no not only even also just still here there where why how what who
    whom whose which it its he his she her they their we our us you your i my me is are was were be been being has have had do does did will would can could
    may might must shall should to of than then now once again more less other another such same between among against about over under above below
    into onto through during despite unlike like per via amid towards toward across along around behind beyond meanwhile however moreover
    monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec january february march april june july august september october november december
    today yesterday tomorrow said says yes let dear perhaps maybe thus hence indeed instead please see photo image video read watch updated analysis
    opinion exclusive breaking one two three four five six seven eight nine ten first second third last next earlier later new
    can't don't won't didn't isn't let's good hi hello thanks thank dear meet inside outside ask when's what's`,
  /** Parts of the world: "East Germany" and "South Australia" are not the country, "Western leaders" are no name. */
  Direction: `western eastern northern southern central north south east west`,
  /** Institutions and works that make another name of "X of NAME", even where they open the sentence. */
  Institution: `bank university college church school institute museum hospital diocese archdiocese bishop archbishop duke duchess earl count
    countess marquess tower battle siege treaty court port bay gulf isle strait straits city county borough district province
    society association party corp federation academy tour wall house theatre theater museum library lloyds voice radio daughters sons friends museum order knights team`,
  /** Words that begin another name even where they open the sentence: "Statistics Canada", "Radio Moscow". */
  Head: `statistics radio air royal hockey petro banque banco banca gaz airbus miss team mount lake fort dynamo dinamo spartak cska
    lokomotiv torpedo baltika inter real bayern slovan levski rapid raf aek vrije universiteit tour`,
  /** What follows a country's acronym, or a name of several words, in another name: "US Open", "U.S. Marine Corps". */
  Tail: `open army navy marine marines airways airlines steel postal masters today news weekly highway route telecom
    guard soccer bancorp cellular robotics department court courts treasury treasuries senate congress administration agency commission association
    committee desk corps islands midwest gulf championship championships force war amateur service bureau foundation institute
    university club league team council act wall organization organisation census code constitution`,
  /** What follows a town in another name, also in headings: "Athens Newsroom", "Brussels Grand Prix". */
  Follower: `newsroom newsdesk bureau grand stock marathon`,
  /** What states do and say: "Moscow refused". */
  Act: `said says say denied denies deny refused refuses rejected rejects reject accused accuses blamed blames warned warns agreed agrees
    insisted insists wants wanted hopes hoped believes believed feels felt fears feared expects expected proposed proposes offered offers
    demanded demands threatened threatens pledged pledges promised promises announced announces recognised recognized recognises recognizes
    backed backs opposed opposes supports supported welcomed welcomes condemned condemns urged urges vowed vows claimed claims argued argues
    sees considers considered decided decides intends seek seeks sought signed ratified withdrew withdraws blocked blocks vetoed vetoes imposed
    imposes annexed invaded deployed deploys supplied supplies sent sends agree refuse accept accepts accepted want take respond responded retaliate`,
  /** What states have with one another: "ties with Moscow". */
  Tie: `ties relations relationship talks cooperation friendship agreement treaty negotiations dialogue pact deal contacts rapprochement alliance
    standoff rift tensions confrontation accord`,
  /** What is done to states and by them: "urged Washington", "negotiated by Washington". */
  Toward: `by blamed blames accused accuses accusing urged urges urging pressed pressing warned warns warning told asked asks angered
    convinced persuaded persuade pressuring backing`,
  /** What states have: "Moscow's intention". */
  Stance: `policy policies intention intentions campaign proposal proposals demand demands stance position ambitions aggression aims interests
    ally allies forces troops military army invasion offensive influence leadership decision support envoy diplomats annexation`,
  /** Where something is, of which the place is said and not the state: "a man from Moscow said". */
  Where: `of in from at near to outside around across inside through`,
  /** Common given names: where they open a sentence or stand in a heading, only a list tells them from other words. */
  GivenName: `james john robert michael william david richard joseph thomas paul andrew kevin brian
    george edward jason jeffrey patrick jack henry peter mary jennifer sarah
    anna helen maria hillary chelsea hunter jill melania ivanka hugo ivan naina ali jens`,
  /** States and provinces after a place name: "Paris, Texas". */
  Province: `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta calif fla ga ill mass mich ont tenn tex va`,
} as const;

export const TAGS = [
  ...Object.keys(WORDS),
  'Name',
  'Known',
  'Capital',
  'Before',
  'After',
  'Firm',
  'Initial',
  'Opening',
  'CommaAfter',
  'Placed',
  'Owner',
];

/** Every word with its tags, as the tagger takes them. */
export function lexicon(): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const [tag, words] of Object.entries(WORDS)) {
    for (const word of words.split(/\s+/)) entries[word] = [...(entries[word] ?? []), tag];
  }
  return entries;
}

const OPENERS = new Set(WORDS.Opener.split(/\s+/));
const TELLING = new Set(
  [WORDS.Role, WORDS.Head, WORDS.Woman, WORDS.GivenName, WORDS.Institution].join(' ').split(/\s+/),
);

/** Whether a word only opens sentences: no rule hears more in it. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word) && !TELLING.has(word);
}
