const TOOTH = '(?:tooth|teeth|crown|fillings?|gum|toothpaste|retainer|braces?|wire|aligner)';
const TROUBLE =
  '(?:work|paperwork|emails?|debt|bills|laundry|calls|orders|meetings|deadlines|tasks|projects)';

/** Ways of speaking that only sound like danger. */
const FIGURES: readonly RegExp[] = [
  // Papers that are handed out, and plans that are.
  /\b(pass(ed|es|ing)|hand(ed|ing)) out (of class|(?:(?!(?:in|on|at|from|by|near|and|after|during|for|while)\b)\w+ ){0,3}(?:flyers?|fliers?|candy|cards|coupons|brochures|leaflets|samples|invitations|invites|forms|menus|pamphlets|packets|papers|gifts|awards|treats|water|snacks))\b/,
  /\bblack(ed|ing) out (the |our |my )?(windows?|dates?|calendar)\b/,
  /\b(roof|ceiling|wall|shed|fence|tent|deal|gazebo|shelf|sewer|line|drain|porch|deck|tree|chair|bed|table|arch|market|company)\b( \w+){0,2} collapsed\b/,
  /\bcant breathe? (a word|through my nose|out of my nose|in (this|these|my) (dress|jeans|pants|suit))|\b(breathe?|breathing) (a word|down (my|our|his|her) neck|room)\b|\bso busy i cant breathe?\b/,
  /\b(want|wants|going|about) to die (of|from|laughing|for)\b|\bdying (to|for|of|laughing)\b|\bdie for\b/,
  /\b(gave|give|giving|gives|nearly|almost)\b( \w+){0,2} (a )?(heart attack|stroke)\b|\bheart attack( \w+){0,4} (bill|price|quote|cost)\b/,
  /\b(kill|killing|shoot|shooting) myself (in the foot|for (forgetting|missing)|to (get|make|finish)|trying|over|at|with)\b/,
  /\bhurt (myself|himself|herself) (again )?(at|playing|lifting|working|doing|running|skiing|on|while|when|falling|during|moving|yesterday|last|in (the|a|my) (gym|yard|kitchen|garden|class|game))\b/,
  /\bsuicide (doors?|squad|prevention|awareness|hotline poster)\b/,
  /\b(end|ending) it all (with|up|by|at) \b/,
  /\b(wife|husband|mom|mum|mother|dad|boss|kids?|it|this|that|tooth|back|pain|knee|feet|price|prices) (is |are |s )?(just )?(will |would |ll |going to )?(kill|killing|murder) (me|us)\b|\bkill me (if|when|for)\b/,
  new RegExp(`\\bdrowning in (?:\\w+ ){0,2}${TROUBLE}\\b`),
  /\bchok(ed|ing) (up|hazards?)\b|\bchoking on (these|your|the|that|this) (\w+ )?(price|prices|bill|quote|cost)\b/,
  /\b(brush|breast|back|butterfly|key|pen|paint|two|four|2|4)[ -]?strokes?\b|\bstroke of (luck|genius|midnight)\b/,
  /\b(botox|fillers?|face ?lift|eyelids?)\b[^,]{0,30}|\b(lips?|face) (is |are )?(still )?swollen (from|after) (\w+ ){0,2}(fillers?|botox|injections?)\b/,
  /\bseizure (free|disorder|meds?|medications?|dog)\b|\banti ?-?seizure\b|\b(history of|asset|treat|control) seizures?\b|\bseizing up\b/,
  /\bfood poisoning\b|\bpoison (ivy|oak|control poster)\b/,
  /\b(mouth|tongue|skin|scalp|feet|back|tooth|gums?|you|youre|guys|team|sale|career|business|were) (is |are |s |feels? |like its )*(on fire)\b/,
  /\bfire ?sale\b|\bfire (drill|inspection|safety|marshal|department|truck|station|sprinklers?|escape|code)\b|\b(camp|bon) ?fire\b|\bfire (you|him|her|them|my|the|our|your)\b/,
  /\b(sticker|culture) shock\b|\bshock (absorbers?|therapy|collar|wave)\b|\bin shock (at|over|about)\b/,
  /\bspark plugs?\b|\bsparks? (joy|fly|nevada|nv)\b|\bsparkl\w*/,
  /\b(live wire (act|show)|burning (sensation|man|question|calories|fat))\b/,
  /\bbleeding (the |my )?(brakes?|radiators?|edge|money|lines?)\b|\bbleed the\b/,
  new RegExp(`\\bswallowed (?:\\w+ ){0,3}${TOOTH}\\b`),
  /\bpregnan\w+ test\b|\btrapped (in|inside) (\w+ ){0,2}(meetings?|traffic|work|contract|lease)\b/,
  /\b(will|would|does|did|wont|doesnt|might|is it going to|gonna) (it |this |that )?(really )?hurt(?! (myself|me))|\bhurt (to ask|to check|my feelings)\b/,
  /\bwill i be (unconscious|knocked out|asleep|awake)\b|\b(gunshot|shots?) (clinic|record)\b/,
  /\b(cpr|first aid|self ?-?defense|suicide|seizure|stroke|overdose|choking|carbon monoxide|fire|heart attack) (\w+ )?(class|classes|course|training|certification|awareness|prevention|workshop|rehab|therapy|policy|insurance|support group)\b/,
  /\bdo (you|u|yall) (\w+ )?(treat|see|take|accept|handle|cover|offer|help with|work with) [^,]{0,40}/,
].map((pattern) => new RegExp(pattern, 'g'));

/** Everyday things that are dangerous only with what `AFTER_ALL` tells. */
const EVERYDAY: readonly RegExp[] = [
  /\bgas (line|station|stove|range|heater|furnace|water heater|grill|fireplace|boiler|dryer|oven|logs?|meter|bill|mileage|tank|cap|pedal|fitter|hookup|connection|hvac|leak (detector|test|inspection))\b/g,
  /\b(by|on) gas\b|\bgas or electric\b|\belectric or gas\b/g,
  /\bfire ?(place|pit|extinguisher|wood|wall|alarm (test|inspection|install))s?\b/g,
  /\b(smoke|carbon monoxide|co) (detector|alarm|sensor|monitor)s?( (install|installation|inspection|battery|batteries|replacement|replaced|installed|test|chirp|chirping|low battery))?\b|\b(non|no|dont) ?-?smok\w*/g,
  /\bflood ?(light|lamp|insurance|zone|plain)s?\b/g,
  /\b(dark|white|milk|hot|named|called|our|my) chocolate\b|\bchocolate (lab|labrador|brown|point|colou?red)\b/g,
  /\b(on|by) accident\b|\bcrash (course|diet|test)\b/g,
  /\b(accident|crash|flood|flooding|collision)\b[^.!?]{0,40}\b(yesterday|last (week|month|year|night)|ago)\b/g,
  /\b(highway|hwy) \d+\b|\b(off|near|by|along|on) (the )?highway\b/g,
  /\b(a (little|bit of|tiny bit of)|slight|minor|light|some) (bleeding|blood|swelling)\b|\bbleeding gums?\b|\bgums? (\w+ ){0,2}bleed(ing)?\b|\bbleeding (\w+ )?(a (little|bit|tiny bit)|slightly|when i (brush|floss))\b/g,
];
const AFTER_ALL =
  /\b(smells?|smelling|leak|leaking|leaks|hissing|on fire|burning|ate|eaten|eating|swallowed|hurt|stuck|stranded|(going|goes|went) off|beeping|sounding|blaring|wont stop|not stopping|a lot|heavily|everywhere|profusely)\b/;

/** Troubles that are over. */
const LONG_AGO =
  /\b(last (year|month|summer|spring|winter|fall|autumn|week|time)|(years?|months?|weeks?) ago|in (19|20)\d\d|as a (kid|child|teen|baby)|when i was|when (she|he) was|history of|used to|years back|back in)\b/;
const STILL =
  /\b(now|still|again|today|tonight|just|since|keeps?|wont|ongoing|every day|help|this morning)\b/;

/** The sentence without what only sounds like danger. */
export function withoutSoundAlikes(sentence: string): string {
  const literal = FIGURES.reduce((text, pattern) => text.replace(pattern, ' '), sentence);
  if (AFTER_ALL.test(literal)) return literal;
  return EVERYDAY.reduce((text, pattern) => text.replace(pattern, ' '), literal);
}

/** Whether the sentence tells of something long over. */
export const isLongAgo = (sentence: string): boolean =>
  LONG_AGO.test(sentence) && !STILL.test(sentence);
