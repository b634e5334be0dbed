import { Module } from '@nestjs/common';
import { ActivateCoordinatorHandler } from './application/activate-coordinator.command';
import { ChangeCoordinatorHandler } from './application/change-coordinator.command';
import { CoordinatorView } from './application/coordinator-view';
import { GetAnsweringTeamHandler } from './application/get-answering-team.handler';
import { GetBusinessHandler } from './application/get-business.query';
import { GetCoordinatorHandler } from './application/get-coordinator.query';
import { HireCoordinatorHandler } from './application/hire-coordinator.command';
import { LetCoordinatorGoHandler } from './application/let-coordinator-go.command';
import { ListCoordinatorsHandler } from './application/list-coordinators.query';
import { OfferedTemplates } from './application/offered-templates';
import { OrganizationFactsSaga } from './application/organization-facts.saga';
import { PauseCoordinatorHandler } from './application/pause-coordinator.command';
import { RestateFactsHandler } from './application/restate-facts.command';
import { SetUpBusinessHandler } from './application/set-up-business.command';
import { CoordinatorRepository } from './persistence/coordinator-repository';

@Module({
  providers: [
    CoordinatorRepository,
    CoordinatorView,
    OfferedTemplates,
    ActivateCoordinatorHandler,
    ChangeCoordinatorHandler,
    GetAnsweringTeamHandler,
    GetBusinessHandler,
    GetCoordinatorHandler,
    HireCoordinatorHandler,
    LetCoordinatorGoHandler,
    ListCoordinatorsHandler,
    OrganizationFactsSaga,
    PauseCoordinatorHandler,
    RestateFactsHandler,
    SetUpBusinessHandler,
  ],
})
export class WorkforceModule {}
