import type {
  CoordinatorDto,
  OwnOrganizationDto,
  PersonaTemplateDto,
  PhoneNumberDto,
  PhoneNumberOrderDto,
  RoleTemplateDto,
} from '@coordinator/contracts';

const CREATED_AT = '2026-11-22T17:00:00.000Z';

export function anOrganization(changes: Partial<OwnOrganizationDto> = {}): OwnOrganizationDto {
  return {
    id: 'org-1',
    name: 'Bright Smile Dental',
    slug: 'bright-smile-dental',
    industry: 'dental',
    phone: null,
    email: null,
    website: null,
    address: null,
    city: null,
    state: null,
    postalCode: null,
    country: 'US',
    timezone: 'America/New_York',
    businessHours: { monday: { start: '09:00', end: '17:00' } },
    settings: {},
    subscriptionTier: 'starter',
    trialEndsAt: '2026-12-06T17:00:00.000Z',
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    role: 'owner',
    ...changes,
  };
}

export function aRole(changes: Partial<RoleTemplateDto> = {}): RoleTemplateDto {
  return {
    id: 'role-1',
    name: 'appointment_scheduler',
    displayName: 'Appointment Scheduler',
    description: 'Books, moves and cancels visits.',
    direction: 'inbound',
    basePriceCents: 5900,
    currency: 'USD',
    primaryGoal: 'A full calendar',
    capabilities: [],
    channels: ['voice', 'sms', 'email'],
    suggestedIndustries: ['dental'],
    skills: [],
    ...changes,
  };
}

export function aPersona(changes: Partial<PersonaTemplateDto> = {}): PersonaTemplateDto {
  return {
    id: 'persona-1',
    name: 'marge',
    displayName: 'Marge',
    description: 'Seasoned, no-nonsense.',
    ageRange: '50s',
    personalityTraits: [],
    communicationStyle: 'direct',
    bestForIndustries: null,
    gender: 'female',
    voiceId: 'voice-1',
    exampleGreetings: ['{{businessName}}, this is Marge.'],
    ...changes,
  };
}

export function aCoordinator(changes: Partial<CoordinatorDto> = {}): CoordinatorDto {
  return {
    id: 'coordinator-1',
    displayName: 'Marge the Appointment Scheduler',
    introduction: 'Hello, this is Marge, the AI assistant of Bright Smile Dental.',
    status: 'active',
    monthlyPriceCents: 5900,
    currency: 'USD',
    bundleId: null,
    voiceId: null,
    customGreeting: null,
    customPrompts: null,
    customScripts: null,
    availability: null,
    activatedAt: CREATED_AT,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    roleTemplate: aRole(),
    personaTemplate: aPersona(),
    ...changes,
  };
}

export function aPhoneNumber(changes: Partial<PhoneNumberDto> = {}): PhoneNumberDto {
  return {
    id: 'number-1',
    phoneNumber: '+12065550142',
    provider: 'twilio',
    type: 'local',
    capabilities: ['voice', 'sms'],
    assignedCoordinatorId: 'coordinator-1',
    isPrimary: true,
    isActive: true,
    forwardingRules: null,
    createdAt: CREATED_AT,
    ...changes,
  };
}

export function aPhoneNumberOrder(changes: Partial<PhoneNumberOrderDto> = {}): PhoneNumberOrderDto {
  return {
    id: 'order-1',
    status: 'pending',
    attempts: 0,
    lastError: null,
    coordinatorId: 'coordinator-1',
    requestedCountry: 'US',
    areaCode: '206',
    phoneNumberId: null,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    ...changes,
  };
}
