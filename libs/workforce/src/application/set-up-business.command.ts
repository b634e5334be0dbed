import { StartTrial } from '@coordinator/billing';
import type { SubscriptionItem } from '@coordinator/billing';
import type {
  BundleTemplate,
  IndustryTemplate,
  PersonaTemplate,
  RoleTemplate,
} from '@coordinator/catalog';
import { BusinessSetUp, DEFAULT_BUSINESS_HOURS } from '@coordinator/contracts';
import type { CreateOrganizationDto, SetUpBusinessDto } from '@coordinator/contracts';
import { OrderPhoneNumber } from '@coordinator/conversations';
import { CreateOrganization } from '@coordinator/identity';
import { AdoptIndustryKnowledge } from '@coordinator/knowledge';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { OpenBook } from '@coordinator/scheduling';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { bundleShares } from '../domain/bundle-shares';
import { Coordinator } from '../domain/coordinator';
import { RoleOrBundle } from '../domain/errors';
import { statedFacts } from '../domain/stated-facts';
import { CoordinatorRepository } from '../persistence/coordinator-repository';
import { OfferedTemplates } from './offered-templates';

const TRIAL_DAYS = 14;

/**
 * Signs a business up: the organization, its knowledge, its book, its first
 * coordinators and its trial, all in one transaction. What needs a provider, the
 * phone number, is ordered here and bought afterwards. Answers the organization's id.
 */
export class SetUpBusiness extends Command<string> {
  constructor(
    readonly ownerUserId: string,
    readonly details: SetUpBusinessDto,
  ) {
    super();
  }
}

interface Offer {
  bundle: BundleTemplate | null;
  roles: readonly RoleTemplate[];
  persona: PersonaTemplate;
  industry: IndustryTemplate;
}

@CommandHandler(SetUpBusiness)
export class SetUpBusinessHandler implements ICommandHandler<SetUpBusiness> {
  constructor(
    private readonly templates: OfferedTemplates,
    private readonly coordinators: CoordinatorRepository,
    private readonly commands: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute({ ownerUserId, details }: SetUpBusiness): Promise<string> {
    const offer = await this.#findOffer(details);
    const trialEndsAt = this.clock.now().add({ hours: TRIAL_DAYS * 24 });
    const organizationId = await this.commands.execute(
      new CreateOrganization(ownerUserId, {
        ...organizationDetails(details),
        trialEndsAt: trialEndsAt.toString(),
      }),
    );
    await this.unitOfWork.runFor(organizationId, async () => {
      const hired = await this.#hire(organizationId, details, offer);
      await this.#adoptKnowledge(details, offer.industry);
      await this.#openBook(details, offer.industry);
      await this.commands.execute(
        new StartTrial({
          items: subscriptionItems(hired, offer.bundle),
          trialEndsAt,
        }),
      );
      if (details.provisionPhone) {
        await this.commands.execute(
          new OrderPhoneNumber({
            coordinatorId: whoAnswers(hired, offer.roles).id,
            country: details.country,
            near: details.phone ?? null,
          }),
        );
      }
      this.unitOfWork.record(
        new BusinessSetUp(
          organizationId,
          offer.industry.industry,
          hired.map(({ id }) => id),
        ),
      );
    });
    return organizationId;
  }

  async #findOffer({ role, bundle, persona, industry }: SetUpBusinessDto): Promise<Offer> {
    if (Boolean(role) === Boolean(bundle)) throw new RoleOrBundle();
    const bundleTemplate = bundle ? await this.templates.bundle(bundle) : null;
    return {
      bundle: bundleTemplate,
      roles: bundleTemplate ? bundleTemplate.roles : [await this.templates.role(role as string)],
      persona: await this.templates.persona(persona),
      industry: await this.templates.industry(industry),
    };
  }

  async #hire(
    organizationId: string,
    { displayName, greeting }: SetUpBusinessDto,
    { bundle, roles, persona }: Offer,
  ): Promise<Coordinator[]> {
    const ownPrices = roles.map(({ basePriceCents }) => basePriceCents);
    const prices = bundle ? bundleShares(bundle.priceCents, ownPrices) : ownPrices;
    const hired = roles.map((role, index) =>
      Coordinator.hire({
        organizationId,
        role,
        persona,
        // One name for several would tell nobody which of them is meant.
        displayName: roles.length === 1 ? (displayName ?? null) : null,
        customGreeting: greeting ?? null,
        monthlyPriceCents: prices[index] as number,
        bundleId: bundle?.id ?? null,
        now: this.clock.now(),
      }),
    );
    for (const coordinator of hired) this.coordinators.add(coordinator);
    await this.unitOfWork.em.flush(); // billing and the phone number refer to the rows
    return hired;
  }

  #adoptKnowledge(details: SetUpBusinessDto, industry: IndustryTemplate): Promise<void> {
    const facts = statedFacts({
      pollResponses: details.pollResponses ?? {},
      businessHours: details.businessHours ?? null,
      address: details.address ?? null,
      city: details.city ?? null,
      state: details.state ?? null,
      postalCode: details.postalCode ?? null,
      phone: details.phone ?? null,
      email: details.email ?? null,
      website: details.website ?? null,
    });
    return this.commands.execute(new AdoptIndustryKnowledge(industry.defaultFaq, facts));
  }

  async #openBook(details: SetUpBusinessDto, industry: IndustryTemplate): Promise<void> {
    await this.commands.execute(
      new OpenBook({
        industry: industry.industry,
        timezone: details.timezone,
        businessHours: details.businessHours ?? DEFAULT_BUSINESS_HOURS,
        appointmentTypes: industry.defaultAppointmentTypes,
      }),
    );
  }
}

function organizationDetails(details: SetUpBusinessDto): CreateOrganizationDto {
  const { industry, phone, email, website, address, city, state, postalCode, country, timezone } =
    details;
  return {
    ...{ industry, phone, email, website, address, city, state, postalCode, country, timezone },
    name: details.businessName,
    businessHours: details.businessHours ?? DEFAULT_BUSINESS_HOURS,
  };
}

/** A bundle is one item at its own price; a single role is an item of its own. */
function subscriptionItems(
  hired: readonly Coordinator[],
  bundle: BundleTemplate | null,
): SubscriptionItem[] {
  if (bundle) return [{ coordinatorId: null, bundleId: bundle.id, priceCents: bundle.priceCents }];
  return hired.map(({ id, monthlyPriceCents }) => ({
    coordinatorId: id,
    bundleId: null,
    priceCents: monthlyPriceCents,
  }));
}

/** Who gets the phone number: the first role that answers calls, else the first. */
function whoAnswers(hired: readonly Coordinator[], roles: readonly RoleTemplate[]): Coordinator {
  const index = roles.findIndex(({ direction }) => direction !== 'outbound');
  return hired[Math.max(index, 0)] as Coordinator;
}
