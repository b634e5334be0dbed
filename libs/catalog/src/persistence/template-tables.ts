import type {
  BundleContent,
  IndustryContent,
  PersonaContent,
  RoleContent,
} from '../content/content-types';

/** A table of templates, and which of its columns hold the written content. */
export interface TemplateTable {
  readonly name: string;
  /** The column by which content finds its row again. */
  readonly key: string;
  /** Properties of the content with the columns that hold them. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Every property of the content needs a column; `Elsewhere` are those that other columns or tables hold. */
type Columns<Content, Elsewhere extends keyof Content = never> = Record<
  Exclude<keyof Content & string, 'version' | Elsewhere>,
  string
>;

const roleColumns: Columns<RoleContent> = {
  name: 'name',
  displayName: 'display_name',
  description: 'description',
  direction: 'direction',
  basePriceCents: 'base_price_cents',
  currency: 'currency',
  primaryGoal: 'primary_goal',
  introductionPhrase: 'introduction_phrase',
  capabilities: 'capabilities',
  channels: 'channels',
  suggestedIndustries: 'suggested_industries',
  skills: 'skills',
  defaultPrompts: 'default_prompts',
  defaultScripts: 'default_scripts',
  measures: 'measures',
};

const personaColumns: Columns<PersonaContent> = {
  name: 'name',
  displayName: 'display_name',
  description: 'description',
  ageRange: 'age_range',
  personalityTraits: 'personality_traits',
  communicationStyle: 'communication_style',
  bestForIndustries: 'best_for_industries',
  gender: 'gender',
  voiceId: 'voice_id',
  personalityPrompts: 'personality_prompts',
  exampleGreetings: 'example_greetings',
  toneGuidelines: 'tone_guidelines',
};

const industryColumns: Columns<IndustryContent> = {
  industry: 'industry',
  name: 'name',
  description: 'description',
  visitNoun: 'visit_noun',
  defaultFaq: 'default_faq',
  defaultAppointmentTypes: 'default_appointment_types',
  defaultScripts: 'default_scripts',
  terminology: 'terminology',
  commonQuestions: 'common_questions',
  knowledgeBase: 'knowledge_base',
  bestPractices: 'best_practices',
  pollQuestions: 'poll_questions',
};

const bundleColumns: Columns<BundleContent, 'roles'> = {
  name: 'name',
  displayName: 'display_name',
  description: 'description',
  priceCents: 'price_cents',
  targetIndustries: 'target_industries',
};

export const ROLE_TEMPLATES: TemplateTable = {
  name: 'catalog.role_templates',
  key: 'name',
  columns: roleColumns,
};

export const PERSONA_TEMPLATES: TemplateTable = {
  name: 'catalog.persona_templates',
  key: 'name',
  columns: personaColumns,
};

export const INDUSTRY_TEMPLATES: TemplateTable = {
  name: 'catalog.industry_templates',
  key: 'industry',
  columns: industryColumns,
};

export const BUNDLES: TemplateTable = {
  name: 'catalog.bundles',
  key: 'name',
  columns: bundleColumns,
};
