import type {
  AppointmentDto,
  ConversationDto,
  CoordinatorDto,
  NotificationDto,
  OwnOrganizationDto,
  PersonaTemplateDto,
  PhoneNumberDto,
  PhoneNumberOrderDto,
  RoleTemplateDto,
  SmsMessageDto,
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

export function aConversation(changes: Partial<ConversationDto> = {}): ConversationDto {
  return {
    id: 'conversation-1',
    channel: 'sms',
    contact: {
      id: 'contact-1',
      firstName: 'Tom',
      lastName: 'Whitaker',
      phone: '+16145550142',
      email: null,
    },
    phoneNumberId: 'number-1',
    phoneNumber: '+12065550142',
    coordinatorId: 'coordinator-1',
    handler: 'assistant',
    takenOverBy: null,
    needsPerson: false,
    needsPersonReason: null,
    needsPersonSince: null,
    unreadCount: 0,
    isAnswering: false,
    status: 'open',
    lastMessage: {
      id: 'message-1',
      direction: 'inbound',
      author: 'contact',
      preview: 'Can I come on Tuesday?',
      at: CREATED_AT,
    },
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    ...changes,
  };
}

export function aMessage(changes: Partial<SmsMessageDto> = {}): SmsMessageDto {
  return {
    id: 'message-1',
    conversationId: 'conversation-1',
    contactId: 'contact-1',
    coordinatorId: null,
    phoneNumberId: 'number-1',
    direction: 'inbound',
    author: 'contact',
    userId: null,
    fromNumber: '+16145550142',
    toNumber: '+12065550142',
    body: 'Can I come on Tuesday?',
    status: 'received',
    purpose: null,
    turnId: null,
    media: [],
    segments: 1,
    costMicros: null,
    errorCode: null,
    errorMessage: null,
    warnings: [],
    nextAttemptAt: null,
    sentAt: null,
    deliveredAt: null,
    createdAt: CREATED_AT,
    ...changes,
  };
}

export function aVisit(changes: Partial<AppointmentDto> = {}): AppointmentDto {
  return {
    id: 'visit-1',
    status: 'scheduled',
    title: 'Cleaning',
    description: null,
    startsAt: '2026-11-24T19:00:00.000Z',
    endsAt: '2026-11-24T20:00:00.000Z',
    partySize: 1,
    contactId: 'contact-1',
    contact: {
      id: 'contact-1',
      firstName: 'Tom',
      lastName: 'Whitaker',
      phone: '+16145550142',
      email: null,
    },
    appointmentTypeId: 'type-1',
    appointmentType: { id: 'type-1', name: 'Cleaning' },
    resourceId: 'resource-1',
    resource: { id: 'resource-1', name: 'Lena' },
    bookedByCoordinatorId: 'coordinator-1',
    assignedToUserId: null,
    location: null,
    locationType: 'in_person',
    notes: null,
    cancellationReason: null,
    confirmedAt: null,
    cancelledAt: null,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    ...changes,
  };
}

export function aNotification(changes: Partial<NotificationDto> = {}): NotificationDto {
  return {
    id: 'notification-1',
    kind: 'person_requested',
    urgency: 'high',
    title: 'Tom Whitaker asks for a person',
    body: 'Wants to talk about the bill.',
    link: { conversationId: 'conversation-1', contactId: 'contact-1', appointmentId: null },
    readAt: null,
    createdAt: CREATED_AT,
    ...changes,
  };
}
