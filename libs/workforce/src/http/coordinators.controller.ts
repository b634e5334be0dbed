import {
  CoordinatorDto,
  HireCoordinatorDto,
  PageQuery,
  UpdateCoordinatorDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ICommand } from '@nestjs/cqrs';
import { ActivateCoordinator } from '../application/activate-coordinator.command';
import { ChangeCoordinator } from '../application/change-coordinator.command';
import { GetCoordinator } from '../application/get-coordinator.query';
import { HireCoordinator } from '../application/hire-coordinator.command';
import { LetCoordinatorGo } from '../application/let-coordinator-go.command';
import { ListCoordinators } from '../application/list-coordinators.query';
import { PauseCoordinator } from '../application/pause-coordinator.command';

@Controller('api/coordinator/organizations/:organizationId/coordinators')
export class CoordinatorsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists the hired coordinators, in the order in which they were hired')
  @RequirePermission('coordinators.read')
  @Returns(CoordinatorDto, { list: true })
  list(@Query() { limit, cursor }: PageQuery): Promise<Page<CoordinatorDto>> {
    return this.queries.execute(new ListCoordinators(limit, cursor));
  }

  @Post()
  @Summary('Hires one more role')
  @RequirePermission('coordinators.write')
  @Returns(CoordinatorDto, { status: 201 })
  async hire(
    @Body() { role, persona, displayName, greeting }: HireCoordinatorDto,
  ): Promise<One<CoordinatorDto>> {
    const id = await this.commands.execute(
      new HireCoordinator(role, persona, displayName, greeting),
    );
    return this.#show(id);
  }

  @Get(':coordinatorId')
  @Summary('Shows a coordinator')
  @RequirePermission('coordinators.read')
  @Returns(CoordinatorDto)
  get(@Param('coordinatorId') id: string): Promise<One<CoordinatorDto>> {
    return this.#show(id);
  }

  @Patch(':coordinatorId')
  @Summary('Changes how a coordinator is called, sounds, greets and works')
  @RequirePermission('coordinators.write')
  @Returns(CoordinatorDto)
  change(
    @Param('coordinatorId') id: string,
    @Body() changes: UpdateCoordinatorDto,
  ): Promise<One<CoordinatorDto>> {
    return this.#do(id, new ChangeCoordinator(id, { ...changes }));
  }

  @Put(':coordinatorId')
  @Summary('Changes a coordinator, as PATCH does')
  @RequirePermission('coordinators.write')
  @Returns(CoordinatorDto)
  put(
    @Param('coordinatorId') id: string,
    @Body() changes: UpdateCoordinatorDto,
  ): Promise<One<CoordinatorDto>> {
    return this.change(id, changes);
  }

  @Delete(':coordinatorId')
  @Summary('Lets a coordinator go')
  @RequirePermission('coordinators.write')
  @ReturnsNothing()
  async letGo(@Param('coordinatorId') id: string): Promise<void> {
    await this.commands.execute(new LetCoordinatorGo(id));
  }

  @Post(':coordinatorId/activate')
  @Summary('Puts a coordinator to work')
  @RequirePermission('coordinators.write')
  @Returns(CoordinatorDto, { status: 200 })
  activate(@Param('coordinatorId') id: string): Promise<One<CoordinatorDto>> {
    return this.#do(id, new ActivateCoordinator(id));
  }

  @Post(':coordinatorId/pause')
  @Summary('Takes a coordinator off work; messages are still taken')
  @RequirePermission('coordinators.write')
  @Returns(CoordinatorDto, { status: 200 })
  pause(@Param('coordinatorId') id: string): Promise<One<CoordinatorDto>> {
    return this.#do(id, new PauseCoordinator(id));
  }

  async #do(id: string, command: ICommand): Promise<One<CoordinatorDto>> {
    await this.commands.execute(command);
    return this.#show(id);
  }

  async #show(id: string): Promise<One<CoordinatorDto>> {
    return one(await this.queries.execute(new GetCoordinator(id)));
  }
}
