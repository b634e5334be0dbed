import { SendTryTextDto, TryDto, TryTextDto, TryTextsQuery } from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import {
  InvalidInput,
  normalizePhone,
  NotFound,
  NotIdempotent,
  one,
  PeopleOnly,
  RequirePermission,
  Returns,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListPhoneNumbers } from '../application/list-phone-numbers.query';
import { SandboxPhone } from '../application/sandbox-phone';

/** A phone to try one's coordinator with, where the sandbox stands in for the carrier. */
@Controller('api/coordinator/organizations/:organizationId/try')
@PeopleOnly()
export class TryController {
  constructor(
    private readonly phone: SandboxPhone,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Tells whether one can try one’s coordinator here, and on which number')
  @RequirePermission('conversations.read')
  @Returns(TryDto)
  async show(): Promise<One<TryDto>> {
    const sandboxPhoneUrl = this.phone.pageUrl;
    const phoneNumber = await this.#number();
    return one({ available: sandboxPhoneUrl !== null, phoneNumber, sandboxPhoneUrl });
  }

  @Get('messages')
  @Summary('Lists what a sandbox phone and the business texted each other, oldest first')
  @RequirePermission('conversations.read')
  @Returns(TryTextDto, { list: true })
  async list(
    @Param('organizationId') organizationId: string,
    @Query() { from }: TryTextsQuery,
  ): Promise<Page<TryTextDto>> {
    const [phone, number] = await this.#line(organizationId, from);
    return { data: await this.phone.textsBetween(phone, number), meta: { nextCursor: null } };
  }

  @Post('messages')
  @NotIdempotent()
  @Summary('Texts the business from a sandbox phone')
  @RequirePermission('conversations.write')
  @Returns(TryTextDto)
  async send(
    @Param('organizationId') organizationId: string,
    @Body() { from, body }: SendTryTextDto,
  ): Promise<One<TryTextDto>> {
    const [phone, number] = await this.#line(organizationId, from);
    return one(await this.phone.text(phone, number, body));
  }

  async #line(organizationId: string, from: string): Promise<[phone: string, number: string]> {
    const { country } = await this.queries.execute(new GetOrganization(organizationId));
    const phone = normalizePhone(from, country);
    if (!phone) {
      throw new InvalidInput([{ path: 'from', message: 'from is not a possible phone number' }]);
    }
    const number = await this.#number();
    if (!number) throw new NotFound('The phone number of the business');
    return [phone, number];
  }

  async #number(): Promise<string | null> {
    const numbers = await this.queries.execute(new ListPhoneNumbers(100));
    return numbers.find(({ isPrimary }) => isPrimary)?.phoneNumber ?? null;
  }
}
