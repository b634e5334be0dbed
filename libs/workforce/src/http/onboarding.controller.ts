import { SetUpBusinessDto, SetUpBusinessResultDto } from '@coordinator/contracts';
import {
  CurrentActor,
  RateLimit,
  Returns,
  Summary,
  Unauthenticated,
  UnitOfWork,
} from '@coordinator/platform';
import type { Actor } from '@coordinator/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { GetBusiness } from '../application/get-business.query';
import { SetUpBusiness } from '../application/set-up-business.command';

@Controller('api/coordinator/onboarding')
export class OnboardingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('setup')
  @RateLimit('set_up')
  @Summary('Signs a business up with its first role, or a bundle of them')
  @Returns(SetUpBusinessResultDto, { status: 201, bare: true })
  async setUp(
    @CurrentActor() actor: Actor,
    @Body() details: SetUpBusinessDto,
  ): Promise<SetUpBusinessResultDto> {
    if (actor.kind !== 'user') throw new Unauthenticated();
    const organizationId = await this.commands.execute(new SetUpBusiness(actor.userId, details));
    const business = await this.unitOfWork.runFor(organizationId, () =>
      this.queries.execute(new GetBusiness()),
    );
    const [first] = business.coordinators;
    return {
      message: `${first?.personaTemplate.displayName} is ready to work for ${business.name}.`,
      data: business,
    };
  }
}
