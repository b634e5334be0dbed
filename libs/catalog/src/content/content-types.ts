/** The shapes of the catalogue's written content: one module per template, loaded into the database by version. */

export type Channel = 'voice' | 'sms' | 'email';
export type Direction = 'inbound' | 'outbound' | 'both';

/**
 * How sure we are of who is speaking: L0 anyone, L1 the number or address is known,
 * L2 knows a fact about their own visit or account, L3 gave a code sent to the number or address on file.
 */
export type IdentityLevel = 'L0' | 'L1' | 'L2' | 'L3';

/** Text that may hold `{{placeholders}}`, all of them named in `PLACEHOLDERS`. */
export type Script = string;

interface Versioned {
  /** Raised by one whenever the content of the template changes. */
  readonly version: number;
}

export interface RoleSkill {
  readonly skill: string;
  /** The capability that the skill mainly serves. */
  readonly capability: string;
  readonly identityLevel: IdentityLevel;
  /** Where a channel proves more by itself, the lower level that is enough there. */
  readonly channelLevels?: Partial<Record<Channel, IdentityLevel>>;
}

export interface RolePrompts {
  readonly mission: string;
  readonly duties: readonly string[];
  readonly boundaries: readonly string[];
  readonly handover: string;
  readonly style: string;
  readonly success: string;
}

export interface RoleScripts {
  /** First words of a conversation. Always says that an AI assistant is speaking. */
  readonly opening: Script;
  readonly closing: Script;
  /** Left on somebody's voicemail. Tells a third party nothing private. */
  readonly voicemail: Script;
  readonly after_hours: Script;
  readonly [key: string]: Script;
}

export interface RoleMeasures {
  /** The ways in which one conversation can end well. */
  readonly outcomes: readonly string[];
  readonly metrics: readonly string[];
}

export interface RoleContent extends Versioned {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly direction: Direction;
  /** Per month, in minor units of `currency`. */
  readonly basePriceCents: number;
  readonly currency: 'USD';
  readonly primaryGoal: string;
  /** Completes a sentence that begins with "I". */
  readonly introductionPhrase: string;
  readonly capabilities: readonly string[];
  readonly channels: readonly Channel[];
  readonly suggestedIndustries: readonly string[];
  readonly skills: readonly RoleSkill[];
  readonly defaultPrompts: RolePrompts;
  readonly defaultScripts: RoleScripts;
  readonly measures: RoleMeasures;
}

/** How the persona words the moments that every role meets. */
export interface SampleReplies {
  readonly confirmBooking: Script;
  readonly offerTimes: Script;
  readonly noAvailability: Script;
  readonly takeMessage: Script;
  readonly dontKnow: Script;
  readonly apology: Script;
  readonly closing: Script;
}

export interface ToneGuidelines {
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  readonly sampleReplies: SampleReplies;
}

export interface PersonaContent extends Versioned {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly ageRange: string | null;
  readonly personalityTraits: readonly string[];
  readonly communicationStyle: string;
  /** Null: fits any industry. */
  readonly bestForIndustries: readonly string[] | null;
  readonly gender: 'female' | 'male' | 'neutral';
  /** `<provider>:<voice>`, for example `vapi:Elliot`: a voice named as that provider names it. */
  readonly voiceId: string;
  readonly personalityPrompts: readonly string[];
  readonly exampleGreetings: readonly Script[];
  readonly toneGuidelines: ToneGuidelines;
}

export interface BundleContent extends Versioned {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  /** Per month, in US cents. */
  readonly priceCents: number;
  readonly targetIndustries: readonly string[];
  /** Names of role templates. */
  readonly roles: readonly string[];
}

export interface PollQuestion {
  readonly key: string;
  readonly question: string;
  readonly type: 'text' | 'multiselect' | 'boolean';
  readonly options?: readonly string[];
  readonly placeholder?: string;
}

/**
 * A question with its answer. The answer says nothing about the particular business. Where the truth
 * depends on the owner, `factKey` names the poll question that settles it, `answer` is what is said
 * until then, and `answerWithFact` is what is said afterwards, with the owner's words in `{{fact}}`.
 */
export interface FaqEntry {
  readonly question: string;
  readonly answer: string;
  /** Lowercase words a caller may use. */
  readonly keywords: readonly string[];
  readonly factKey?: string;
  readonly answerWithFact?: string;
  /** Where the poll asks yes or no and the owner said just that; `answerWithFact` serves a worded answer. */
  readonly answerIfYes?: string;
  readonly answerIfNo?: string;
}

export interface AppointmentTypeContent {
  readonly name: string;
  readonly description: string;
  readonly durationMinutes: number;
  /** `#rrggbb` */
  readonly color: string;
  readonly slotIntervalMinutes?: number;
  readonly bufferAfterMinutes?: number;
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface KnowledgeSnippet {
  readonly topic: string;
  readonly text: string;
  /** Lowercase words that put safety before anything else in the conversation. */
  readonly dangerWords?: readonly string[];
}

export interface IndustryScripts {
  readonly booking_confirmation: Script;
  readonly reminder: Script;
  readonly no_availability: Script;
  readonly after_hours: Script;
  readonly [key: string]: Script;
}

export interface IndustryContent extends Versioned {
  readonly industry: string;
  readonly name: string;
  readonly description: string;
  /** What the trade calls an appointment. */
  readonly visitNoun: { readonly singular: string; readonly plural: string };
  readonly defaultFaq: readonly FaqEntry[];
  readonly defaultAppointmentTypes: readonly AppointmentTypeContent[];
  readonly defaultScripts: IndustryScripts;
  readonly terminology: readonly Term[];
  /** How callers put it, in their own words. */
  readonly commonQuestions: readonly string[];
  readonly knowledgeBase: readonly KnowledgeSnippet[];
  readonly bestPractices: readonly string[];
  readonly pollQuestions: readonly PollQuestion[];
}
