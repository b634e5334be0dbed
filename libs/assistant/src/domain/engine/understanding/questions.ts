/** A question about the business itself, whatever else is going on. */
const ABOUT_THE_BUSINESS =
  /\b(?:how much|costs?|prices?|pricing|fees?\b|rates|charge|how long (?:does|is|will|do|are|would)|(?:do|does|did|will|can|could) (?:you|u|they|yall|you guys|ya|yous)(?: guys| all| even| also| still)* (?:take|accept|offer|do|sell|carry|provide|serve|service|cover|go to|work in|treat|speak|have (?!any(?:thing)?\b|(?:for|on|in|next|this|at|left|today|tomorrow|after|before|around)\b|time|times|opening|room|space|a? ?(?:spot|slot|table)|avail|something|appointment|one |\w+ (?:avail|open|free))|work with|deal with|allow|validate|ship|deliver|come to|charge|bill|see (?:kids|children|new)|require|need me|install|repair|use)|where (?:are|is|do|can)|(?:whats|what is|what are|whats|your|the) (?:your |the )?(?:exact )?(?:address|location|hours|phone|number|email|website|wifi|policy|policies|menu|cancellation)|address|parking|park|insurance|hours|(?:are|r) you (?:guys )?open|is (?:it|the \w+) open|open (?:on|until|till|til|at|late|today|tomorrow|sundays?|saturdays?)|what time do (?:you|they) (?:open|close)|when do (?:you|they) (?:open|close)|what if|what happens if|how late can i|how (?:do|can|would) i cancel|any cancellations?|can i (?:still )?(?:cancel|reschedule|change) (?:later|any ?time|if)|can i (?:bring|pay|use|park|eat|drink|wear)|can (?:my|a|the) \w+ (?:come|join|wait|stay|be there)|does (?:she|he|dr \w+|\w+) work|should i (?:bring|eat|come|wear|do)|what (?:should|do|can) i (?:bring|wear|expect|need|do|eat)|do i (?:need|have to|get|pay)|is there (?:a |an |any )?(?!(?:time|chance|way|anything|opening|availab|slot|spot|room))|who (?:is|are|will|does|owns)|wheelchair|refund|discount|coupon|walk ?ins?|licensed|insured|gluten|vegan|vegetarian|allerg\w+|warranty|what (?:services|treatments|kind|kinds|types?|brands?)|does it hurt|is it safe)/u;
/** What only sounds like one. */
const ABOUT_A_TIME =
  /\b(?:any(?:thing)? (?:open|free|available)|availability|available|openings?|when can i|(?:whats|what is) (?:your )?(?:next|earliest|soonest|first)|come in|fit (?:me|us)|have (?:anything|any|time|room|space|something|one|a table)|free (?:on|at|this|next|tomorrow|today)|what times?\b(?! do))/u;
const ASKING =
  /^(?:(?:hi|hey|hello|so|and|but|also|ok|oh|btw|quick question|question|wait|one question) ,? ?)*(?:what|whats|where|when|why|who|whos|how|hows|which|is|are|do|does|did|can|could|will|would|should|have|has|am)\b/u;
/** Small talk in the form of a question. */
const SMALL_TALK =
  /^(?:(?:hi|hey|hello) )*(?:how are you|hows it going|whats up|how is it going|how have you been|who is this|whos this|who are you|what can you do|can you help(?: me)?|are you there|you there|hello|really|huh|what|why|seriously|ok|right)(?: \w+)?$/u;

/** Whether a sentence asks something of the business that its facts may answer. */
export function isAboutTheBusiness(plain: string): boolean {
  return ABOUT_THE_BUSINESS.test(plain) && !ABOUT_A_TIME.test(plain) && !SMALL_TALK.test(plain);
}

/** Whether a sentence asks at all, of whatever. */
export const isAsking = (plain: string, questionMark: boolean): boolean =>
  (questionMark || ASKING.test(plain)) && !SMALL_TALK.test(plain);

export const asksWhoItIs = (plain: string): boolean =>
  /\b(?:who is this|whos this|who are you|who am i (?:talking|texting|speaking))\b/u.test(plain);

export const asksForHelp = (plain: string): boolean =>
  /\b(?:what can you do|can you help(?: me)?$|how does this work|i have a question$|quick question$|need (?:some )?help$|help me$)\b/u.test(
    plain,
  );

export const asksPrice = (plain: string): boolean =>
  /\b(?:how much|costs?|prices?|pricing|charge for)\b/u.test(plain);

export const asksDuration = (plain: string): boolean =>
  /\bhow (?:long|many (?:minutes|hours))\b(?! (?:is the wait|until|before|have|you been))/u.test(
    plain,
  );
