/** What kind of danger to life, by what is to be done about it. */
export type EmergencyKind = 'self_harm' | 'violence' | 'building' | 'current' | 'body';

const THEM =
  '(?:he|she|they|him|her|them|it|baby|newborn|infant|toddler|kids?|child|children|son|daughter|boy|girl|mom|mum|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|brother|sister|grandma|grandpa|grandmother|grandfather|friend|roommate|neighbor|man|woman|guy|lady|person|somebody|someone|everyone)';
const SICK_PART = '(?:throat|tongue|lips?|face|airway|neck)';
const PILLS =
  '(?:pills?|tablets?|capsules?|meds?|medications?|medicines?|sleeping|pain ?killers?|insulin|tylenol|acetaminophen|paracetamol|ibuprofen|advil|aspirin|xanax|valium|benadryl|percocet|vicodin|oxy\\w*|opioids?|antidepressants?|gummies|edibles)';
const POISON =
  '(?:bleach|antifreeze|drain cleaner|cleaner|detergent|(?:tide|laundry) pods?|dishwasher (?:pod|tab)s?|poison|rat poison|gasoline|lighter fluid|paint thinner|pesticide|weed killer|ammonia|button batter(?:y|ies)|batter(?:y|ies)|magnets?|chemicals?|fentanyl)';
const LIVE_PART =
  '(?:outlets?|sockets?|panel|breaker(?: box)?|fuse box|plug|wires?|wiring|switch|light|lamp|appliance|charger|cord|meter|box|wall)';
const PLACE =
  '(?:house|home|apartment|condo|flat|room|bedroom|kitchen|garage|basement|attic|building|office|shop|store|hallway|car|truck|van|stove|oven|dryer|microwave|outlet|panel|wall|roof|salon|gym|restaurant|yard|shed)';
const STRANGER =
  '(?:someone|somebody|a man|a guy|some guy|men|people|strangers?|burglars?|robbers?|an intruder|they|theyre|hes|shes|he|she|my ex)';
const MINE = '(?:my|his|her|their|the|our|your)';

const of = (...sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(`\\b(?:${source})\\b`, 'g'));

/**
 * Situations that threaten a life in every trade, as they are told in plain text (see `plainText`).
 * They lean to the safe side; what only sounds alike is in `sound-alikes.ts`.
 */
export const EMERGENCIES: Readonly<Record<EmergencyKind, readonly RegExp[]>> = {
  self_harm: of(
    '(?:dont )?want(?:s|ed|ing)? to (?:just )?(?:die|be dead|disappear forever)',
    '(?:dont|doesnt|do not) (?:want|wanna|wish) (?:to )?(?:live|be alive|exist|be here)(?: anymore| any more)?',
    'wish(?:es)? (?:i|she|he) (?:was|were|wasnt|werent|could|would|had) (?:just )?(?:dead|die|alive|born|never been born|here anymore)',
    'better off (?:dead|without me)|want (?:it|it all|this|everything|my life) to (?:just )?(?:end|be over)|point (?:of|in) living',
    'no (?:reason|point) (?:to|in) liv(?:e|ing)|nothing (?:left )?to live for|cant go on living',
    '(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|harm|harming|hurting) (?:myself|himself|herself|themselves)',
    'hurt (?:myself|himself|herself)',
    '(?:keep|been|started|want to|wants to|going to) (?:cut|cutting) (?:myself|himself|herself)',
    'suicid(?:e|al)|self ?-?harm(?:ing)?',
    '(?:end|ending) (?:it all|my life|his life|her life|their life|it tonight)',
    '(?:take|taking) (?:my|his|her) (?:own )?life',
    'slit (?:my|his|her) wrists?|cut (?:my|his|her) wrists?',
    'jump(?:ing)? (?:off|from) (?:a|the) (?:bridge|roof|building|balcony)',
  ),
  violence: of(
    `${STRANGER} (?:is |are |was |just )?(?:trying to )?(?:break|breaking|broke|get|getting) (?:in(?:to)? (?:my|our|the) (?:house|home|apartment|door|window|shop|store|office)|in(?: right)? now)`,
    `${STRANGER} (?:is |are )?(?:trying to break in|breaking in)`,
    `(?:someone|somebody|stranger|burglar|intruder|a man) (?:is |s )?(?:still )?(?:inside|in) (?:my|our|the) (?:house|home|apartment)`,
    'intruder|burglars? (?:in|inside|at|is|are)|home invasion',
    '(?:being|getting) (?:robbed|attacked|beaten|stabbed|followed home|held hostage|mugged)',
    `(?:robbing|attacking|stabbing|strangling|beating|hitting|shooting at|hurting) (?:me|us|my|him|her|the kids)`,
    'hits me|hit me (?:again|in the (?:face|head|stomach))|beats me|beating me|choking me',
    'has (?:a|got a) (?:gun|knife|weapon)|pull(?:ed|ing) a (?:gun|knife)|pointing a gun|gun to (?:my|his|her) head|(?:with|holding) a (?:gun|knife)',
    'active shooter|shots fired|(?:been|got|was|were) (?:stabbed|shot(?! of))|gunshots?',
    '(?:he|she|hes|shes|they|theyre|someone|somebody|my ex) (?:is |are )?(?:going|trying|threatening|threatened|wants|tried|says he will) (?:to )?kill (?:me|us|my|him|her)',
    'raped|raping|sexually assaulted|kidnapp?ed|abducted|held hostage',
  ),
  building: of(
    'smell(?:s|ing|ed)? (?:of |like |a |some |the |strong |really |very |natural |propane |lots of |so much |something like )*(?:gas|propane|rotten eggs?)',
    '(?:gas|propane) (?:leak|leaks|leaking|smell|odor|odour|fumes)|leaking (?:gas|propane)|(?:strong|weird) gas',
    '(?:carbon monoxide|monoxide|co) (?:alarm|detector)s? (?:(?:is|are|was|keeps?|just|has|been|s|wont stop) )*(?:go|going|goes|went|sounding|beeping|ringing|screaming|blaring)',
    'carbon monoxide|co (?:poisoning|leak)',
    `(?:${PLACE}|something|its|it is|its all|everything|clothes|sleeve|hair) (?:is |are |was |just |s |has |caught )*(?:on|caught) fire`,
    `(?:there is|theres|there are|we have|i have|got) (?:a |an )?(?:\\w+ )?(?:fire|flames)(?: (?:in|at|on|now|here)\\b)?`,
    `(?:a |the )?fire (?:started|broke out|is spreading|spreading|in|at|on) (?:${MINE} )?(?:\\w+ )?${PLACE}`,
    `(?:house|kitchen|apartment|electrical|grease|car|building|dumpster|brush) fire`,
    'caught (?:on )?fire|catching fire|in flames|burning down|trapped (?:in|inside)|explosion|exploded',
    '^ ?(?:help )?(?:fire ?)+(?: help| pls| please)?(?= ?$)',
    `smoke (?:is )?(?:coming|pouring|filling|fills|everywhere|billowing|all over|in (?:${MINE} )?${PLACE})|(?:full of|lots of|so much|black|thick) smoke`,
    'smoke (?:alarm|detector)s? (?:(?:is|are|keeps?|just|has|been|s) )*(?:go|going|went|goes|sounding|blaring) off',
  ),
  current: of(
    'electrocuted|electrocution|electric(?:al)? shock',
    `(?:shocked|zapped) (?:\\w+ )?(?:by|from|off) (?:${MINE} |an? )?(?:\\w+ )?${LIVE_PART}|(?:shock|zap|jolt) (?:from|off|when i (?:touch|touched)) (?:${MINE} |an? )?(?:\\w+ )?${LIVE_PART}`,
    `${LIVE_PART}[^,]{0,25} (?:spark|sparks|sparked|sparking|arcing|smoking|on fire|melting|burning|buzzing and hot)`,
    `(?:sparks?|sparking|smoke|flames?)[^,]{0,25} (?:from|in|at|out of|by) (?:${MINE} |an? )?(?:\\w+ )?${LIVE_PART}`,
    '(?:seeing|saw|see|throwing|shooting|throws|shoots) sparks',
    'burning (?:plastic |electrical |wire |rubber )?smell|smell(?:s|ing)? (?:of |like |something |someting |a |strong )*(?:burning|burnt|burned)(?: plastic| wires?| rubber)?(?! (?:hair|coffee|food|toast|oil|clutch))',
    'downed (?:power ?)?(?:line|wire)s?|(?:power ?line|wire)s? (?:is |are )?down|live wire',
  ),
  body: of(
    'unconscious|unresponsive|(?:not|isnt|wont|stopped) (?:responding|respond|responsive|conscious)(?= ?$| to (?:me|us|anything|voice|touch)| and\\b| he| she| anymore)|(?:lost|losing) consciousness',
    `pass(?:ed|es|ing) out|black(?:ed|ing) out|fainted|is fainting|collapsed|knocked (?:out cold|unconscious|(?:him|her|me) out)`,
    `(?:wont|wouldnt|doesnt|not|isnt|cant|cannot|couldnt) (?:be )?(?:wake|waking|woken|woke)(?: (?:him|her|them|${MINE} \\w+))?(?! (?:up )?(?:before|early|earlier|that|so|until|till|in time|on time|at|to my))`,
    'no pulse|cardiac arrest|heart stopped|heart attack|(?:doing|need|start|started|giving) cpr|need cpr',
    `(?:cant|couldnt|not|isnt|arent|wasnt|aint|stopped|barely|hardly|trouble|difficulty|struggling (?:to|with)|hard time|hard to|problems?|unable to|quit) (?:to )?(?:breath|breathe|breathing)`,
    '(?:cant|cannot|couldnt) (?:get|catch) (?:any |my |his |her |enough )?(?:air|breath)|short(?:ness)? of breath|gasping for (?:air|breath)',
    `^ ?turning blue|(?:lips|face|baby|he|she|hes|shes) (?:is |are )?(?:turning|turned|going|went) (?:blue|gray|grey|purple)`,
    'chok(?:ing|es|ed) (?:on|to death)|(?:is|am|are|im|hes|shes|theyre|started|s|wont stop|cant stop|baby|son|daughter|kid|child|dad|mom|husband|wife) (?:is )?choking|^ ?(?:help )?choking',
    '(?:face|mouth|smile|cheek)s?[^,]{0,25} (?:droop|drooping|drooped|droopy|droops|sagging|paralyzed)|drooping (?:face|mouth|smile)',
    'slurr(?:ed|ing|s)(?: (?:speech|words|his|her|my))?|suddenly (?:cant|couldnt) (?:talk|speak|see|move|walk)|(?:cant|unable to) (?:talk|speak|move|feel)[^,]{0,12} (?:one|left|right|half) (?:side|arm|leg)',
    `(?:one|left|right|half) (?:side|half) of (?:my|his|her|the) (?:body|face) (?:is |went |has gone |feels )?(?:all )?(?:numb|weak|paralyzed|drooping|limp)|(?:arm|leg) (?:went|is|has gone) (?:limp|paralyzed)`,
    `(?:a|mini|massive|possible|having|another|of) stroke|stroke (?:symptoms|signs)|^ ?stroke(?= ?$)`,
    `chest (?:is |feels |really |s |keeps )*(?:pains?|hurts?|hurting|tight|tightness|tightening|pressure|crushing|heavy)|(?:pains?|pressure|tightness|squeezing|crushing) (?:in|on|across) (?:${MINE} |the )?(?:left )?chest`,
    `${SICK_PART}s? (?:(?:is|are|s|feels|feeling|keeps|keep|started|starting|getting|was|were|just|all|so|like|its|really|very|to) )*(?:swell|swelling|swelled|swollen|closing|closed|tight|tightening|closing up)|swelling (?:of|in) (?:${MINE} )?${SICK_PART}`,
    'anaphyla\\w+|(?:having|bad|severe|serious|major|big) (?:an? |bad |severe |serious )*allergic reaction|allergic reaction and|(?:used|need|needs|using|gave|cant find) (?:an |the |my |his |her )?epi ?-?pen',
    '(?:bleed|bleeding|blood)[^,]{0,30} (?:wont|cant|not|doesnt|isnt|never|will never) (?:stop|stopping|clot)|(?:wont|cant|doesnt|not|isnt) (?:stop|stopping) (?:the |his |her |my )?(?:bleed|bleeding|blood)',
    'bleeding (?:\\w+ )?(?:a lot|heavily|badly|profusely|out|everywhere|to death|non ?stop|like crazy|so much|really bad|bad|severely|internally)|(?:heavy|severe|massive|uncontrolled) bleeding',
    '(?:losing|lost|lots of|so much|a lot of|coughing up|coughing|vomiting|throwing up|puking) (?:a lot of |so much |lots of )?blood|blood (?:is )?(?:everywhere|gushing|spurting|pouring|all over)',
    '(?:cut|chopped|sawed|sliced|ripped) (?:off )?(?:my|his|her) (?:\\w+ )?(?:finger|fingers|hand|arm|foot|toe|thumb|leg) (?:off|open)|(?:cut|chopped|sawed|sliced) off (?:my|his|her) (?:\\w+ )?(?:finger|hand|arm|foot|thumb|leg)s?',
    'overdos(?:e|ed|es|ing)',
    `(?:took|taken|take|taking|tooken|swallowed|ate|popped|had|drank) (?:way |far |like |about )*(?:too many|too much|an? (?:whole|entire|full) (?:bottle|box|pack|lot)|(?:a |the )?whole (?:bottle|box)|all (?:of )?(?:my|his|her|the|those)|a (?:bunch|handful|ton|lot) of|\\d{2,})[^,]{0,20}${PILLS}`,
    `(?:took|taken|tooken|popped) (?:way |far )?too many(?= ?$)`,
    `(?:drank|drunk|drinking|swallowed|swallowing|ate|eaten|ingested|inhaled|took) [^,]{0,15}${POISON}|got into [^,]{0,15}(?:poison|pills|meds|bleach|medicine)`,
    'poisoned|(?:rat|alcohol|chemical|gas|lead) poisoning',
    '(?:a|having|another|had|have|first|of|is) seizure|seizures|seizing(?! up)|convuls(?:ing|ions?)|having a fit|^ ?seizure(?= ?$)',
    `(?:is |was |are |almost |nearly |were )?drown(?:ing|ed)|(?:${THEM}|i) (?:just )?fell (?:in|into) (?:the|a|our) (?:pool|river|lake|pond|well|water|ocean)|(?:pulled|found) (?:him|her|them|${MINE} \\w+) (?:out of|from|in|at the bottom of) the (?:pool|water|lake|tub|bath)`,
    `(?:baby|newborn|infant|toddler|kids?|child|son|daughter|boy|girl) (?:is |are |s |got |was |just )*(?:limp|missing|trapped|locked (?:in|inside) (?:the|a|my|our) (?:hot )?(?:car|truck|van)|not moving|fell (?:out of|from|off) (?:the|a) (?:window|balcony|roof|stairs))`,
    `${THEM} (?:is |are |was |got |just )*(?:not moving|isnt moving|lifeless|cold and blue|hit by a (?:car|truck|bus|train))`,
    'foaming at the mouth|hit (?:his|her|my) head[^.]{0,25} (?:confused|vomiting|throwing up|wont|cant|sleepy|dizzy)|(?:arm|leg|face) (?:is |went )?(?:numb|weak)[^.]{0,20} (?:speech|talk|speak|confused)',
    '(?:i|ive|im) (?:was |got |been |just )+(?:hit|run over) by a (?:car|truck|bus)',
    '(?:think|like) (?:im|i am|hes|shes|he is|she is|my \\w+ is) (?:dying|going to die)(?! (?:of|to|for|if|laughing))',
    '(?:need|needs|call|send|get|calling|should i call) (?:an |a |the |me an )?(?:ambulance|paramedics|911|999)',
    '(?:badly|severely|seriously) (?:burned|burnt|injured|hurt)|third degree burns?',
  ),
};
